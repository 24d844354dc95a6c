// The figures of an evaluation as lines to read.

import {
  ENOUGH,
  estimate,
  FIGURES,
  SCORERS,
  type Asked,
  type Estimate,
  type Scorer,
} from '../../src/analysis/matches/evaluate';

const LABELS: Readonly<Record<Scorer, string>> = {
  learned: 'Twinline',
  preferentialAttachment: 'preferential attachment',
  commonNeighbours: 'common neighbours',
  adamicAdar: 'Adamic–Adar',
  resourceAllocation: 'resource allocation',
  threeSteps: 'L3',
  distance: 'distance',
  handSet: 'hybrid set by hand',
};

const HEADS = ['hit@1', 'hit@10', 'hit@50', 'MRR', 'AUC random', 'AUC degree'];

const figure = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(3));
const range = ({ mean, low, high }: Estimate): string =>
  `${figure(mean)} (${figure(low)} to ${figure(high)})`;

export function tellFigures(asked: readonly Asked[]): string {
  const rows = SCORERS.map(scorer =>
    [LABELS[scorer].padEnd(24), ...FIGURES.map(of => figure(meanOf(asked, scorer, of)).padStart(10))].join(
      ' ',
    ),
  );
  return [[' '.repeat(24), ...HEADS.map(head => head.padStart(10))].join(' '), ...rows].join('\n');
}

export function tellIntervals(asked: readonly Asked[]): string {
  return FIGURES.map((of, at) => {
    const own = estimate(asked, ({ figures }) => figures.learned[of]);
    const more = estimate(asked, ({ figures }) => figures.learned[of] - figures.handSet[of]);
    return `${HEADS[at]!.padEnd(11)} ${range(own)}; above the hybrid set by hand by ${range(more)}`;
  }).join('\n');
}

const CLASSES = [
  [1, 1],
  [2, 2],
  [3, 5],
  [6, 10],
  [11, Infinity],
] as const;

export function tellByDegree(asked: readonly Asked[]): string {
  return CLASSES.map(([from, to]) => {
    const some = asked.filter(({ degree }) => degree >= from && degree <= to);
    const name = to === Infinity ? `${from} and more` : from === to ? `${from}` : `${from} to ${to}`;
    // Each hidden tie is asked from both ends.
    if (some.length < 2 * ENOUGH) return `${name.padEnd(12)} too few to say`;
    const of = (scorer: Scorer) => figure(meanOf(some, scorer, 'hit10'));
    return `${name.padEnd(12)} ${of('learned')}; hybrid set by hand ${of('handSet')}, L3 ${of('threeSteps')} (${some.length} questions)`;
  }).join('\n');
}

function meanOf(asked: readonly Asked[], scorer: Scorer, of: (typeof FIGURES)[number]): number {
  const values = asked.map(({ figures }) => figures[scorer][of]).filter(value => !Number.isNaN(value));
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
