// Rows about ties → statements, one per statement of Wikidata: several rows speak of one where it has several dates or
// references.

import { itemIn, textIn, type Row } from './rows';
import { statedDate, type StatedDate } from './statedDate';

export interface Statement {
  /** Address of the statement. */
  readonly id: string;
  /** At which item it stands, and which it names. */
  readonly from: string;
  readonly to: string;
  readonly preferred: boolean;
  /** The earliest first. */
  readonly starts: readonly StatedDate[];
  readonly hasEnded: boolean;
  readonly ends: readonly StatedDate[];
  /** Addresses on which it rests, by its own word. */
  readonly references: readonly string[];
}

export function statementsIn(rows: Iterable<Row>): readonly Statement[] {
  const found = new Map<string, Statement>();
  for (const row of rows) {
    const [id, from, to] = [textIn(row, 'statement'), itemIn(row, 'from'), itemIn(row, 'to')];
    // Whose partner nobody knows.
    if (id === '' || from === '' || to === '') continue;
    const before = found.get(id);
    const reference = textIn(row, 'reference');
    found.set(id, {
      id,
      from,
      to,
      preferred: textIn(row, 'rank').endsWith('PreferredRank'),
      starts: withDate(before?.starts ?? [], dateIn(row, 'start')),
      hasEnded: row.ended !== undefined,
      ends: withDate(before?.ends ?? [], dateIn(row, 'end')),
      references: /^https?:\/\//.test(reference)
        ? [...new Set([...(before?.references ?? []), reference])]
        : (before?.references ?? []),
    });
  }
  return [...found.values()];
}

const dateIn = (row: Row, name: string): StatedDate | null =>
  statedDate(textIn(row, name), Number(textIn(row, `${name}Precision`)));

function withDate(dates: readonly StatedDate[], date: StatedDate | null): readonly StatedDate[] {
  if (date === null || dates.some(({ words }) => words === date.words)) return dates;
  return [...dates, date].sort((p, q) => (p.words < q.words ? -1 : 1));
}
