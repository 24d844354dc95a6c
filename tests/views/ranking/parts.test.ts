import { describe, expect, test } from 'vitest';
import { spreadOf } from '../../../src/analysis/ranking/spread';
import { tellingMeasures } from '../../../src/analysis/metrics/telling';
import { buildNetwork } from '../../../src/graph/buildNetwork';
import { NO_SIDE } from '../../../src/graph/network';
import { columnsOf, DEFAULT_COLUMNS, orderOf, pressed, stateOrder } from '../../../src/views/ranking/columns';
import { rankableGroups } from '../../../src/views/ranking/columnsMenu';
import { historyOf, historyPath } from '../../../src/views/ranking/history';
import { scaleOf } from '../../../src/views/ranking/scale';
import { plotOf } from '../../../src/views/ranking/scatterPoints';
import { rhoText, strengthOf } from '../../../src/views/ranking/scatterSection';
import { besides, nearest, stepped } from '../../../src/views/parts/charts/scatterPoints';
import { world } from '../../world';

describe('columns and order, as the link holds them', () => {
  test('what a link does not state, or states wrongly, is as at the beginning', () => {
    expect(columnsOf([])).toEqual(DEFAULT_COLUMNS);
    expect(columnsOf(['nonsense', 'component'])).toEqual(DEFAULT_COLUMNS);
    expect(columnsOf(['coreness', 'degree'])).toEqual(['degree', 'coreness']);
    expect(orderOf('coreness', ['degree'])).toEqual({ column: 'degree', descending: true });
  });
  test('measures begin with the greatest, names with the first letter; a second press turns round', () => {
    const columns = ['degree', 'coreness'] as const;
    const order = orderOf('degree', columns);
    expect(order.descending).toBe(true);
    expect(pressed(order, 'degree').descending).toBe(false);
    expect(pressed(order, 'name')).toEqual({ column: 'name', descending: false });
    for (const stated of ['degree', '-degree', 'name', '-name', '-coreness']) {
      expect(stateOrder(orderOf(stated, columns))).toBe(stated);
    }
  });
});

describe('the measures on offer', () => {
  const offered = (inUse: Parameters<typeof rankableGroups>[1]) =>
    rankableGroups(tellingMeasures(network), inUse).flatMap(([, ids]) => ids);
  // All partnerships, between two countries, of which none is a side.
  const network = buildNetwork(
    world([
      { a: 'de-ulm', b: 'ru-tula', founded: '1990' },
      { a: 'de-ulm', b: 'ru-orel', founded: '1992' },
    ]),
  );
  const oneSided = { ...network, side: network.side.map(() => NO_SIDE) };
  test('leave out what is the same for all, or not defined for any', () => {
    expect(offered([])).toEqual(expect.arrayContaining(['degree', 'betweenness', 'bipartiteDegree']));
    expect(offered([])).not.toContain('weightedDegree');
    expect(rankableGroups(tellingMeasures(oneSided), []).flatMap(([, ids]) => ids)).not.toContain(
      'bipartiteDegree',
    );
  });
  test('but what a link states stays among them', () =>
    expect(offered(['weightedDegree'])).toContain('weightedDegree'));
});

describe('the partners of a place over the years', () => {
  const network = buildNetwork(
    world([
      { a: 'de-ulm', b: 'ru-tula', founded: '1990' },
      { a: 'de-ulm', b: 'ru-orel', founded: '1992', changes: [['ended', '1995']] },
      { a: 'de-ulm', b: 'ru-perm', founded: '1992', changes: [['suspended', '1994']] },
      { a: 'de-ulm', b: 'ru-ufa' },
    ]),
  );
  const ulm = network.placeIndex.get('de-ulm')!;
  test('an ended tie counts no more, a suspended one does, one of unknown founding never', () => {
    const history = historyOf(network, ulm, [1989, 1996], undefined);
    expect([...history.counts]).toEqual([0, 1, 1, 3, 3, 3, 2, 2]);
    expect(history).toMatchObject({ first: 1990, most: 3, mostIn: 1992, last: 2 });
  });
  test('what the filter leaves out is left out', () => {
    expect([...historyOf(network, ulm, [1990, 1993], Uint8Array.of(1, 0, 0, 1)).counts]).toEqual([
      1, 1, 1, 1,
    ]);
  });
  test('the line rises in steps to the top; without a year there is none', () => {
    const history = historyOf(network, ulm, [1989, 1996], undefined);
    expect(historyPath(history, 80, 30)).toBe('M0 30H10V20H30V0H60V10H80');
    const ufa = network.placeIndex.get('ru-ufa')!;
    expect(historyPath(historyOf(network, ufa, [1989, 1996], undefined), 80, 30)).toBe('');
  });
});

describe('scales', () => {
  const scale = (...values: readonly number[]) =>
    scaleOf(spreadOf(Float64Array.from(values), [...values.keys()]));
  test('equal steps', () => {
    const { at, ticks } = scale(0, 10, 5);
    expect([at(0), at(5), at(10)]).toEqual([0, 0.5, 1]);
    expect(ticks).toEqual([0, 2, 4, 6, 8, 10]);
  });
  test('equal ratios, with the zeros apart at the beginning', () => {
    const { at, ticks, log, zeros } = scale(0, 1, 1000, 31.6227766);
    expect([log, zeros]).toEqual([true, true]);
    expect(at(0)).toBe(0);
    expect(at(1)).toBeGreaterThan(0.05);
    expect(at(1000)).toBe(1);
    expect(at(31.6227766)).toBeCloseTo((at(1) + 1) / 2, 6);
    expect(ticks).toEqual([0, 1, 10, 100, 1000]);
  });
  test('one value alone stands in the middle', () => {
    expect(scale(7, 7).at(7)).toBe(0.5);
  });
});

describe('points', () => {
  const xs = Float64Array.of(0, 5, 10, 5, NaN);
  const ys = Float64Array.of(0, 10, 5, 10, 3);
  const plot = plotOf(xs, ys, [0, 1, 2, 3, 4], { left: 0, top: 0, width: 100, height: 100 });
  test('stand by their values, the greatest above; who lacks one is not drawn', () => {
    expect(plot.places).toEqual([0, 1, 2, 3]);
    expect([...plot.px]).toEqual([0, 50, 100, 50]);
    expect([...plot.py]).toEqual([100, 0, 50, 0]);
    expect(plot.paths).toEqual(['M0 100h0M100 50h0', 'M50 0h0', '']);
  });
  test('the nearest is found within reach only, and others on its spot are counted', () => {
    expect(nearest(plot, 96, 52, 10)).toBe(2);
    expect(nearest(plot, 80, 80, 10)).toBe(-1);
    expect([besides(plot, 1), besides(plot, 2)]).toEqual([1, 0]);
  });
  test('keys go through all of them along an axis, and stay at the end', () => {
    expect(stepped(plot, 0, 'ArrowRight')).toBe(1);
    expect(stepped(plot, 1, 'ArrowRight')).toBe(3);
    expect(stepped(plot, 3, 'ArrowRight')).toBe(2);
    expect(stepped(plot, 2, 'ArrowRight')).toBe(2);
    expect(stepped(plot, 2, 'ArrowLeft')).toBe(3);
    expect(stepped(plot, 0, 'ArrowUp')).toBe(2);
    expect([stepped(plot, 1, 'Home'), stepped(plot, 1, 'End')]).toEqual([0, 2]);
    expect(stepped(plot, 1, 'a')).toBeNull();
  });
});

test('a correlation that is not quite 1 is not written as 1', () => {
  const written = [1, 0.99964, -0.999, 0.713, -1].map(rho => rhoText('en', rho).replace('−', '-'));
  expect(written).toEqual(['1', '0.9996', '-0.999', '0.71', '-1']);
});

test('words for a correlation follow its sign and size', () => {
  expect([0.97, 0.7, 0.3, 0, -0.19, -0.3, -0.8].map(strengthOf)).toEqual([
    'same',
    'much',
    'some',
    'little',
    'little',
    'against',
    'muchAgainst',
  ]);
});
