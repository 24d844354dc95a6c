import { describe, expect, test } from 'vitest';
import { rewired } from '../../../src/analysis/chance/rewire';
import { balanceOf } from '../../../src/analysis/mixing/balance';
import { liftOf, poissonRange } from '../../../src/analysis/mixing/lift';
import { mixingOf, type MixingInput } from '../../../src/analysis/mixing/mixing';
import { groupsOf } from '../../../src/graph/aggregate';
import { buildNetwork } from '../../../src/graph/buildNetwork';
import { bareSlice } from '../../../src/graph/slice';
import { ABSENT, statusToday } from '../../../src/graph/status';
import { readBundled } from '../../data/bundled';
import { world, type AgreementLine } from '../../world';

/** Groups are countries: the first two letters of a place. */
function input(lines: readonly AgreementLine[], sides: boolean): MixingInput & { ids: readonly string[] } {
  const network = buildNetwork(world(lines, { sides }));
  const { groupOf, network: above } = groupsOf(network, 'country');
  const ids = above.places.map(({ id }) => id);
  return { network, groupOf, groups: ids.length, status: statusToday(network), ids };
}
const at = (ids: readonly string[], id: string) => ids.indexOf(id);

const across = [
  { a: 'de-ulm', b: 'ru-tula' },
  { a: 'de-ulm', b: 'ru-orel' },
  { a: 'at-wien', b: 'ru-tula' },
  { a: 'de-hof', b: 'by-minsk' },
];
const ring = [
  { a: 'de-ulm', b: 'de-hof' },
  { a: 'de-ulm', b: 'fr-lyon' },
  { a: 'de-hof', b: 'fr-lyon' },
  { a: 'fr-lyon', b: 'it-rom' },
];

describe('a network with sides', () => {
  const given = input(across, true);
  const mixing = mixingOf(given);
  const pair = (row: string, column: string) => [at(given.ids, row), at(given.ids, column)] as const;

  test('rows are of side a, columns of side b; the cells are the ties', () => {
    expect(mixing.sided).toBe(true);
    expect(mixing.tiesOf(...pair('DE', 'RU'))).toBe(2);
    expect(mixing.tiesOf(...pair('AT', 'RU'))).toBe(1);
    expect(mixing.tiesOf(...pair('DE', 'BY'))).toBe(1);
    expect(mixing.tiesOf(...pair('RU', 'DE'))).toBe(0);
  });

  test('expected: the ends of one by the ends of the other, by all ties', () => {
    expect(mixing.expectedOf(...pair('DE', 'RU'))).toBeCloseTo((3 * 3) / 4);
    expect(mixing.expectedOf(...pair('AT', 'BY'))).toBeCloseTo((1 * 1) / 4);
  });

  test('expected numbers add up to all ties', () => {
    const groups = [...given.ids.keys()];
    const sum = groups.flatMap(row => groups.map(column => mixing.expectedOf(row, column)));
    expect(sum.reduce((x, y) => x + y)).toBeCloseTo(4);
  });

  test('a tie that is written the other way round is the same', () => {
    const network = buildNetwork(world(across));
    const turned = { ...network, source: network.target, target: network.source };
    expect(mixingOf({ ...given, network: turned }).pairs).toEqual(mixing.pairs);
  });
});

describe('a network without sides', () => {
  const given = input(ring, false);
  const mixing = mixingOf(given);
  const [de, fr, it] = ['DE', 'FR', 'IT'].map(id => at(given.ids, id)) as [number, number, number];

  test('the matrix is symmetric, ties within a group stand on its diagonal', () => {
    expect(mixing.sided).toBe(false);
    expect([mixing.tiesOf(de, fr), mixing.tiesOf(fr, de)]).toEqual([2, 2]);
    expect(mixing.tiesOf(de, de)).toBe(1);
    expect(mixing.tiesOf(de, it)).toBe(0);
  });

  test('expected: the sum over pairs of places of their ties, by 2m − 1; no place with itself', () => {
    // Four ties: Ulm 2, Hof 2, Lyon 3, Rom 1.
    expect(mixing.expectedOf(de, fr)).toBeCloseTo((2 * 3 + 2 * 3) / 7);
    expect(mixing.expectedOf(de, de)).toBeCloseTo((2 * 2) / 7);
    expect(mixing.expectedOf(fr, fr)).toBe(0);
  });

  test('a tie that is not drawn counts nowhere', () => {
    const status = given.status.map((code, tie) => (tie === 1 ? ABSENT : code));
    const fewer = mixingOf({ ...given, status });
    expect([fewer.ties, fewer.tiesOf(de, fr)]).toEqual([3, 1]);
    expect(mixingOf({ ...given, status: given.status.map(() => ABSENT) }).expectedOf(de, fr)).toBe(0);
  });

  test('the balance: parts, partners, ties within, and how they concentrate', () => {
    const [german, french, italian] = [de, fr, it].map(group => balanceOf(given, mixing)[group]!);
    expect(german).toMatchObject({
      places: 2,
      untied: 0,
      ties: 3,
      inner: 1,
      partners: [{ group: fr, ties: 2 }],
    });
    expect(german!.concentration).toBeNaN();
    // Three ties, two of them to Germany: of the three pairs of ties one leads to the same country.
    expect(french).toMatchObject({ ties: 3, inner: 0 });
    expect(french!.concentration).toBeCloseTo(1 / 3);
    expect(italian).toMatchObject({ ties: 1, partners: [{ group: fr, ties: 1 }] });
  });
});

describe('lift', () => {
  test('says nothing below three counted or expected', () => {
    expect(liftOf(2, 0.1)).toMatchObject({ judgement: 'tooFew', times: NaN });
    expect(liftOf(0, 2.9).judgement).toBe('tooFew');
    expect(liftOf(0, 0).judgement).toBe('tooFew');
  });

  test('the range is the exact one: tables give 0–3.69, 1.62–11.67 and 9.90–27.22 for 0, 5 and 17', () => {
    const ranges = [0, 5, 17].map(count => poissonRange(count).map(end => Number(end.toFixed(2))));
    expect(ranges).toEqual([
      [0, 3.69],
      [1.62, 11.67],
      [9.9, 27.22],
    ]);
  });

  test('at its ends a count as high, or as low, has just 2.5 percent: of small counts as of thousands', () => {
    /** Probability of `count` or fewer, added up from its own term downwards; that one by Stirling's series. */
    const upTo = (count: number, mean: number) => {
      const n = count + 1;
      const series = 1 / (12 * n) - 1 / (360 * n ** 3) + 1 / (1260 * n ** 5) - 1 / (1680 * n ** 7);
      const logFactorial = (n - 0.5) * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI) + series;
      let term = Math.exp(count * Math.log(mean) - mean - logFactorial);
      let sum = term;
      for (let k = count; k > 0; k--) sum += term *= k / mean;
      return sum;
    };
    for (const count of [2, 3, 7, 20, 55, 148, 403, 1096, 2980, 8103]) {
      const [low, high] = poissonRange(count);
      expect(1 - upTo(count - 1, low), `${count}, low`).toBeCloseTo(0.025, 4);
      expect(upTo(count, high), `${count}, high`).toBeCloseTo(0.025, 4);
    }
  });

  test('more or fewer only where the expected number lies outside the range', () => {
    expect(liftOf(5, 0.6)).toMatchObject({ judgement: 'more' });
    expect(liftOf(5, 0.6).times).toBeCloseTo(8.33, 2);
    expect(liftOf(5, 3.3).judgement).toBe('within');
    expect(liftOf(0, 4).judgement).toBe('fewer');
    expect(liftOf(300, 250).judgement).toBe('more');
  });
});

describe('against networks rewired at random, every place keeping its ties and its side', () => {
  /** Mean number of ties per pair of groups over rewired networks. */
  function simulated(given: MixingInput, sided: boolean, networks: number): ReadonlyMap<string, number> {
    const sums = new Map<string, number>();
    const { source, target, side } = given.network;
    const drawn = bareSlice(side.length, source, target, sided ? { side } : {});
    for (const random of rewired(drawn, { settle: 20, between: 8, networks, seed: 7 })) {
      random.source.forEach((a, tie) => {
        const b = random.target[tie]!;
        const [x, y] = [given.groupOf[a]!, given.groupOf[b]!];
        const turned = sided ? side[a] === 1 : x > y;
        const key = turned ? `${y} ${x}` : `${x} ${y}`;
        sums.set(key, (sums.get(key) ?? 0) + 1 / networks);
      });
    }
    return sums;
  }

  test('the tiny ring: its four places can be joined in few ways, and the numbers are of the same size', () => {
    const lines = [...ring, { a: 'it-rom', b: 'es-soria' }, { a: 'es-vigo', b: 'pt-beja' }];
    const given = input(lines, false);
    const mixing = mixingOf(given);
    const means = simulated(given, false, 4000);
    for (const [key, mean] of means) {
      const [row, column] = key.split(' ').map(Number) as [number, number];
      // Loops and double ties, which the formula allows, weigh most in a network of six ties.
      expect(Math.abs(mean - mixing.expectedOf(row, column))).toBeLessThan(0.5);
    }
  });

  test.each([
    ['germany-russia', 1000],
    ['wider-circle', 60],
  ])(
    '%s: every expected number from 1 on is met within 5 percent, or four standard errors',
    (id, networks) => {
      const network = buildNetwork(readBundled(id));
      const { groupOf, network: above } = groupsOf(network, 'region');
      const given = { network, groupOf, groups: above.places.length, status: statusToday(network) };
      const mixing = mixingOf(given);
      const means = simulated(given, mixing.sided, networks);
      const groups = [...mixing.ends.rows.keys()];
      const checked = groups.flatMap(row =>
        groups
          .filter(column => (mixing.sided || row <= column) && mixing.expectedOf(row, column) >= 1)
          .map(column => ({ row, column, expected: mixing.expectedOf(row, column) })),
      );
      expect(checked.length).toBeGreaterThan(15);
      const off = checked.flatMap(({ row, column, expected }) => {
        const mean = means.get(`${row} ${column}`) ?? 0;
        const error = Math.sqrt(expected / networks);
        return Math.abs(mean - expected) > Math.max(0.05 * expected, 4 * error)
          ? [
              `${above.places[row]!.id}–${above.places[column]!.id}: ${mean.toFixed(2)}, not ${expected.toFixed(2)}`,
            ]
          : [];
      });
      expect(off).toEqual([]);
    },
  );
});
