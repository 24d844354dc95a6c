// What the sentences of a made story count, from a bundled dataset's tables alone.

import { rawPartners, rawTable, rawTies, type RawTie } from '../../analysis/findings/rawTies';
import { partsOf, type Pair } from './rawNetwork';

export const isKnown = ({ founded }: RawTie) => founded !== null;
const withStatus = (ties: readonly RawTie[], status: string) =>
  ties.filter(tie => tie.status === status).length;

export function countsOf(dataset: string) {
  const ties = rawTies(dataset);
  const places = rawTable(dataset, 'places');
  const known = new Map(places.map(({ id, ties_known }) => [id!, ties_known!]));
  const dated = ties.filter(isKnown);
  const inForce = ties.filter(({ status }) => status !== 'ended');
  const comparable = [...known.values()].includes('all') ? 'all' : 'listed';
  const partners = [...rawPartners(inForce)].filter(([place]) => known.get(place) === comparable);
  const most = Math.max(...partners.map(([, own]) => own.size));
  const parts = partsOf(inForce.map(({ pair }) => pair));
  const core = inForce
    .map(({ pair }) => pair)
    .filter((pair: Pair) => pair.every(place => known.get(place) !== 'boundary'));
  const perYear = new Map<number, number>();
  for (const { founded } of dated) perYear.set(founded!, (perYear.get(founded!) ?? 0) + 1);
  const [peak] = [...perYear].sort((x, y) => y[1] - x[1]);
  const standing = ['suspended', 'dormant', 'unknown', 'ended'].map(status => withStatus(ties, status));
  const tied = parts.reduce((sum, part) => sum + part.length, 0);
  return {
    ties,
    known,
    comparable,
    dated,
    inForce,
    core,
    partners: new Map(partners),
    hubs: partners.filter(([, own]) => own.size === most).map(([place]) => place),
    about: [ties.length, places.length, new Set(places.map(({ country }) => country)).size],
    first: [Math.min(...inForce.filter(isKnown).map(({ founded }) => founded!))],
    peak: [peak![0], peak![1], dated.length],
    newest: [Math.max(...perYear.keys())],
    changes: [inForce.length, ...standing.filter(count => count > 0)],
    most,
    parts: [parts.length, parts[0]!.length, tied],
    unknown: [ties.length - dated.length, ties.length, withStatus(ties, 'unknown')],
    inForceAt: (year: number) =>
      dated.filter(({ founded, change }) => {
        const ended = change?.status === 'ended' && change.from !== '' && Number(change.from!.slice(0, 4));
        return founded! <= year && !(ended && ended <= year);
      }).length,
  };
}
