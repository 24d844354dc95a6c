// Kinds of fields: how a value is written into a link and read back. What cannot be read is left at its default.

export interface FieldKind<T> {
  readonly default: T;
  format(value: T): string;
  parse(text: string): T | undefined;
}

export interface Field<T> extends FieldKind<T> {
  /** Name in the link. */
  readonly key: string;
  /** A change makes a new entry in the browser's history. */
  readonly step?: boolean;
  /** Written into the link even at its default. */
  readonly always?: boolean;
}

export function defineFields<F extends Record<string, Field<unknown>>>(fields: F): F {
  return fields;
}

export function text(initial: string): FieldKind<string> {
  return { default: initial, format: value => value, parse: value => value };
}

export function oneOf<T extends string>(choices: readonly T[], initial: T): FieldKind<T> {
  return {
    default: initial,
    format: value => value,
    parse: value => choices.find(choice => choice === value),
  };
}

export function flag(initial: boolean): FieldKind<boolean> {
  return {
    default: initial,
    format: value => (value ? '1' : '0'),
    parse: value => (value === '1' ? true : value === '0' ? false : undefined),
  };
}

/** A number with so many decimals, within bounds (both included). */
export function number(
  initial: number,
  decimals: number,
  [min, max]: readonly [number, number] = [-Infinity, Infinity],
): FieldKind<number> {
  return {
    default: initial,
    format: value => String(Number(value.toFixed(decimals))),
    parse(text) {
      const value = text === '' ? NaN : Number(text);
      return Number.isFinite(value) && value >= min && value <= max ? value : undefined;
    },
  };
}

/** Numbers joined by commas: either none, or as many as stated elsewhere. */
export function numbers<T extends readonly number[]>(initial: T, decimals: number): FieldKind<T> {
  const one = number(0, decimals);
  return {
    default: initial,
    format: value => value.map(one.format).join(','),
    parse(value) {
      const parts = value.split(',').map(one.parse);
      return parts.some(part => part === undefined) ? undefined : (parts as unknown as T);
    },
  };
}

export function list(): FieldKind<readonly string[]> {
  return {
    default: [],
    format: value => value.join(','),
    parse: value => value.split(',').filter(item => item !== ''),
  };
}
