import { describe, expect, test } from 'vitest';
import { formatPinned, parsePinned } from '../../src/state/pinned';

const span = [1957, 2026] as const;
const view = { mode: 'year', year: 1989, period: [1987, 1992], filter: {}, ends: 'one' } as const;

describe('the pinned view', () => {
  test('states its mode, and only what that asks for', () => {
    expect(formatPinned(view)).toBe('m=year&y=1989');
    expect(formatPinned({ ...view, mode: 'all' })).toBe('m=all');
    expect(formatPinned({ ...view, mode: 'period' })).toBe('m=period&p=1987%2C1992');
  });

  test('keeps filters, with what stands in them, there and back', () => {
    const filter = { kind: ['friendship', 'contact'], country: ['DE'] };
    const text = formatPinned({ ...view, filter, ends: 'both' });
    expect(parsePinned(text, span)).toEqual({ ...view, filter, ends: 'both' });
  });

  test('lies within the span of the network, periods in their order', () => {
    expect(parsePinned('m=year&y=1800', span)?.year).toBe(1957);
    expect(parsePinned('m=period&p=2050,1960', span)?.period).toEqual([1960, 2026]);
  });

  test.each(['', 'y=1989', 'm=year', 'm=year&y=', 'm=ever&y=1989', 'm=period&p=1990', 'rubbish'])(
    'is none where the text says no view: %o',
    text => expect(parsePinned(text, span)).toBeNull(),
  );
});
