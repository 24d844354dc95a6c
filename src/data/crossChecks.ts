// What no single row can show: rows given twice, references to nowhere, agreements that join nobody or one pair twice.
import { groupBy } from '../lib/groupBy';
import type { Issue, IssueReason } from './issue';
import type { AgreementParty, TableName } from './records';
import type { Row, Rows } from './readRows';
import { columnName, SCHEMA, TABLE_NAMES, type Reference } from './schema';

type AnyRow = Row<object>;
type MutableRows = { [T in TableName]: Rows[T] };

const cell = (row: AnyRow, field: string): string => {
  const value: unknown = Reflect.get(row.record, field);
  return value === null || value === undefined ? '' : String(value);
};

const issueAt = (table: TableName, row: AnyRow, field: string, reason: IssueReason): Issue => ({
  severity: 'error',
  table,
  row: row.line,
  column: field && columnName(field),
  value: field && cell(row, field),
  reason,
});

/** Keeps the rows that `objection` has nothing against. */
function keep<R extends object>(
  rows: readonly Row<R>[],
  issues: Issue[],
  objection: (row: Row<R>) => Issue | null,
): readonly Row<R>[] {
  return rows.filter(row => {
    const issue = objection(row);
    if (issue) issues.push(issue);
    return issue?.severity !== 'error';
  });
}

function withoutDuplicates<R extends object>(table: TableName, rows: readonly Row<R>[], issues: Issue[]) {
  const seen = new Set<string>();
  const { key } = SCHEMA[table];
  return keep(rows, issues, row => {
    const id = key.map(field => cell(row, field)).join('\u0000');
    if (seen.has(id)) return issueAt(table, row, key[0] ?? '', 'duplicate-id');
    seen.add(id);
    return null;
  });
}

function withKnownReferences<R extends object>(
  table: TableName,
  rows: readonly Row<R>[],
  ids: ReadonlyMap<TableName, ReadonlySet<string>>,
  issues: Issue[],
) {
  const references = Object.entries<Reference>(SCHEMA[table].references);
  return keep(rows, issues, row => {
    let weak: Issue | null = null;
    for (const [field, { to, weak: isWeak }] of references) {
      const id = cell(row, field);
      if ((id === '' && isWeak) || ids.get(to)?.has(id)) continue;
      const issue = issueAt(table, row, field, 'unknown-reference');
      if (!isWeak) return issue;
      weak ??= { ...issue, severity: 'warning' };
    }
    return weak;
  });
}

const pairsOf = (parties: readonly Row<AgreementParty>[]): readonly string[] =>
  parties.flatMap(({ record: p }, i) =>
    parties
      .slice(i + 1)
      .filter(({ record: q }) => q.side !== p.side)
      .map(({ record: q }) => [p.place, q.place].sort().join('\u0000')),
  );

/** An agreement has parties on two sides at least, no party on both, and is not one that stands already. */
function agreementObjections(rows: Rows, issues: Issue[]): Rows['agreements'] {
  const parties = groupBy(rows.agreement_parties, row => row.record.agreement);
  const seen = new Set<string>();
  return keep(rows.agreements, issues, row => {
    const { id, kind, founded } = row.record;
    const own = parties.get(id) ?? [];
    const pairs = pairsOf(own);
    if (pairs.length === 0) return issueAt('agreements', row, 'id', 'one-side-only');
    if (new Set(own.map(p => p.record.place)).size < own.length)
      return issueAt('agreements', row, 'id', 'self-tie');
    const ties = pairs.map(pair => [pair, kind, founded ?? ''].join('\u0000'));
    if (ties.some(tie => seen.has(tie))) return issueAt('agreements', row, 'id', 'duplicate-tie');
    for (const tie of ties) seen.add(tie);
    return null;
  });
}

const ofAgreements = <R extends { readonly agreement: string }>(
  rows: readonly Row<R>[],
  known: ReadonlySet<string>,
) => rows.filter(row => known.has(row.record.agreement));

/** All checks across rows and tables; `dataset` is the id that claims about the whole take as their subject. */
export function crossCheck(read: Rows, dataset: string): { rows: Rows; issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const rows: MutableRows = { ...read };
  const ids = new Map<TableName, ReadonlySet<string>>();
  const checkTable = <T extends TableName>(table: T) => {
    const unique = withoutDuplicates<object>(table, rows[table], issues);
    const known = withKnownReferences(table, unique, ids, issues);
    // Filtering keeps the row type; TypeScript cannot follow it through the union of tables.
    rows[table] = known as unknown as Rows[T];
    ids.set(table, new Set(known.map(row => cell(row, SCHEMA[table].key[0] ?? ''))));
  };
  const late = new Set<TableName>(['status_history', 'claims']);
  for (const table of TABLE_NAMES) if (!late.has(table)) checkTable(table);

  rows.agreements = agreementObjections(rows, issues);
  const agreements = new Set(rows.agreements.map(row => row.record.id));
  rows.agreement_parties = ofAgreements(rows.agreement_parties, agreements);
  ids.set('agreements', agreements);
  checkTable('status_history');
  checkTable('claims');

  const subjects = new Set([dataset, ...agreements]);
  for (const table of ['places', 'events', 'projects', 'organisations'] as const)
    for (const id of ids.get(table) ?? []) subjects.add(id);
  rows.claims = keep(rows.claims, issues, row =>
    subjects.has(row.record.subject) ? null : issueAt('claims', row, 'subject', 'unknown-reference'),
  );
  // The sentence says what changed, even where the page cannot lead to it.
  rows.changes = keep(rows.changes, issues, row => {
    const { subject } = row.record;
    if (subject === '' || subjects.has(subject)) return null;
    return { ...issueAt('changes', row, 'subject', 'unknown-reference'), severity: 'warning' };
  });
  return { rows, issues };
}
