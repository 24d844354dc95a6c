// How complete a dataset is, in numbers. A tie is a pair of places on different sides of an agreement.
import type { Dataset } from '../../../src/data/records';
import { buildNetwork } from '../../../src/graph/buildNetwork';
import { completenessOf, type Completeness as Shown } from '../../../src/graph/completeness';
import { buildNames } from '../../../src/graph/names';
import { groupBy } from '../../../src/lib/groupBy';

export interface Completeness extends Shown {
  /** Pairs that only a sponsorship joins; not among the ties. */
  readonly sponsorships: number;
  readonly transcribed: number;
  readonly withoutRegion: number;
  readonly withoutPopulation: number;
}

/** Agreement ids of every pair, without sponsorships, and the number of pairs that only a sponsorship joins. */
export function tiesOf({ tables }: Dataset): {
  readonly ties: ReadonlyMap<string, readonly string[]>;
  readonly sponsored: number;
} {
  const parties = groupBy(tables.agreement_parties, p => p.agreement);
  const pairs = tables.agreements.flatMap(({ id, kind }) =>
    (parties.get(id) ?? []).flatMap((p, i, own) =>
      own
        .slice(i + 1)
        .filter(q => q.side !== p.side)
        .map(q => ({ pair: [p.place, q.place].sort().join(' '), id, kind })),
    ),
  );
  const [sponsored, others] = [true, false].map(is => pairs.filter(p => (p.kind === 'sponsorship') === is));
  const ties = new Map(
    [...groupBy(others ?? [], p => p.pair)].map(([pair, own]) => [pair, own.map(p => p.id)]),
  );
  const only = new Set((sponsored ?? []).map(p => p.pair).filter(pair => !ties.has(pair)));
  return { ties, sponsored: only.size };
}

/** The page's own figures, and those that only concern whoever mends the tables. */
export function measureCompleteness(dataset: Dataset): Completeness {
  const { tables } = dataset;
  return {
    ...completenessOf(buildNetwork(dataset), tables.claims, buildNames(tables.place_names)),
    sponsorships: tiesOf(dataset).sponsored,
    transcribed: tables.place_names.filter(n => n.role === 'transcription').length,
    withoutRegion: tables.places.filter(p => p.region === '').length,
    withoutPopulation: tables.places.filter(p => p.population === null).length,
  };
}

const list = (counts: readonly (readonly [string, number])[]) =>
  counts.map(([key, n]) => `${key} ${n}`).join(', ');

export function formatCompleteness(id: string, c: Completeness): string {
  return [
    id,
    `  ${c.places} places (ties known: ${list(c.tiesKnown)}), ${c.ties} ties` +
      (c.sponsorships > 0 ? `, ${c.sponsorships} pairs joined by a sponsorship only` : ''),
    `  founding: ${c.founded} ties with a year, ${c.foundedSourced} of them sourced, ${c.ties - c.founded} unknown`,
    `  status: ${c.status.sourced} sourced, ${c.status.reported} reported, ${c.status.confirmed} confirmed without a change, ${c.status.none} not known`,
    `  names missing: ${list(c.unnamed)}; transcribed: ${c.transcribed}`,
    `  places without region: ${c.withoutRegion}, without population: ${c.withoutPopulation}`,
  ].join('\n');
}
