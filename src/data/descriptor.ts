// datapackage.json → what the app needs to know of a dataset. Foreign packages without our part still open.
import * as v from 'valibot';
import type { DatasetInfo, Localised, TableName } from './records';
import { TABLE_NAMES } from './schema';

export interface Descriptor {
  readonly info: DatasetInfo;
  /** The tables that the package lists, in its order. */
  readonly listed: readonly TableName[];
}

const text = v.optional(v.string(), '');
const localised = v.object({ de: text, en: text, ru: text });
const nowhere: Localised = { de: '', en: '', ru: '' };

/** A path that is no web address would be a link to anywhere. */
const webAddress = v.pipe(
  text,
  v.transform(path => (/^https?:\/\//.test(path) ? path : '')),
);
const licence = v.object({ name: text, title: text, path: webAddress });

const schema = v.object({
  name: v.pipe(v.string(), v.minLength(1)),
  title: text,
  description: text,
  version: text,
  created: text,
  licenses: v.optional(v.array(licence), []),
  resources: v.optional(v.array(v.object({ name: v.string() })), []),
  titles: v.optional(localised),
  twinline: v.optional(
    v.object({
      description: v.optional(localised),
      attribution: text,
      readOn: text,
      coverage: v.optional(
        v.object({
          question: v.optional(localised, nowhere),
          complete: v.optional(v.array(v.tuple([v.string(), v.string()])), []),
          limits: v.optional(localised, nowhere),
        }),
      ),
      sides: v.optional(v.nullable(v.object({ a: localised, b: localised })), null),
    }),
  ),
});

const everywhere = (said: string): Localised => ({ de: said, en: said, ru: said });

const isTableName = (name: string): name is TableName => (TABLE_NAMES as readonly string[]).includes(name);

/** Throws with a sentence when the text is no data package: without it nothing else can be read. */
export function readDescriptor(content: string): Descriptor {
  let json: unknown;
  try {
    json = JSON.parse(content);
  } catch (error) {
    throw new Error(`datapackage.json is not JSON: ${String(error)}`);
  }
  const result = v.safeParse(schema, json);
  if (!result.success) {
    const [issue] = result.issues;
    throw new Error(`datapackage.json: ${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`);
  }
  const { name, title, description, version, created, licenses, resources, titles, twinline } = result.output;
  const info: DatasetInfo = {
    id: name,
    version,
    title: titles ?? everywhere(title || name),
    description: twinline?.description ?? everywhere(description),
    licence: licenses[0] ?? { name: '', title: '', path: '' },
    attribution: twinline?.attribution ?? '',
    readOn: twinline?.readOn || created.slice(0, 10),
    coverage: twinline?.coverage ?? { question: nowhere, complete: [], limits: nowhere },
    sides: twinline?.sides ?? null,
  };
  return { info, listed: resources.map(r => r.name).filter(isTableName) };
}
