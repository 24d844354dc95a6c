import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaults, fields, type ViewState } from '../../src/state/fields';
import { formatHash, parseHash } from '../../src/state/url';

describe('the link', () => {
  test('says only what differs from the defaults, and the language', () => {
    expect(formatHash(defaults)).toBe('#v=1&lang=de');
    expect(formatHash({ ...defaults, mode: 'year', year: 1991, places: ['de-suhl', 'ru-kaluga'] })).toBe(
      '#v=1&lang=de&m=year&y=1991&s=de-suhl,ru-kaluga',
    );
  });

  test('gives back every state that was written', () => {
    const decimals = (digits: number, min: number, max: number) =>
      fc.integer({ min: min * 10 ** digits, max: max * 10 ** digits }).map(n => n / 10 ** digits);
    const id = fc.stringMatching(/^[a-z]{2}-[a-z-]{1,12}$/);
    const state: fc.Arbitrary<Partial<ViewState>> = fc.record({
      lang: fc.constantFrom('de', 'en', 'ru'),
      mode: fc.constantFrom('all', 'year', 'period'),
      year: fc.integer({ min: 1900, max: 2026 }),
      period: fc.tuple(fc.integer({ min: 1900, max: 1950 }), fc.integer({ min: 1951, max: 2026 })),
      places: fc.array(id, { maxLength: 3 }),
      tie: id,
      divider: fc.integer({ min: 200, max: 800 }).map(n => n / 1000),
      map: fc.oneof(fc.constant([]), fc.tuple(...Array.from({ length: 5 }, () => decimals(4, -180, 180)))),
      filter: fc.dictionary(
        fc.constantFrom('kind', 'status', 'theme'),
        fc.array(fc.string({ minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 3 }),
      ),
      ends: fc.constantFrom('one', 'both'),
    });
    fc.assert(
      fc.property(state, partial => {
        const view = { ...defaults, ...partial };
        expect({ ...defaults, ...parseHash(formatHash(view)) }).toEqual(view);
      }),
    );
  });

  test('what cannot be read is left at its default', () => {
    expect(
      parseHash('#v=1&m=sideways&y=abc&lang=fr&rest=perhaps&map=1,x,3&net=1,2&p=1990&size=luck&speed=0&w=2'),
    ).toEqual({});
    expect(parseHash('#%E0%A4%A')).toEqual({});
  });

  test('no two fields share a name, and none takes that of the version', () => {
    const keys = ['v', ...Object.values(fields).map(({ key }) => key)];
    expect(new Set(keys).size).toBe(keys.length);
  });
});
