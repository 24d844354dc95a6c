// Values row by row under a name. Texts stand in one long text, so that thousands of them cross to a worker in one piece.

/** Between two texts; no text of a table has it. */
const END = '\u0000';

export type Column =
  /** An empty text: not known. */
  | { readonly name: string; readonly type: 'text'; readonly texts: string }
  /** NaN: not known. `whole`: numbers without a fraction. */
  | { readonly name: string; readonly type: 'whole' | 'real'; readonly numbers: Float64Array };

export type Value = string | number;

export function joined(texts: readonly string[]): string {
  // One text that has the sign itself would shift all that follow.
  const plain = texts.some(text => text.includes(END)) ? texts.map(text => text.replaceAll(END, '')) : texts;
  return plain.join(END);
}

export const parted = (texts: string, count: number): readonly string[] =>
  count === 0 ? [] : texts.split(END);

export const textColumn = (name: string, texts: readonly string[]): Column => ({
  name,
  type: 'text',
  texts: joined(texts),
});

export const numberColumn = (name: string, type: 'whole' | 'real', numbers: Float64Array): Column => ({
  name,
  type,
  numbers,
});

/** Whether no row has a text. */
export const isBare = (column: Column): boolean =>
  column.type === 'text' && column.texts.replaceAll(END, '') === '';

/** The value in a row; null: not known. */
export function reader(column: Column, count: number): (row: number) => Value | null {
  if (column.type === 'text') {
    const texts = parted(column.texts, count);
    return row => texts[row] || null;
  }
  const { numbers } = column;
  return row => (Number.isFinite(numbers[row]) ? numbers[row]! : null);
}

export interface NamedReader {
  readonly name: string;
  readonly type: Column['type'];
  readonly at: (row: number) => Value | null;
}

export const readers = (columns: readonly Column[], count: number): readonly NamedReader[] =>
  columns.map(column => ({ name: column.name, type: column.type, at: reader(column, count) }));

export function columnNamed(columns: readonly Column[], name: string): Column | undefined {
  return columns.find(column => column.name === name);
}
