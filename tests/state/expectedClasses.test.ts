// Places coloured by what is expected of them: the bounds, and whether the colours are told apart.

import { describe, expect, test } from 'vitest';
import { ACCENT } from '../../src/state/encoding';
import { standingOf, STANDINGS } from '../../src/state/expectedClasses';
import { fixedColours, UNKNOWN_COLOUR } from '../../src/state/palette';
import { contrast, differenceSeen, EYES, labOf } from '../colourVision';

test('from far fewer to far more, and a z on a bound is nearer to what is expected', () => {
  expect([-4, -1.51, -1.5, -0.6, -0.5, 0, 0.5, 0.6, 1.5, 1.51].map(standingOf)).toEqual([
    'muchFewer',
    'muchFewer',
    'fewer',
    'fewer',
    'about',
    'about',
    'about',
    'more',
    'more',
    'muchMore',
  ]);
});

/** As in the tests of the other colours: CIEDE2000, and the land that they are drawn on. */
const APART = 10.5;
const LAND = { light: [244, 242, 236], dark: [28, 36, 45] } as const;

describe.each(['light', 'dark'] as const)('the colours of the %s scheme', scheme => {
  const scale = STANDINGS.map(standing => fixedColours('expected')![standing]![scheme]);

  test.each(EYES)('are told apart, from the unknown and from the accent too (%s)', eyes => {
    const all = [...scale, UNKNOWN_COLOUR[scheme], ACCENT[scheme]];
    for (const [i, x] of all.entries()) {
      for (const y of all.slice(i + 1))
        expect(differenceSeen(x, y, eyes), `${x} and ${y}`).toBeGreaterThan(APART);
    }
  });
  test('are seen on the land', () => {
    for (const colour of scale) expect(contrast(colour, LAND[scheme]), String(colour)).toBeGreaterThan(3);
  });
  test('are strongest at both ends', () => {
    const lightness = scale.map(colour => labOf(colour)[0] * (scheme === 'light' ? -1 : 1));
    expect(lightness[0]).toBeGreaterThan(lightness[1]!);
    expect(lightness[4]).toBeGreaterThan(lightness[3]!);
  });
});
