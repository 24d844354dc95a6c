// Columns → roles: by what somebody states, then by title, then by content, then by where they stand.

import type { Content } from './content';
import type { FoundBy, FoundColumn, Role, Stated } from './mapping';

export interface ColumnSeen {
  readonly column: number;
  readonly title: string;
  readonly content: Content;
}

/** Roles given so far; each column has one at most, and each role. */
export class Assignment {
  private readonly found = new Map<Role, FoundColumn>();
  private readonly taken = new Set<number>();

  constructor(readonly columns: readonly ColumnSeen[]) {}

  has(role: Role): boolean {
    return this.found.has(role);
  }

  columnOf(role: Role): number {
    return this.found.get(role)?.column ?? -1;
  }

  isFree(column: number): boolean {
    return !this.taken.has(column);
  }

  get free(): readonly ColumnSeen[] {
    return this.columns.filter(({ column }) => this.isFree(column));
  }

  get all(): readonly FoundColumn[] {
    return [...this.found.values()];
  }

  /** Nothing happens where role or column is given already. */
  give(role: Role, { column, title, content }: ColumnSeen, by: FoundBy): void {
    if (this.has(role) || !this.isFree(column)) return;
    this.taken.add(column);
    this.found.set(role, { role, column, title, by, sure: sureness(role, content, by) });
  }

  /** Throws with a sentence where there is no such column. */
  giveStated(stated: Stated): void {
    for (const [role, word] of stated) {
      const seen =
        this.columns.find(({ title }) => title === word) ??
        this.columns.find(({ title }) => title.toLowerCase() === word.toLowerCase()) ??
        (/^\d+$/.test(word) ? this.columns[Number(word) - 1] : undefined);
      if (!seen) throw new Error(`there is no column "${word}"; ${this.toldColumns()}`);
      this.give(role, seen, 'statement');
    }
  }

  private toldColumns(): string {
    const titles = this.columns.map(({ title }) => title).filter(title => title !== '');
    return titles.length > 0
      ? `the columns are ${titles.join(', ')}`
      : `the columns have no titles, only the numbers 1 to ${this.columns.length}`;
  }
}

/** A title weighs more than content alone, and where it stands least. */
const WEIGHT: Readonly<Record<FoundBy, number>> = { statement: 1, name: 1, content: 0.8, position: 0.5 };

function sureness(role: Role, content: Content, by: FoundBy): number {
  if (by === 'statement' || content.filled === 0) return WEIGHT[by];
  return WEIGHT[by] * agreement(role, content);
}

function agreement(role: Role, { degrees, largest, countries, years, whole, texts }: Content): number {
  const base = role.replace(/[12]$/, '');
  if (base === 'lat') return largest <= 90 ? Math.max(degrees, whole) : 0;
  if (base === 'lon') return Math.max(degrees, whole);
  if (base === 'country') return countries;
  if (base === 'founded' || base === 'since') return years;
  if (base === 'city') return Math.max(texts, whole);
  return 1;
}
