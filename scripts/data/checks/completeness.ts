// How complete a dataset is, in numbers. A tie is a pair of places on different sides of an agreement.
import { TIES_KNOWN, type Dataset } from '../../../src/data/records';
import { groupBy } from '../../../src/lib/groupBy';
import { namedLanguages } from './places';

export interface Completeness {
  readonly places: number;
  readonly ties: number;
  /** Pairs that only a sponsorship joins; not among the ties. */
  readonly sponsorships: number;
  readonly foundedKnown: number;
  readonly foundedSourced: number;
  /** A change of status or a last confirmation, with a source or without one; unknown: neither. */
  readonly statusSourced: number;
  readonly statusReported: number;
  readonly statusUnknown: number;
  readonly tiesKnown: Readonly<Record<string, number>>;
  readonly namesMissing: Readonly<Record<string, number>>;
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

export function measureCompleteness(dataset: Dataset): Completeness {
  const { tables } = dataset;
  const { ties, sponsored } = tiesOf(dataset);
  const founded = new Set(tables.agreements.filter(a => a.founded !== null).map(a => a.id));
  const followed = tables.claims.filter(c => c.followed && c.source !== '');
  const sourcedField = (field: string) =>
    new Set(followed.filter(c => c.field === field).map(c => c.subject));
  const foundedSourced = sourcedField('founded');
  const confirmedSourced = sourcedField('last_confirmed');
  const changed = groupBy(tables.status_history, s => s.agreement);
  const confirmed = new Set(tables.agreements.filter(a => a.lastConfirmed !== null).map(a => a.id));
  const isReported = (id: string) => changed.has(id) || confirmed.has(id);
  const isSourced = (id: string) =>
    changed.get(id)?.some(s => s.source !== '') || (!changed.has(id) && confirmedSourced.has(id));

  const all = [...ties.values()];
  const count = (test: (id: string) => boolean | undefined) => all.filter(ids => ids.some(test)).length;
  const statusSourced = count(isSourced);
  const reported = count(isReported);
  const names = [...namedLanguages(dataset).values()];
  return {
    places: tables.places.length,
    ties: ties.size,
    sponsorships: sponsored,
    foundedKnown: count(id => founded.has(id)),
    foundedSourced: count(id => foundedSourced.has(id)),
    statusSourced,
    statusReported: reported - statusSourced,
    statusUnknown: ties.size - reported,
    tiesKnown: Object.fromEntries(
      TIES_KNOWN.map(known => [known, tables.places.filter(p => p.tiesKnown === known).length]),
    ),
    namesMissing: Object.fromEntries(
      ['de', 'en', 'ru'].map(lang => [lang, names.filter(langs => !langs.has(lang)).length]),
    ),
    transcribed: tables.place_names.filter(n => n.role === 'transcription').length,
    withoutRegion: tables.places.filter(p => p.region === '').length,
    withoutPopulation: tables.places.filter(p => p.population === null).length,
  };
}

const list = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts)
    .map(([key, n]) => `${key} ${n}`)
    .join(', ');

export function formatCompleteness(id: string, c: Completeness): string {
  return [
    id,
    `  ${c.places} places (ties known: ${list(c.tiesKnown)}), ${c.ties} ties` +
      (c.sponsorships > 0 ? `, ${c.sponsorships} pairs joined by a sponsorship only` : ''),
    `  founding: ${c.foundedKnown} ties with a year, ${c.foundedSourced} of them sourced, ${c.ties - c.foundedKnown} unknown`,
    `  status: ${c.statusSourced} sourced, ${c.statusReported} reported, ${c.statusUnknown} without a word on it`,
    `  names missing: ${list(c.namesMissing)}; transcribed: ${c.transcribed}`,
    `  places without region: ${c.withoutRegion}, without population: ${c.withoutPopulation}`,
  ].join('\n');
}
