import { describe, expect, test } from 'vitest';
import { askAll, estimate, rankOf, type Asked } from '../../../src/analysis/matches/evaluate';
import { hideTies } from '../../../src/analysis/matches/hide';
import { learn } from '../../../src/analysis/matches/learn';
import { buildMatchIndex } from '../../../src/analysis/matches/matchIndex';
import { AS_LEARNED } from '../../../src/analysis/matches/model';
import { PRESETS, suggest } from '../../../src/analysis/matches/suggest';
import { seededRandom } from '../../../src/lib/random';
import { bareSlice } from '../../../src/graph/slice';
import { slice } from '../slices';
import { facts } from './world';

/**
 * Two countries of 120 towns each. Every town is tied with its namesake abroad, and with two towns there at random:
 * only the name tells a hidden namesake.
 */
function namesakes() {
  const half = 120;
  const random = seededRandom(5);
  const ties = new Map<string, readonly [number, number]>();
  for (let town = 0; town < half; town++)
    for (const other of [town, Math.floor(random() * half), Math.floor(random() * half)])
      ties.set(`${town} ${other}`, [town, half + other]);
  const letter = (number: number) => String.fromCharCode(97 + number);
  const word = (town: number) => letter(town % 26).repeat(3) + letter(Math.floor(town / 26)).repeat(3);
  const names = Array.from({ length: 2 * half }, (_, place) => word(place % half));
  return {
    net: slice(2 * half, [...ties.values()]),
    facts: facts(names.map((_, place) => Number(place >= half))),
    names,
    half,
  };
}

const { net, facts: known, names, half } = namesakes();
const quick = {
  questions: 300,
  first: 30,
  drawn: 20,
  boosting: { trees: 5, depth: 2, rate: 0.1, ridge: 5, least: 2 },
};

describe('learning', () => {
  const split = hideTies(net, 0.1, 2);
  const left = bareSlice(net.order, split.kept.source, split.kept.target);
  const model = learn(left, known, names, quick);

  test('the same ties and the same seed give the same model', () => {
    expect(learn(left, known, names, quick)).toEqual(model);
  });

  test('where namesakes are partners, it finds that out: hidden namesakes stand first', () => {
    const index = buildMatchIndex(left, known, names);
    const hidden = [...split.hidden.source]
      .map((a, tie) => [a, split.hidden.target[tie]!] as const)
      .filter(([a, b]) => b === a + half && index.degree[a]! > 0 && index.degree[b]! > 0);
    expect(hidden.length).toBeGreaterThan(3);
    const first = hidden.map(([a]) => suggest(index, model, { city: a, count: 1 })[0]!.place);
    expect(first).toEqual(hidden.map(([, b]) => b));
  });

  test('and does better than what was set by hand, by an interval above 0', () => {
    const asked = askAll(net, split, known, names, model, { seed: 1 });
    const { low } = estimate(asked, ({ figures }) => figures.learned.mrr - figures.handSet.mrr);
    expect(low).toBeGreaterThan(0);
  });

  describe('suggestions', () => {
    const index = buildMatchIndex(net, known, names);
    const partnersOf = (city: number) =>
      [...net.source].flatMap((a, tie) => (a === city ? [net.target[tie]!] : []));

    test('are no partners, nor ties that are over, nor the city; best first', () => {
      const besides = [half + 3, half + 4];
      const found = suggest(index, model, { city: 0, count: 300, besides });
      const places = found.map(({ place }) => place);
      expect(new Set(places).size).toBe(2 * half - 1 - new Set([...partnersOf(0), ...besides]).size);
      for (const out of [0, ...partnersOf(0), ...besides]) expect(places).not.toContain(out);
      expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).sort((a, b) => b - a));
    });

    test('differ by what their factors, tags and known partners add', () => {
      const alike = Float64Array.from(names, (_, place) => (place % 4 === 0 ? Math.log(4) : 0));
      const wish = { factors: { ...AS_LEARNED, names: 0.5 }, newCountries: false, lessKnown: 2, tags: 3 };
      const found = suggest(index, model, { city: 0, count: 12, wish, alike });
      const sums = found.map(
        ({ parts, tags, lessKnown }) =>
          Object.values(parts).reduce((sum, part) => sum + part) + tags + lessKnown,
      );
      found.forEach(({ score }, at) => expect(score - found[0]!.score).toBeCloseTo(sums[at]! - sums[0]!, 9));
      // Places 0, 4, 8 …: a quarter of all; a tag in common counts 3 · ln 4.
      for (const { place, tags } of found)
        expect(tags).toBeCloseTo(place % 4 === 0 ? 3 * Math.log(4) : 0, 12);
    });

    test('no country twice: where all partners are in the other country, there is none left', () => {
      expect(suggest(index, model, { city: 0, count: 5, wish: PRESETS.noCountryTwice })).toEqual([]);
    });
  });
});

describe('figures', () => {
  test('equal scores share the mean of their ranks', () => {
    const scores = Float64Array.of(5, 3, 3, 3, 1);
    expect(rankOf(scores, 1, [0, 2, 3, 4])).toBe(1 + 1 + 1);
    expect(rankOf(scores, 0, [1, 2, 3, 4])).toBe(1);
  });

  test('an interval draws cities, not questions', () => {
    const one = (city: string, hit: number) =>
      ({ city, degree: 1, figures: { learned: { hit10: hit } } }) as unknown as Asked;
    const hit = ({ figures }: Asked) => figures.learned.hit10;
    // Two cities, one always found and one never: their mean is anything between.
    const two = estimate(
      [...Array.from({ length: 50 }, () => one('a', 1)), ...Array.from({ length: 50 }, () => one('b', 0))],
      hit,
    );
    expect(two).toEqual({ mean: 0.5, low: 0, high: 1 });
    expect(estimate([one('a', 1), one('b', 1)], hit)).toEqual({ mean: 1, low: 1, high: 1 });
  });
});
