// What a stored plan must look like to be carried out: a file or a browser may give anything. What this version does not
// know of it is kept.

import * as v from 'valibot';
import { LICENCE_IDS } from './licences';
import { LIST_SEPARATORS } from './listCells';
import { COVERAGES, ROLES, USES, type ImportPlan, type PlanRole } from './plan';

const ALL_ROLES = [...new Set<PlanRole>(USES.flatMap(use => ROLES[use]))];

const column = v.looseObject({
  title: v.string(),
  role: v.nullable(v.picklist(ALL_ROLES)),
  by: v.nullable(v.picklist(['statement', 'name', 'content', 'position'])),
  sure: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  samples: v.array(v.string()),
});

const sheet = v.looseObject({
  name: v.string(),
  use: v.picklist(USES),
  hasHeader: v.boolean(),
  separator: v.optional(v.pipe(v.string(), v.regex(/^[^"\r\n]?$/u))),
  columns: v.array(column),
  listSeparator: v.picklist(LIST_SEPARATORS),
});

/** Its parts come out in this order, whatever the order in which they stood. */
export const planSchema: v.GenericSchema<unknown, ImportPlan> = v.looseObject({
  version: v.literal(1),
  sheets: v.array(sheet),
  joinBy: v.picklist(['id', 'name']),
  title: v.string(),
  licence: v.picklist(LICENCE_IDS),
  licenceWords: v.string(),
  coverage: v.picklist(COVERAGES),
  gazetteer: v.boolean(),
  countries: v.tuple([v.string(), v.string()]),
  chosenCity: v.record(v.string(), v.nullable(v.string())),
});
