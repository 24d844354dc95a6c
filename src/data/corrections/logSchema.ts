// What a stored log of corrections must look like to be carried out: a file or a browser may give anything. What this
// version does not know of it is kept, but for operations that it does not know: without them the others may not fit.

import * as v from 'valibot';
import { isPartialDate } from '../../lib/dates';
import { STATUSES } from '../records';
import type { CorrectionLog } from './log';

const id = v.pipe(v.string(), v.minLength(1));
const date = v.pipe(v.string(), v.check(isPartialDate));
const within = (most: number) => v.pipe(v.number(), v.minValue(-most), v.maxValue(most));

const placeValues = v.looseObject({
  country: v.optional(v.string()),
  lat: v.optional(v.nullable(within(90))),
  lon: v.optional(v.nullable(within(180))),
  population: v.optional(v.nullable(v.pipe(v.number(), v.minValue(0)))),
});
/** What stood there before may have been impossible. */
const valuesBefore = v.looseObject({
  country: v.optional(v.string()),
  lat: v.optional(v.nullable(v.number())),
  lon: v.optional(v.nullable(v.number())),
  population: v.optional(v.nullable(v.number())),
});

const operation = v.variant('do', [
  v.looseObject({ do: v.literal('merge'), place: id, into: id, called: v.string() }),
  v.looseObject({ do: v.literal('setPlace'), place: id, before: valuesBefore, values: placeValues }),
  v.looseObject({
    do: v.literal('setFounded'),
    agreement: id,
    before: v.nullable(v.string()),
    value: v.nullable(date),
  }),
  v.looseObject({
    do: v.literal('setStatusDate'),
    agreement: id,
    status: v.picklist(STATUSES),
    before: v.nullable(v.string()),
    value: v.nullable(date),
  }),
  v.looseObject({ do: v.literal('leaveOutTie'), agreement: id, called: v.string() }),
  v.looseObject({ do: v.literal('leaveOutPlace'), place: id, called: v.string() }),
  v.looseObject({
    do: v.literal('setCell'),
    table: v.string(),
    line: v.number(),
    column: v.string(),
    before: v.string(),
    value: v.string(),
  }),
  v.looseObject({
    do: v.literal('setRow'),
    table: v.string(),
    line: v.number(),
    before: v.array(v.string()),
    cells: v.array(v.string()),
  }),
  v.looseObject({ do: v.literal('ignore'), finding: id }),
  v.looseObject({ do: v.literal('heed'), finding: id }),
]);

const step = v.looseObject({ operations: v.array(operation), why: v.string(), on: date });

/** Its parts come out in this order, whatever the order in which they stood. */
export const logSchema: v.GenericSchema<unknown, CorrectionLog> = v.looseObject({
  version: v.literal(1),
  dataset: id,
  done: v.array(step),
  undone: v.array(step),
});
