// Sentences with pieces that are more than text (L): the names of places and ties, which a page makes into buttons.

export type Piece<L> = string | number | L | readonly Piece<L>[];

/** What a sentence is put together from, in the page's language. A year is no count: it is put in as it is. */
export interface Words<L> {
  say(texts: TemplateStringsArray, ...pieces: readonly Piece<L>[]): Piece<L>;
  /** A count, with the language's separators. */
  n(count: number): string;
  percent(share: number): string;
  /** A partial date: "1988", "Mai 1988", "12. Mai 1988". */
  date(date: string): string;
  /** By index in the network. */
  place(index: number): L;
  tie(index: number): L;
  kind(kind: string): string;
  country(code: string): string;
  region(code: string): string;
  /** "a, b und c". */
  list(pieces: readonly Piece<L>[]): Piece<L>;
}
