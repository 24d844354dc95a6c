import { describe, expect, test } from 'vitest';
import { nearerBy } from '../../../src/analysis/paths/nearer';
import type { Dataset } from '../../../src/data/records';
import { buildNetwork } from '../../../src/graph/buildNetwork';
import type { Network } from '../../../src/graph/network';
import { sliceOf } from '../../../src/graph/slice';
import { withTies } from '../../../src/graph/withTies';
import { atOnce } from '../../../src/lib/steps';
import { shownOf } from '../../../src/state/shown';
import { balancing } from '../../../src/views/whatif/balances';
import { connecting } from '../../../src/views/whatif/connected';
import { FIGURES } from '../../../src/views/whatif/model';
import { standingChanges } from '../../../src/views/whatif/standing';
import { askMeasures } from '../../../src/worker/askMeasures';
import { askSweep } from '../../../src/worker/askSweep';
import { localAnalyst } from '../../../src/worker/local';
import { readBundled } from '../../data/bundled';
import { world } from '../../world';

// tula – ulm – orel, hof – omsk, jena – tver.
const dataset = world([
  { a: 'de-ulm', b: 'ru-tula', founded: '1985' },
  { a: 'de-ulm', b: 'ru-orel', founded: '1990', changes: [['suspended', '2022']] },
  { a: 'de-hof', b: 'ru-omsk' },
  { a: 'de-jena', b: 'ru-tver', founded: '1988' },
]);

function momentOf(network: Network, { tables }: Dataset) {
  const shown = shownOf(network, tables, { mode: 'all', year: 0, period: [0, 0], filter: {}, ends: 'one' });
  return { network, shown, slice: sliceOf(network, shown.status, shown.kinds, shown.year) };
}
type Moment = ReturnType<typeof momentOf>;

/** The tables with one more agreement in them. */
function rebuiltWith({ info, tables, issues }: Dataset, a: string, b: string): Dataset {
  const id = 'one-more';
  const agreement = {
    id,
    kind: 'partnership',
    founded: null,
    confidence: 'low',
    lastConfirmed: null,
    note: '',
    noteLang: '',
  } as const;
  const parties = [
    { agreement: id, place: a, side: 'a', concludedBy: '' },
    { agreement: id, place: b, side: 'b', concludedBy: '' },
  ] as const;
  return {
    info,
    issues,
    tables: {
      ...tables,
      agreements: [...tables.agreements, agreement],
      agreement_parties: [...tables.agreement_parties, ...parties],
    },
  };
}

async function figuresOf({ slice }: Moment) {
  const analyst = localAnalyst();
  const sweep = await askSweep(analyst, slice);
  const statistics = await analyst.ask('statistics', { slice, sweep });
  const { betweenness } = await askMeasures(analyst, { slice, ids: ['betweenness'] });
  return { statistics, betweenness: betweenness! };
}

const waysBy = (before: Moment, after: Moment) => nearerBy({ before: before.slice, after: after.slice });

const status = ({ network, shown }: Moment) => ({ network, status: shown.status });

describe('with Hof and Tula as partners', () => {
  const listed = buildNetwork(dataset);
  const before = momentOf(listed, dataset);
  const after = momentOf(withTies(listed, [{ a: 'de-hof', b: 'ru-tula' }]), dataset);
  const at = (id: string) => listed.placeIndex.get(id)!;

  test('five places stand in a row: omsk, hof, tula, ulm, orel', async () => {
    const [then, now] = [await figuresOf(before), await figuresOf(after)];
    const told = (figures: typeof then) => FIGURES.map(id => figures.statistics[id]);
    // Of three in a row the steps add up to 8 over 9 pairs, of five to 40 over 25.
    expect(told(then)).toEqual([3, 3, 3 / 7, 8 / 9, 2]);
    expect(told(now)).toEqual([2, 5, 5 / 7, 40 / 25, 4]);

    // Between others in a row of five: nobody, three pairs, four, three, nobody; before, ulm alone between one pair.
    const changes = standingChanges(
      { ...status(before), values: then.betweenness },
      { ...status(after), values: now.betweenness },
    );
    expect(changes).toEqual([
      {
        place: at('de-hof'),
        before: { value: 0, rank: [2, 7], among: 7 },
        after: { value: 3, rank: [2, 3], among: 7 },
      },
      {
        place: at('ru-tula'),
        before: { value: 0, rank: [2, 7], among: 7 },
        after: { value: 4, rank: [1, 1], among: 7 },
      },
    ]);
  });

  test('a component of three and one of two become one, and six pairs meet for the first time', () => {
    const joined = atOnce(connecting(after.network, after.shown.status, before.slice, after.slice));
    expect(joined).toEqual([{ ties: [4], parts: [3, 2], newly: [], size: 5 }]);
    expect(waysBy(before, after)).toEqual({ connected: 6, nearer: 0 });
  });

  test('each of the two countries has one tie more, with the same partner', () => {
    const { list, ties } = atOnce(balancing('country', status(before), status(after)));
    expect(ties).toEqual([4, 5]);
    const told = list.map(({ code, before, after }) => [
      code,
      before!.ties,
      after.ties,
      before!.partners.length,
      after.partners.length,
    ]);
    expect(told).toEqual([
      ['DE', 4, 5, 1, 1],
      ['RU', 4, 5, 1, 1],
    ]);
  });
});

test('where both places hang together already, nothing is joined', () => {
  const listed = buildNetwork(
    world([
      { a: 'de-ulm', b: 'ru-tula' },
      { a: 'de-hof', b: 'ru-tula' },
      { a: 'de-hof', b: 'ru-omsk' },
    ]),
  );
  const before = momentOf(listed, dataset);
  const after = momentOf(withTies(listed, [{ a: 'de-ulm', b: 'ru-omsk' }]), dataset);
  expect(atOnce(connecting(after.network, after.shown.status, before.slice, after.slice))).toEqual([]);
  // ulm – tula – hof – omsk: from three ties to one, and nobody else.
  expect(waysBy(before, after)).toEqual({ connected: 0, nearer: 1 });
});

test('a place that comes along is new, and joins nothing but itself', () => {
  const listed = buildNetwork(dataset);
  const newcomer = { ...listed.places[0]!, id: '2990440', country: 'FR' };
  const before = momentOf(listed, dataset);
  const after = momentOf(withTies(listed, [{ a: 'de-hof', b: newcomer.id }], [newcomer]), dataset);
  const joined = atOnce(connecting(after.network, after.shown.status, before.slice, after.slice));
  expect(joined).toEqual([{ ties: [4], parts: [2], newly: [listed.places.length], size: 3 }]);
  // With hof and with omsk.
  expect(waysBy(before, after)).toEqual({ connected: 2, nearer: 0 });
  const { list } = atOnce(balancing('country', status(before), status(after)));
  expect(list.map(({ code, before, after }) => [code, before?.ties ?? null, after.ties])).toEqual([
    ['DE', 4, 5],
    ['FR', null, 1],
  ]);
});

test('a newcomer of a region that the list does not have is in no row of the regions', () => {
  const data = world([{ a: 'de-ulm', b: 'ru-tula' }]);
  const places = data.tables.places.map((place, i) => ({ ...place, region: ['DE-BW', 'RU-TUL'][i]! }));
  const divided = { ...data, tables: { ...data.tables, places } };
  const listed = buildNetwork(divided);
  const at = (region: string) => ({ ...listed.places[1]!, id: '480562', region });
  const changesWith = (region: string) => {
    const wider = withTies(listed, [{ a: 'de-ulm', b: '480562' }], [at(region)]);
    const [then, now] = [momentOf(listed, divided), momentOf(wider, divided)];
    const { list, elsewhere } = atOnce(balancing('region', status(then), status(now)));
    return { rows: list.map(({ code, before, after }) => [code, before!.ties, after.ties]), elsewhere };
  };
  expect(changesWith('')).toEqual({ rows: [['DE-BW', 1, 2]], elsewhere: [2] });
  expect(changesWith('RU-TUL')).toEqual({
    rows: [
      ['DE-BW', 1, 2],
      ['RU-TUL', 1, 2],
    ],
    elsewhere: [],
  });
});

describe('the network with the tie is that of tables with the tie in them', () => {
  const same = async (dataset: Dataset, a: string, b: string) => {
    const thought = momentOf(withTies(buildNetwork(dataset), [{ a, b }]), dataset);
    const tables = rebuiltWith(dataset, a, b);
    const rebuilt = momentOf(buildNetwork(tables), tables);
    expect(thought.slice).toEqual(rebuilt.slice);
    expect(await figuresOf(thought)).toEqual(await figuresOf(rebuilt));
    expect(atOnce(balancing('region', status(thought), status(thought))).ties).toEqual(
      atOnce(balancing('region', status(rebuilt), status(rebuilt))).ties,
    );
    return thought;
  };

  test('in a tiny world', async () => {
    await same(dataset, 'de-hof', 'ru-tula');
  });

  test('in the German–Russian list, with Suhl and Perm', async () => {
    const { slice } = await same(readBundled('germany-russia'), 'de-suhl', 'ru-perm');
    expect(slice.source).toHaveLength(142);
  });
});
