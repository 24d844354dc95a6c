// Kinds of column: how a cell's text becomes a value, and which reason is given when it cannot.
import * as v from 'valibot';
import { isPartialDate } from '../../lib/dates';
import type { IssueReason } from '../issue';
import type { PartialDate } from '../records';

export interface Column<T> {
  /** A valibot schema from text to value; its messages are issue reasons. */
  readonly read: v.GenericSchema<string, T>;
  /** The Frictionless field type, for datapackage.json. */
  readonly type: 'string' | 'integer' | 'number' | 'boolean';
  readonly required: boolean;
  readonly oneOf?: readonly string[];
}

const reason = (r: IssueReason): IssueReason => r;

const filled = v.pipe(v.string(), v.minLength(1, reason('missing-value')));

const numeric = (min: number, max: number, integer: boolean) =>
  v.pipe(
    v.string(),
    v.regex(/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i, reason('not-a-number')),
    v.transform(Number),
    v.finite(reason('not-a-number')),
    v.check(n => !integer || Number.isInteger(n), reason('not-a-number')),
    v.minValue(min, reason('out-of-range')),
    v.maxValue(max, reason('out-of-range')),
  );

/** Empty text is null, everything else goes to `inner`. */
const orNull = <T>(inner: v.GenericSchema<string, T>): v.GenericSchema<string, T | null> =>
  v.union([
    v.pipe(
      v.literal(''),
      v.transform(() => null),
    ),
    inner,
  ]);

export const text = (): Column<string> => ({ read: v.string(), type: 'string', required: false });

export const name = (): Column<string> => ({ read: filled, type: 'string', required: true });

export const number = (min = -Infinity, max = Infinity): Column<number> => ({
  read: v.pipe(filled, numeric(min, max, false)),
  type: 'number',
  required: true,
});

/** The column is asked for, but a table that somebody opened may leave cells empty: NaN. */
export const numberOrUnknown = (min: number, max: number): Column<number> => ({
  ...number(min, max),
  read: v.union([
    v.pipe(
      v.literal(''),
      v.transform(() => NaN),
    ),
    numeric(min, max, false),
  ]),
});

/** The column is asked for, but a cell may be empty. */
export const nameOrUnknown = (): Column<string> => ({ ...text(), required: true });

export const integerOrNull = (min: number, max: number): Column<number | null> => ({
  read: orNull(numeric(min, max, true)),
  type: 'integer',
  required: false,
});

export const dateOrNull = (): Column<PartialDate | null> => ({
  read: orNull(v.pipe(v.string(), v.check(isPartialDate, reason('not-a-date')))),
  type: 'string',
  required: false,
});

export const oneOf = <const T extends string>(list: readonly T[]): Column<T> => ({
  read: v.pipe(filled, v.picklist(list, reason('not-one-of'))),
  type: 'string',
  required: true,
  oneOf: list,
});

/** ISO 3166-1 alpha-2 in capitals. */
export const country = (): Column<string> => ({
  read: v.pipe(filled, v.regex(/^[A-Z]{2}$/, reason('not-one-of'))),
  type: 'string',
  required: true,
});

export const countryOrEmpty = (): Column<string> => ({
  read: v.pipe(v.string(), v.regex(/^([A-Z]{2})?$/, reason('not-one-of'))),
  type: 'string',
  required: false,
});

/** A claim that is neither followed nor refused says `no`. */
export const yesNo = (): Column<boolean> => ({
  read: v.pipe(
    filled,
    v.picklist(['yes', 'no'], reason('not-one-of')),
    v.transform(t => t === 'yes'),
  ),
  type: 'boolean',
  required: true,
  oneOf: ['yes', 'no'],
});
