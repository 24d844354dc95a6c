// Groups of ledger rows → the tables agreements, agreement_parties, status_history and claims.
import type { Agreement, AgreementParty, Claim, StatusChange } from '../../src/data/records';
import { follow, type Disagreement } from './follow';
import type { Group } from './groupRows';
import type { SourceRegistry } from './sources';

export interface TieTables {
  readonly agreements: readonly Agreement[];
  readonly agreement_parties: readonly AgreementParty[];
  readonly status_history: readonly StatusChange[];
  readonly claims: readonly Claim[];
}

/** A disagreement between ledgers, for the report. */
export interface Settled extends Disagreement {
  readonly agreement: string;
  readonly followed: string;
}

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];

/** Notes of rows and mends are written in English. */
const noteLang = (note: string): string => (note ? 'en' : '');

function claim(
  subject: string,
  field: string,
  value: string,
  source: string,
  followed: boolean,
  note = '',
): Claim {
  return { subject, field, value, source, followed, note, noteLang: noteLang(note) };
}

/** Every date with its source, the followed one first, then what other sources and ledgers say. */
function claimsOf(group: Group, sources: SourceRegistry): readonly Claim[] {
  const { id, statements } = group;
  const { founded, foundedBy, kind, lastConfirmed, status, disagreements } = follow(statements);
  const claims: Claim[] = [];
  for (const said of foundedBy)
    claims.push(claim(id, 'founded', said.founded ?? '', sources.id(said.sources[0] ?? ''), true));
  for (const { value, source } of statements.flatMap(s => s.conflicts)) {
    // A year beside the followed date in that year says the same, less precisely.
    const agrees = founded?.startsWith(value) ?? false;
    if (value !== founded)
      claims.push(claim(id, 'founded', value, sources.id(source.replace(/^unsourced$/, '')), agrees));
  }
  for (const { field, value, said } of disagreements)
    claims.push(claim(id, field, value, sources.id(said.statusSource || (said.sources[0] ?? '')), false));
  if (disagreements.some(d => d.field === 'kind')) claims.push(claim(id, 'kind', kind, '', true));
  if (status && disagreements.some(d => d.field === 'status'))
    claims.push(claim(id, 'status', status.status, sources.id(status.said.statusSource), true));

  // An active tie has no change of status; what confirms that it lives is told here.
  for (const said of statements)
    if (said.status === 'active' && said.lastConfirmed)
      claims.push(
        claim(
          id,
          'last_confirmed',
          said.lastConfirmed,
          sources.id(said.statusSource),
          said.lastConfirmed === lastConfirmed,
          said.statusNote,
        ),
      );

  // Sources that no other row has named yet: pages about the tie, for whoever wants to read on.
  const named = new Set(claims.map(c => c.source));
  if (status) named.add(sources.id(status.said.statusSource));
  for (const url of unique(statements.flatMap(s => s.sources))) {
    const source = sources.id(url);
    if (named.has(source)) continue;
    named.add(source);
    claims.push(claim(id, 'see_also', '', source, true));
  }
  const seen = new Set<string>();
  return claims.filter(c => {
    const key = [c.field, c.value, c.source].join('\u0000');
    return !seen.has(key) && seen.add(key);
  });
}

function statusOf(group: Group, sources: SourceRegistry, reasons: ReadonlySet<string>): StatusChange | null {
  const { status } = follow(group.statements);
  // That an active tie was confirmed on a day is no change; without a day, all that can be said is that it is active.
  if (!status || (status.status === 'active' && status.said.lastConfirmed)) return null;
  const { said } = status;
  return {
    agreement: group.id,
    status: status.status,
    from: said.since,
    reason: reasons.has(said.reason) ? said.reason : '',
    source: sources.id(said.statusSource),
    note: said.statusNote,
    noteLang: noteLang(said.statusNote),
  };
}

export function buildTieTables(
  groups: readonly Group[],
  sources: SourceRegistry,
  reasons: ReadonlySet<string>,
): TieTables & { readonly settled: readonly Settled[] } {
  const settled = groups.flatMap(group => {
    const { disagreements, founded, kind, status } = follow(group.statements);
    const followed = { founded: founded ?? '', kind, status: status?.status ?? '' };
    return disagreements.map(d => ({ ...d, agreement: group.id, followed: followed[d.field] }));
  });
  return {
    agreements: groups.map(group => {
      const { kind, founded, confidence, lastConfirmed } = follow(group.statements);
      const note = unique(group.statements.map(s => s.note).filter(n => n !== '')).join('; ');
      return { id: group.id, kind, founded, confidence, lastConfirmed, note, noteLang: noteLang(note) };
    }),
    agreement_parties: groups.flatMap(({ id, parties }) =>
      [...parties]
        .sort((p, q) => (p.side < q.side ? -1 : p.side > q.side ? 1 : 0))
        .map(({ place, side, concludedBy }) => ({ agreement: id, place, side, concludedBy })),
    ),
    status_history: groups.flatMap(group => statusOf(group, sources, reasons) ?? []),
    claims: groups.flatMap(group => claimsOf(group, sources)),
    settled,
  };
}
