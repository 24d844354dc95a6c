import { describe, expect, test } from 'vitest';
import { buildNetwork } from '../../src/graph/buildNetwork';
import { focusOf, isOutOfSight, namedOnStage, placeStanding, tieStanding } from '../../src/state/focus';
import { shownOf } from '../../src/state/shown';
import { world } from '../world';

// Ulm – Perm (1988), Ulm – Omsk (1990), Bonn – Omsk (1960, ended 1970), Jena – Orjol (1999).
const dataset = world([
  { a: 'de-ulm', b: 'ru-perm', founded: '1988', confirmed: '2026' },
  { a: 'de-ulm', b: 'ru-omsk', founded: '1990', confirmed: '2026' },
  { a: 'de-bonn', b: 'ru-omsk', founded: '1960', changes: [['ended', '1970']] },
  { a: 'de-jena', b: 'ru-orjol', founded: '1999', confirmed: '2026' },
]);
const network = buildNetwork(dataset);
const at = (id: string) => network.placeIndex.get(id)!;
const set = (...ids: string[]) => new Set(ids.map(at));
const nobody = { places: [], tie: null };
const period = [1900, 2000] as const;
const today = shownOf(network, dataset.tables, { mode: 'all', year: 2000, period, filter: {}, ends: 'one' });
const in1989 = shownOf(network, dataset.tables, {
  mode: 'year',
  year: 1989,
  period,
  filter: {},
  ends: 'one',
});

describe('what stands out', () => {
  test('nothing selected, nothing hovered: nobody stands out and nobody steps back', () => {
    expect(focusOf(network, today, nobody, null)).toBeNull();
  });

  test('a selected place is marked, its ties and partners are lit', () => {
    const focus = focusOf(network, today, { places: [at('de-ulm')], tie: null }, null)!;
    expect(focus.markedPlaces).toEqual(set('de-ulm'));
    expect(focus.markedTies).toEqual(new Set());
    expect(focus.ties).toEqual(new Set([0, 1]));
    expect(focus.places).toEqual(set('de-ulm', 'ru-perm', 'ru-omsk'));
  });

  test('ties that the year does not hold light nothing', () => {
    const focus = focusOf(network, in1989, { places: [at('de-ulm')], tie: null }, null)!;
    expect(focus.ties).toEqual(new Set([0]));
    expect(focus.places).toEqual(set('de-ulm', 'ru-perm'));
  });

  test('a selected tie is marked with its two ends lit, drawn or not, and not their other ties', () => {
    for (const shown of [today, in1989]) {
      const focus = focusOf(network, shown, { places: [], tie: 2 }, null)!;
      expect(focus.markedTies).toEqual(new Set([2]));
      expect(focus.ties).toEqual(new Set([2]));
      expect(focus.markedPlaces).toEqual(new Set());
      expect(focus.places).toEqual(set('de-bonn', 'ru-omsk'));
    }
  });

  test('on stage, of several selected places only the ties between them are lit', () => {
    const places = [at('de-ulm'), at('ru-perm')];
    const focus = focusOf(network, today, { places, tie: null, among: true }, null)!;
    expect(focus.ties).toEqual(new Set([0]));
    expect(focus.places).toEqual(set('de-ulm', 'ru-perm'));
    expect(focusOf(network, today, { places, tie: null }, null)!.ties).toEqual(new Set([0, 1]));
  });

  test('on stage nobody is named who has stepped back; where nothing stands out, all who take part are', () => {
    const focus = focusOf(network, today, { places: [at('de-jena')], tie: null }, null);
    const named = namedOnStage(focus, today.places);
    expect(network.places.filter((_, place) => named[place] === 1).map(({ id }) => id)).toEqual([
      'de-jena',
      'ru-orjol',
    ]);
    expect(namedOnStage(null, today.places)).toEqual(today.places);
  });

  test('what is hovered counts as if it were selected, and adds to it', () => {
    const hovered = focusOf(network, today, nobody, { place: at('ru-omsk') });
    expect(hovered).toEqual(focusOf(network, today, { places: [at('ru-omsk')], tie: null }, null));
    const both = focusOf(network, today, { places: [at('ru-perm')], tie: null }, { tie: 2 })!;
    expect(both.markedPlaces).toEqual(set('ru-perm'));
    expect(both.markedTies).toEqual(new Set([2]));
    expect(both.ties).toEqual(new Set([0, 2]));
    expect(both.places).toEqual(set('ru-perm', 'de-ulm', 'de-bonn', 'ru-omsk'));
  });
});

describe('how a place or tie stands', () => {
  const focus = focusOf(network, in1989, { places: [at('de-ulm')], tie: null }, { tie: 3 })!;

  test('ties: marked, lit, stepped back; plain where nothing stands out', () => {
    expect([3, 0, 1].map(tie => tieStanding(focus, tie))).toEqual(['marked', 'lit', 'back']);
    expect(tieStanding(null, 3)).toBe('plain');
  });

  test('places: marked, lit, idle where they take no part, stepped back, plain', () => {
    const standing = (id: string) => placeStanding(focus, in1989.places, at(id));
    expect(standing('de-ulm')).toBe('marked');
    expect(standing('ru-perm')).toBe('lit');
    // The ends of a tie that the year does not hold.
    expect(standing('de-jena')).toBe('lit');
    expect(standing('de-bonn')).toBe('idle');
    expect(placeStanding(focus, today.places, at('de-bonn'))).toBe('back');
    expect(placeStanding(null, today.places, at('de-bonn'))).toBe('plain');
  });
});

describe('what a view has to bring into sight', () => {
  const of = (...ids: string[]) => ({ places: ids.map(at), tie: null });
  const seeing =
    (...ids: string[]) =>
    (place: number) =>
      set(...ids).has(place);

  test('a new selection of which nothing is in sight', () => {
    expect(isOutOfSight(network, of('de-ulm'), nobody, seeing('de-bonn'))).toBe(true);
    expect(isOutOfSight(network, of('de-ulm', 'de-bonn'), nobody, seeing('de-bonn'))).toBe(false);
  });

  test('a tie of which neither end is in sight', () => {
    expect(isOutOfSight(network, { places: [], tie: 0 }, nobody, seeing('ru-omsk'))).toBe(true);
    expect(isOutOfSight(network, { places: [], tie: 0 }, nobody, seeing('ru-perm'))).toBe(false);
  });

  test('nothing where the selection is cleared, or a place is taken out of it', () => {
    expect(isOutOfSight(network, nobody, of('de-ulm'), seeing())).toBe(false);
    expect(isOutOfSight(network, of('de-ulm'), of('de-ulm', 'de-bonn'), seeing('de-bonn'))).toBe(false);
  });

  test('several selected places light the ties of each in the year shown', () => {
    // 1989: Ulm – Perm only; Bonn – Omsk ended in 1970.
    const focus = focusOf(network, in1989, of('de-ulm', 'ru-omsk'), null)!;
    expect(focus.ties).toEqual(new Set([0]));
    expect(focus.places).toEqual(set('de-ulm', 'ru-perm', 'ru-omsk'));
  });
});
