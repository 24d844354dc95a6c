// @vitest-environment jsdom
// A tie as all views have it: its look in bytes, its mark, its caption.

import { render } from 'lit-html';
import { describe, expect, test } from 'vitest';
import { TIE_KINDS } from '../../../../src/data/records';
import { kind } from '../../../../src/graph/attributes/kind';
import { buildNetwork } from '../../../../src/graph/buildNetwork';
import { ABSENT, ACTIVE, ENDED, kindsAt, SUSPENDED, UNKNOWN } from '../../../../src/graph/status';
import { reference } from '../../../../src/i18n';
import { classesOfCategory } from '../../../../src/state/classes';
import { ACCENT, css, KIND_COLOURS, NEUTRAL, opacityFor } from '../../../../src/state/encoding';
import { focusOf } from '../../../../src/state/focus';
import { tieCaption } from '../../../../src/views/parts/words/tieCaption';
import { tieLooks, TIE_BYTES, WIDTH_STEPS } from '../../../../src/views/parts/surface/tieLooks';
import { tieMark } from '../../../../src/views/parts/marks/tieMark';
import { world } from '../../../world';

const network = buildNetwork(
  world([
    { a: 'de-ulm', b: 'ru-perm', founded: '1988-05' },
    { a: 'de-ulm', b: 'ru-omsk', kind: 'friendship' },
    { a: 'de-bonn', b: 'ru-omsk' },
    { a: 'de-jena', b: 'ru-orjol' },
  ]),
);
/** As the state colours ties by kind. */
const kindClasses = (kinds: Uint8Array) =>
  classesOfCategory(
    kind,
    Array.from(kinds, code => [TIE_KINDS[code]!]),
  );
const ulm = network.placeIndex.get('de-ulm')!;

describe('looks', () => {
  const status = Uint8Array.of(ACTIVE, SUSPENDED, ENDED, ABSENT);
  const shown = { status, kinds: kindsAt(network, null), tieCount: 3 };
  const look = (places: readonly number[], tie: number | null = null) => {
    const bytes = tieLooks({
      shown,
      focus: focusOf(network, shown, { places, tie }, null),
      scheme: 'light',
      classes: kindClasses(shown.kinds),
      widths: null,
    });
    return (index: number) => {
      const [r, g, b, opacity, line, width, layer, drawn] = bytes.subarray(index * TIE_BYTES);
      return { colour: [r, g, b], opacity: opacity! / 255, line, width: width! / WIDTH_STEPS, layer, drawn };
    };
  };

  test('the kind gives the colour, the status the line; what is not drawn has none', () => {
    const of = look([]);
    expect(of(0)).toMatchObject({ colour: KIND_COLOURS.light.partnership, line: 0, width: 1, layer: 0 });
    expect(of(0).opacity).toBeCloseTo(opacityFor(3), 2);
    expect(of(1)).toMatchObject({ colour: KIND_COLOURS.light.friendship, line: 1 });
    expect(of(2)).toMatchObject({ colour: NEUTRAL.light, line: 2 });
    expect([0, 1, 2, 3].map(tie => of(tie).drawn)).toEqual([1, 1, 1, 0]);
  });

  test('the kind is that of the moment shown, not that of today', () => {
    const grown = buildNetwork(
      world([
        { a: 'de-ulm', b: 'ru-perm', founded: '1985', kind: 'friendship' },
        { a: 'de-ulm', b: 'ru-perm', founded: '1992', kind: 'partnership' },
      ]),
    );
    const colourAt = (year: number) => {
      const shown = { status: Uint8Array.of(ACTIVE), kinds: kindsAt(grown, year), tieCount: 1 };
      const looks = tieLooks({
        shown,
        focus: null,
        scheme: 'light',
        classes: kindClasses(shown.kinds),
        widths: null,
      });
      return [...looks.subarray(0, 3)];
    };
    expect(colourAt(1990)).toEqual(KIND_COLOURS.light.friendship);
    expect(colourAt(1992)).toEqual(KIND_COLOURS.light.partnership);
  });

  test('a selected place lifts its ties above the others, which step back and stay', () => {
    const of = look([ulm]);
    expect([0, 1, 2].map(tie => of(tie).layer)).toEqual([1, 1, 0]);
    expect(of(0)).toMatchObject({ colour: KIND_COLOURS.light.partnership, opacity: 1 });
    expect(of(2).opacity).toBeCloseTo(look([])(2).opacity * 0.3, 2);
    expect(of(2).drawn).toBe(1);
  });

  test('a selected tie has the accent', () => {
    expect(look([], 1)(1)).toMatchObject({ colour: ACCENT.light, layer: 1, line: 1 });
    expect(look([], 1)(0).colour).toEqual(KIND_COLOURS.light.partnership);
  });
});

test('a mark is a line in the colour of its class, or in a neutral one, dashed as the status says', () => {
  const box = document.createElement('div');
  const line = (...of: Parameters<typeof tieMark>) => {
    render(tieMark(...of), box);
    const { attributes } = box.querySelector('line')!;
    return ['stroke', 'stroke-dasharray', 'stroke-opacity'].map(name => attributes.getNamedItem(name)!.value);
  };
  expect(line(KIND_COLOURS.dark.friendship, SUSPENDED, 'dark')).toEqual([
    css(KIND_COLOURS.dark.friendship),
    '5 3',
    '0.75',
  ]);
  expect(line(KIND_COLOURS.light.friendship, ENDED, 'light')).toEqual([css(NEUTRAL.light), '1.5 3', '0.8']);
  expect(line(null, ACTIVE, 'light')).toEqual([css(NEUTRAL.light), '', '1']);
});

test('a caption names both places, the year or that it is not known, and the status where it is not active', () => {
  const nameOf = (place: number) => ({ text: network.places[place]!.id.slice(3) });
  const caption = (tie: number, status: number) => tieCaption(network, tie, status, nameOf, reference);
  expect(caption(0, ACTIVE)).toBe('ulm – perm, 1988');
  expect(caption(0, SUSPENDED)).toBe('ulm – perm, 1988, ausgesetzt');
  expect(caption(0, UNKNOWN)).toBe('ulm – perm, 1988, heutiger Stand nicht bekannt');
  expect(caption(2, SUSPENDED)).toBe('bonn – omsk, Gründungsjahr nicht bekannt, ausgesetzt');
  expect(caption(0, ABSENT)).toBe('ulm – perm, 1988');
});
