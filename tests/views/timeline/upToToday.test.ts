// A slip of the keys in one founding year does not stretch the axis.

import { describe, expect, test } from 'vitest';
import { foundings } from '../../../src/analysis/series/foundings';
import { buildNetwork } from '../../../src/graph/buildNetwork';
import { upToToday } from '../../../src/views/timeline/upToToday';
import { world } from '../../world';

describe('foundings after today', () => {
  const series = foundings(
    buildNetwork(
      world([
        { a: 'de-suhl', b: 'ru-kaluga', founded: '1969' },
        { a: 'de-ulm', b: 'ru-perm', founded: '3007' },
      ]),
    ),
  );

  test('are counted, and the axis ends before them', () => {
    const { series: drawn, later } = upToToday(series, 2026);
    expect(later).toBe(1);
    expect([drawn.rows[0]!.year, drawn.rows.at(-1)!.year]).toEqual([1969, 2026]);
  });
  test('leave the rows as they are where there are none, or no others', () => {
    expect(upToToday(series, 3007)).toEqual({ series, later: 0 });
    expect(upToToday(series, 1950)).toEqual({ series, later: 0 });
  });
});
