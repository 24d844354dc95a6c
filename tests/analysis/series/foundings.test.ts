import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foundings, total } from '../../../src/analysis/series/foundings';
import { buildNetwork } from '../../../src/graph/buildNetwork';
import { countsIn } from '../../../src/graph/counts';
import { readBundled } from '../../data/bundled';
import { world, type AgreementLine } from '../../world';

const seriesOf = (...lines: AgreementLine[]) => foundings(buildNetwork(world(lines)));
const tula: AgreementLine = { a: 'de-ulm', b: 'ru-tula', founded: '1985' };

describe('foundings', () => {
  test('are counted in their year by kind, and added up', () => {
    const { rows } = seriesOf(
      tula,
      { a: 'de-ulm', b: 'ru-orel', founded: '1985-03-01', kind: 'friendship' },
      { a: 'de-hof', b: 'ru-omsk', founded: '1987-05' },
    );
    expect(rows.slice(0, 3).map(({ year, founded, cumulative }) => [year, founded, cumulative])).toEqual([
      [1985, 2, 2],
      [1986, 0, 2],
      [1987, 1, 3],
    ]);
    expect([...rows[0]!.kinds]).toEqual([
      ['partnership', 1],
      ['friendship', 1],
    ]);
  });

  test('reach from the first known one to today', () => {
    const { rows } = seriesOf(tula);
    expect([rows[0]!.year, rows.at(-1)!.year, rows.length]).toEqual([1985, 2026, 42]);
  });

  test('two agreements of one pair are one founding, in the year and of the kind of the first', () => {
    const { rows } = seriesOf(
      { id: 'x', a: 'de-hof', b: 'ru-omsk', founded: '1992', kind: 'friendship' },
      { id: 'y', a: 'de-hof', b: 'ru-omsk', founded: '1997' },
    );
    expect(rows.filter(({ founded }) => founded > 0).map(({ year, kinds }) => [year, ...kinds])).toEqual([
      [1992, ['friendship', 1]],
    ]);
  });

  test('without a known year stand in no year but beside them', () => {
    const { rows, unknownFounding } = seriesOf({ a: 'de-hof', b: 'ru-omsk', kind: 'contact' });
    expect(rows).toMatchObject([{ year: 2026, founded: 0, cumulative: 0, inForce: 0 }]);
    expect([...unknownFounding]).toEqual([['contact', 1]]);
  });
});

describe('changes', () => {
  const changesOf = (...lines: AgreementLine[]) =>
    seriesOf(...lines).rows.flatMap(({ year, changes }) =>
      Object.entries(changes)
        .filter(([, n]) => n > 0)
        .map(([change, n]) => `${year} ${change} ${n}`),
    );

  test('stand in the year that a source gives them', () => {
    const line: AgreementLine = {
      ...tula,
      changes: [
        ['suspended', '2014-03'],
        ['active', '2016'],
        ['dormant', '2020'],
        ['ended', '2022-04-01'],
      ],
    };
    expect(changesOf(line)).toEqual(['2014 suspended 1', '2020 dormant 1', '2022 ended 1']);
  });

  test('undone within the year are not counted', () => {
    const line: AgreementLine = {
      ...tula,
      changes: [
        ['suspended', '2014-03'],
        ['active', '2014-11'],
      ],
    };
    expect(changesOf(line)).toEqual([]);
  });

  test('without a date, or of a tie of unknown founding, stand in no year but beside them', () => {
    const lines: AgreementLine[] = [
      { ...tula, changes: [['suspended', null]] },
      { a: 'de-hof', b: 'ru-omsk', changes: [['dormant', '2022']] },
      { a: 'de-hof', b: 'ru-orel', founded: '1990', changes: [['ended', null]] },
    ];
    expect(changesOf(...lines)).toEqual([]);
    expect(seriesOf(...lines).unplaced).toEqual({ suspended: 1, dormant: 1, ended: 1 });
  });

  test('that only repeat a dated one are not counted again', () => {
    const line: AgreementLine = {
      ...tula,
      changes: [
        ['suspended', '2022'],
        ['suspended', null],
      ],
    };
    expect(changesOf(line)).toEqual(['2022 suspended 1']);
    expect(seriesOf(line).unplaced.suspended).toBe(0);
  });

  test('of ties at rest: in force, and resting', () => {
    const { rows } = seriesOf({ ...tula, changes: [['suspended', '2022']] });
    expect(rows.slice(-5).map(({ inForce, resting }) => [inForce, resting])).toEqual([
      [1, 1],
      [1, 1],
      [1, 1],
      [1, 1],
      [1, 1],
    ]);
    expect(rows.at(-6)).toMatchObject({ year: 2021, inForce: 1, resting: 0 });
  });
});

describe('the series and the counts of a year', () => {
  const date = fc.option(fc.integer({ min: 2000, max: 2026 }).map(String), { nil: null });
  const change = fc.tuple(fc.constantFrom('active', 'suspended', 'dormant', 'ended'), date);
  const line = fc.record({ founded: date, changes: fc.array(change, { maxLength: 4 }) });

  test('agree for every year of every small world', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), ties => {
        const network = buildNetwork(
          world(
            ties.map(({ founded, changes }, index): AgreementLine => ({
              a: 'de-ulm',
              b: `ru-${index}`,
              changes,
              ...(founded !== null && { founded }),
            })),
          ),
        );
        const { rows, unknownFounding } = foundings(network);
        for (const { year, inForce, resting } of rows) {
          const counts = countsIn(network, year);
          expect([year, inForce, resting]).toEqual([year, counts.inForce, counts.suspended + counts.dormant]);
          expect(total(unknownFounding)).toBe(counts.unknownFounding);
        }
        expect(rows.at(-1)!.cumulative + total(unknownFounding)).toBe(ties.length);
      }),
      { seed: 1989, numRuns: 200 },
    );
  });

  test('say of Germany–Russia at the end of 1989: 26 in force, 7 of unknown founding', () => {
    const { rows, unknownFounding } = foundings(buildNetwork(readBundled('germany-russia')));
    expect(rows.find(({ year }) => year === 1989)).toMatchObject({ inForce: 26, founded: 9, cumulative: 26 });
    expect(total(unknownFounding)).toBe(7);
    expect(rows[0]!.year).toBe(1957);
    expect(rows.filter(({ year }) => year <= 2010).every(({ resting }) => resting === 0)).toBe(true);
  });
});
