// One dataset from its ledgers and the authority: tables, and a report of all that was merged, mended or left out.
import { TIES_KNOWN, type Claim, type Tables, type TiesKnown } from '../../src/data/records';
import { buildTieTables, type Settled } from './agreements';
import type { Authority } from './authority';
import type { DatasetPlan } from './datasets';
import { changesOf } from './changes';
import { buildEventTables, NO_EVENTS } from './eventTables';
import { extraGroup } from './extraAgreements';
import { mergeClaims, readExtraClaims } from './extraClaims';
import type { RawRow } from './files';
import type { GazetteerMatch } from './gazetteerMatch';
import { groupRows, type Dropped, type Group, type PlacedRow } from './groupRows';
import { LEDGERS } from './ledgers';
import type { PlacedLedgers } from './placedLedgers';
import { buildPlaces } from './places';
import { SourceRegistry } from './sources';
import { readStates, withStates } from './states';
import { translationsFor } from './translations';

export interface Built {
  readonly tables: Omit<Tables, 'positions'>;
  readonly groups: readonly Group[];
  readonly placed: readonly PlacedRow[];
  readonly dropped: readonly Dropped[];
  readonly settled: readonly Settled[];
  /** Gaps in the authority, in words. */
  readonly problems: readonly string[];
}

export interface Inputs {
  readonly authority: Authority;
  readonly gazetteer: GazetteerMatch;
  readonly ledgers: PlacedLedgers;
  readonly read: (path: string) => readonly RawRow[];
}

export function buildDataset(plan: DatasetPlan, { authority, gazetteer, ledgers, read }: Inputs): Built {
  const problems: string[] = [];
  const placed = ledgers.rows.filter(({ row }) => plan.ledgers.includes(row.ledger));

  const isOwn = (row: RawRow) => row.get('dataset') === plan.id;
  const isOurs = (row: RawRow) => isOwn(row) || plan.includes.includes(row.get('dataset'));
  const extras = authority.extraAgreements.filter(isOurs).map(extraGroup);
  const { groups, dropped } = groupRows(placed, extras);

  const sources = new SourceRegistry(authority);
  const reasons = authority.reasons.map(row => ({
    code: row.get('code'),
    de: row.get('de'),
    en: row.get('en'),
    ru: row.get('ru'),
    source: sources.id(row.get('source_url')),
  }));
  const { settled, ...ties } = buildTieTables(groups, sources, new Set(reasons.map(r => r.code)));
  const usedReasons = new Set(ties.status_history.map(s => s.reason));
  const tiesKnown = coverageOf(plan, authority);
  const ids = new Set(groups.flatMap(g => g.parties.map(p => p.place)));
  const sightings = [...ids].map(id => ({ id, seen: ledgers.seen.get(id) ?? [] }));
  const { missing, ...places } = buildPlaces(sightings, authority, gazetteer, tiesKnown);
  problems.push(...missing);

  const inNetwork = new Set(places.places.map(p => p.id));
  // Events and projects name places in German, now and then as another ledger or an alias has them.
  const german = new Map(places.place_names.filter(n => n.lang === 'de').map(n => [n.name, n.place]));
  const placeNamed = (name: string) => {
    const spelt = LEDGERS.map(ledger => authority.placeNamed(ledger, name)).find(
      id => id && inNetwork.has(id),
    );
    return spelt ?? german.get(name) ?? null;
  };
  const events = plan.events
    ? buildEventTables(name => read(`${plan.id}/source/${name}.csv`), authority, placeNamed, sources)
    : NO_EVENTS;
  problems.push(...events.problems);

  const subjects = new Set([
    plan.id,
    ...inNetwork,
    ...[...ties.agreements, ...events.tables.events, ...events.tables.projects].map(row => row.id),
  ]);
  const hasSubject = (claim: Claim) => subjects.has(claim.subject);
  const extraClaims = readExtraClaims(authority.extraClaims.filter(isOurs), plan.id, sources);
  const ownClaims = readExtraClaims(authority.extraClaims.filter(isOwn), plan.id, sources);
  problems.push(
    ...ownClaims.filter(c => !hasSubject(c)).map(c => `extra_claims.csv: no such subject: ${c.subject}`),
  );
  const tables = {
    ...places,
    ...ties,
    agreement_parties: withStates(
      ties.agreement_parties,
      new Map(ties.agreements.map(a => [a.id, a.founded])),
      places.places,
      readStates(authority.states),
    ),
    claims: mergeClaims([...ties.claims, ...events.claims], extraClaims.filter(hasSubject)),
    changes: changesOf(plan.id, authority.changes, sources),
    reasons: reasons.filter(r => usedReasons.has(r.code)),
    ...events.tables,
  };
  const told = { ...withoutSanctionedLinks(tables, sources), sources: usedSources(tables, sources) };
  return {
    tables: { ...told, translations: translationsFor(told, authority.translations) },
    groups,
    placed,
    dropped,
    settled,
    problems: [...new Set(problems)],
  };
}

function coverageOf({ tiesKnown }: DatasetPlan, authority: Authority): (id: string) => TiesKnown {
  if (tiesKnown !== 'by place') return () => tiesKnown;
  return id => TIES_KNOWN.find(known => known === authority.tiesKnown.get(id)) ?? 'boundary';
}

/** Texts of every table, with links to publishers under sanctions replaced by their names. */
function withoutSanctionedLinks<T extends Readonly<Record<string, readonly object[]>>>(
  tables: T,
  sources: SourceRegistry,
): T {
  const clean = (row: object) =>
    Object.fromEntries(
      Object.entries(row).map(([field, value]) => [
        field,
        typeof value === 'string' ? sources.withoutSanctionedLinks(value) : value,
      ]),
    );
  // Only texts change, and they stay texts.
  return Object.fromEntries(
    Object.entries(tables).map(([name, rows]) => [name, rows.map(clean)]),
  ) as unknown as T;
}

/** A source that only a claim without a subject here would cite is left out. */
function usedSources(tables: Readonly<Record<string, readonly object[]>>, sources: SourceRegistry) {
  const cited = new Set(
    Object.values(tables).flatMap(rows => rows.map(row => Reflect.get(row, 'source') as unknown)),
  );
  return sources.rows().filter(source => cited.has(source.id));
}
