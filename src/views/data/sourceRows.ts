// The sources of a dataset, most used first, and the ones that a search finds. Pure.

import type { Source, Tables } from '../../data/records';
import { compare } from '../../lib/compare';
import { fold, foldings } from '../../lib/fold';
import { hostOf } from '../../lib/hostOf';

export interface SourceRow {
  readonly source: Source;
  /** Who speaks in it, in the page's language; where it stands if nobody is named. */
  readonly name: string;
  /** Statements, changes of status, reasons, events, projects and organisations that rest on it. */
  readonly uses: number;
  /** Folded, for the search. */
  readonly text: string;
}

/** A page named for further reading states nothing: it is no use of the source. */
function countUses(tables: Tables): ReadonlyMap<string, number> {
  const cited = [
    ...tables.claims.filter(({ field }) => field !== 'see_also'),
    ...tables.status_history,
    ...tables.reasons,
    ...tables.events,
    ...tables.projects,
    ...tables.organisations,
  ];
  const uses = new Map<string, number>();
  for (const { source } of cited) uses.set(source, (uses.get(source) ?? 0) + 1);
  return uses;
}

/** `tell`: a publisher told in words ("Local press") in the page's language. */
export function sourceRows(tables: Tables, tell: (publisher: string) => string): readonly SourceRow[] {
  const uses = countUses(tables);
  return tables.sources
    .map((source): SourceRow => {
      const name = tell(source.publisher) || hostOf(source.url) || source.id;
      const text = [...foldings(name), fold(source.url)].join(' ');
      return { source, name, uses: uses.get(source.id) ?? 0, text };
    })
    .sort((x, y) => y.uses - x.uses || compare(x.name, y.name) || compare(x.source.url, y.source.url));
}

/** Rows that hold every word of the query. */
export function searchSources(rows: readonly SourceRow[], query: string): readonly SourceRow[] {
  const words = fold(query)
    .split(' ')
    .filter(word => word !== '');
  return words.length === 0 ? rows : rows.filter(({ text }) => words.every(word => text.includes(word)));
}

/** Without what every address begins with, its letters as people write them. */
export function readableAddress(url: string): string {
  const short = url.replace(/^https?:\/\/(www\.)?/i, '');
  try {
    return decodeURI(short);
  } catch {
    return short;
  }
}
