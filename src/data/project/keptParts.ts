// What was kept of a project file, as the browser gives it back.

import * as v from 'valibot';
import { LIST_SECTIONS, type KeptParts } from './project';

const members = v.array(v.union([v.string(), v.tuple([v.string(), v.string()])]));

const schema: v.GenericSchema<unknown, KeptParts> = v.object({
  version: v.number(),
  members,
  entries: v.array(
    v.object({
      section: v.picklist(LIST_SECTIONS),
      at: v.number(),
      of: v.string(),
      members,
      text: v.nullable(v.string()),
    }),
  ),
});

/** Null: nothing was kept, or nothing of ours. */
export function keptPartsOf(stored: unknown): KeptParts | null {
  const read = v.safeParse(schema, stored);
  return read.success ? read.output : null;
}
