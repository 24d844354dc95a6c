// merges.csv: everything that the build joined, settled or left out, one line each.
import { groupBy } from '../../src/lib/groupBy';
import type { Built } from './buildDataset';
import { formatCsv } from './files';
import type { Statement } from './ledgers';

type Line = readonly [
  what: string,
  subject: string,
  value: string,
  followed: string,
  from: string,
  reason: string,
];

const from = (said: Pick<Statement, 'ledger' | 'line'>): string =>
  said.ledger === 'extra' ? `extra_agreements, line ${said.line}` : `${said.ledger}, line ${said.line}`;

/** Places that the ledgers spell in more than one way. */
function spellings({ placed }: Built): readonly Line[] {
  const seen = placed.flatMap(({ row, a, b }) => [
    { id: a, name: row.a.de, ledger: row.ledger },
    { id: b, name: row.b.de, ledger: row.ledger },
  ]);
  return [...groupBy(seen, s => s.id)]
    .sort(([p], [q]) => (p < q ? -1 : 1))
    .flatMap(([id, own]) => {
      const names = groupBy(own, s => s.name);
      if (names.size < 2) return [];
      return [...names].map(([name, rows]): Line => {
        const ledgers = [...new Set(rows.map(r => r.ledger))].join(', ');
        return ['spelling', id, name, '', ledgers, 'one place under several spellings'];
      });
    });
}

const ties = ({ groups }: Built): readonly Line[] =>
  groups
    .filter(g => g.statements.length > 1)
    .map(({ id, parties, statements }): Line => {
      const reason =
        parties.length > 2
          ? 'one agreement of more than two parties'
          : 'one tie in several rows of the ledgers';
      return ['tie', id, String(statements.length), '', statements.map(from).join('; '), reason];
    });

export function formatMergeReport(built: Built): string {
  const lines: readonly Line[] = [
    ...spellings(built),
    ...ties(built),
    ...built.settled.map((s): Line => [
      s.field,
      s.agreement,
      s.value,
      s.followed,
      from(s.said),
      'disagreement, kept as a claim',
    ]),
    ...built.dropped.map(({ row, why }): Line => [
      'dropped',
      `${row.a.de} – ${row.b.de}`,
      '',
      '',
      from(row),
      why,
    ]),
  ];
  return formatCsv(['what', 'subject', 'value', 'followed', 'from', 'reason'], lines);
}
