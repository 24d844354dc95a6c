// The rows of an answer (SPARQL 1.1 Query Results JSON Format), with items by their short ids.

export interface Term {
  /** Of an item of Wikidata: "Q365". */
  readonly item?: string;
  /** Of a literal: its text; of anything else its address. */
  readonly text?: string;
  /** Of a text in a language. */
  readonly lang?: string;
  /** Nobody knows the value: a blank node, or what stands for one. */
  readonly unknown?: true;
}

/** By variable; without a key: no value. */
export type Row = Readonly<Record<string, Term>>;

const ITEM = /^https?:\/\/www\.wikidata\.org\/entity\/(Q[1-9]\d*)$/;
const NOBODY_KNOWS = /^https?:\/\/www\.wikidata\.org\/\.well-known\/genid\//;

/** Letters of a value that are kept: longer than any name or date. */
const LONGEST = 2000;

/** Null: this is no list of results. */
export function shortened(json: unknown): readonly Row[] | null {
  if (!isRecord(json) || !isRecord(json.results) || !Array.isArray(json.results.bindings)) return null;
  const { bindings } = json.results as { readonly bindings: readonly unknown[] };
  const rows: Row[] = [];
  for (const binding of bindings) {
    if (!isRecord(binding)) return null;
    const row = new Map<string, Term>();
    for (const [name, value] of Object.entries(binding)) {
      const term = termOf(value);
      if (term === null) return null;
      row.set(name, term);
    }
    rows.push(Object.fromEntries(row));
  }
  return rows;
}

function termOf(value: unknown): Term | null {
  if (!isRecord(value) || typeof value.value !== 'string') return null;
  const text = value.value.slice(0, LONGEST);
  if (value.type === 'bnode') return { unknown: true };
  if (value.type === 'uri') {
    const [, item] = ITEM.exec(text) ?? [];
    if (item !== undefined) return { item };
    return NOBODY_KNOWS.test(text) ? { unknown: true } : { text };
  }
  const lang = value['xml:lang'];
  return typeof lang === 'string' ? { text, lang } : { text };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

export const textIn = (row: Row, name: string): string => row[name]?.text ?? '';
export const itemIn = (row: Row, name: string): string => row[name]?.item ?? '';
