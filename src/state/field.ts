// Kinds of fields: which values one may have, how a value is written into a link and read back.

export interface FieldKind<T> {
  readonly default: T;
  /** Whether the field may have this value, whoever brings it. */
  accepts(value: T): boolean;
  format(value: T): string;
  /** Undefined where the text is no value of this field. */
  parse(text: string): T | undefined;
}

export interface Field<T> extends FieldKind<T> {
  /** Name in the link. */
  readonly key: string;
  /** A change makes a new entry in the browser's history. */
  readonly step?: boolean;
  /** A change can be taken back with "undo". */
  readonly undo?: boolean;
  /** Written into the link even at its default. */
  readonly always?: boolean;
}

export function defineFields<F extends Record<string, Field<unknown>>>(fields: F): F {
  return fields;
}

function kind<T>(
  initial: T,
  accepts: (value: T) => boolean,
  format: (value: T) => string,
  read: (text: string) => T,
): FieldKind<T> {
  return {
    default: initial,
    accepts,
    format,
    parse(text) {
      const value = read(text);
      return accepts(value) ? value : undefined;
    },
  };
}

const same = (value: string) => value;

export function text(initial: string): FieldKind<string> {
  return kind(initial, value => typeof value === 'string', same, same);
}

export function oneOf<T extends string>(choices: readonly T[], initial: T): FieldKind<T> {
  return kind(
    initial,
    value => choices.includes(value),
    same,
    value => value as T,
  );
}

/** A number with so many decimals, within bounds (both included). */
export function number(
  initial: number,
  decimals: number,
  [min, max]: readonly [number, number] = [-Infinity, Infinity],
): FieldKind<number> {
  return kind(
    initial,
    value => Number.isFinite(value) && value >= min && value <= max,
    value => String(Number(value.toFixed(decimals))),
    value => (value === '' ? NaN : Number(value)),
  );
}

/** So many numbers joined by commas; none at all only where that is the default. */
export function numbers<T extends readonly number[]>(
  initial: T,
  decimals: number,
  length: number,
): FieldKind<T> {
  const one = number(0, decimals);
  return kind(
    initial,
    value =>
      Array.isArray(value) &&
      (value.length === length || value.length === initial.length) &&
      value.every(one.accepts),
    value => value.map(one.format).join(','),
    value => value.split(',').map(part => one.parse(part) ?? NaN) as unknown as T,
  );
}

/** Chosen values by name: `kind:partnership,friendship;status:suspended`. Names that do not exist are passed over. */
export function choices(names: readonly string[]): FieldKind<Readonly<Record<string, readonly string[]>>> {
  type Choices = Readonly<Record<string, readonly string[]>>;
  return kind<Choices>(
    {},
    value =>
      typeof value === 'object' &&
      value !== null &&
      Object.entries(value).every(
        ([name, chosen]) =>
          names.includes(name) &&
          Array.isArray(chosen) &&
          chosen.length > 0 &&
          chosen.every(item => typeof item === 'string' && item !== ''),
      ),
    value =>
      names
        .filter(name => value[name] !== undefined)
        .map(name => `${name}:${value[name]!.map(encodeURIComponent).join(',')}`)
        .join(';'),
    value =>
      Object.fromEntries(
        value.split(';').flatMap(part => {
          const [name = '', chosen = ''] = part.split(':');
          const values = chosen.split(',').flatMap(item => (item === '' ? [] : [decoded(item)]));
          return names.includes(name) && values.length > 0 ? [[name, values]] : [];
        }),
      ),
  );
}

/** As it stands where it is no encoded text. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export function list(): FieldKind<readonly string[]> {
  return kind<readonly string[]>(
    [],
    value => Array.isArray(value) && value.every(item => typeof item === 'string'),
    value => value.join(','),
    value => value.split(',').filter(item => item !== ''),
  );
}
