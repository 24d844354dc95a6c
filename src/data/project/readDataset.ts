// A dataset of a project: one of the page by its id and version, or one of the reader's own with its files. Where only a
// part of it is faulty, the others are taken.

import * as v from 'valibot';
import { ENCODINGS } from '../columns/decode';
import type { ImportPlan } from '../import/plan';
import { planSchema } from '../import/planSchema';
import { LIMITS, type SourceFile } from '../import/opened';
import { isPartialDate } from '../../lib/dates';
import type { Localised, PartialDate } from '../records';
import { bytesOfBase64 } from './fileContent';
import type { ProjectDataset } from './project';
import type { EntryReader, TellOfEntry } from './readEntries';
import { isRecord, type Values } from './report';

const PAGE_PARTS = ['id', 'version'] as const;
const OWN_PARTS = ['id', 'title', 'readOn', 'encoding', 'plan', 'files'] as const;

const localised = v.object({ de: v.string(), en: v.string(), ru: v.string() });

export const readDataset = (today: PartialDate): EntryReader<ProjectDataset> => ({
  known: ({ files }) => (files === undefined ? PAGE_PARTS : OWN_PARTS),
  of: idIn,
  called: idIn,
  key: ({ id }) => id,
  read(raw, tell) {
    const id = idIn(raw);
    if (id === '') return (tell('no-id', { field: 'id', value: raw['id'] }), null);
    if (raw['files'] === undefined) {
      const { version = '' } = raw;
      // Those of the page are told by their ids.
      if (!id.startsWith('file:'))
        return { entry: { id, version: typeof version === 'string' ? version : '' } };
      return (tell('no-files', { field: 'files' }), null);
    }
    const files = filesIn(raw, tell);
    if (files.length === 0) return (tell('no-files', { field: 'files', value: raw['files'] }), null);
    const plan = planIn(raw, tell);
    const entry = {
      id,
      title: titleIn(raw, tell) ?? named(id),
      readOn: dayIn(raw, tell) ?? today,
      encoding: encodingIn(raw, tell),
      plan,
      files,
    };
    return { entry, lost: plan === null && isRecord(raw['plan']) ? ['plan'] : [] };
  },
});

const idIn = ({ id }: Values): string => (typeof id === 'string' ? id : '');

/** As files are called without their ending. */
function named(id: string): Localised {
  const text = id.replace(/^file:/, '').replace(/\.[^.]+$/, '');
  return { de: text, en: text, ru: text };
}

function titleIn({ title }: Values, tell: TellOfEntry): Localised | null {
  const read = v.safeParse(localised, title);
  if (read.success) return read.output;
  return (tell('title', { field: wayTo('title', read.issues[0]), value: read.issues[0].input }), null);
}

function dayIn({ readOn }: Values, tell: TellOfEntry): PartialDate | null {
  if (typeof readOn === 'string' && readOn.length === 10 && isPartialDate(readOn)) return readOn;
  return (tell('read-on', { field: 'readOn', value: readOn }), null);
}

function encodingIn({ encoding = null }: Values, tell: TellOfEntry) {
  if (encoding === null) return null;
  const known = ENCODINGS.find(one => one === encoding);
  if (known === undefined) tell('encoding', { field: 'encoding', value: encoding });
  return known ?? null;
}

function planIn({ plan = null }: Values, tell: TellOfEntry): ImportPlan | null {
  if (plan === null) return null;
  const read = v.safeParse(planSchema, plan, { abortEarly: true });
  if (read.success) return read.output;
  return (tell('plan', { field: wayTo('plan', read.issues[0]), value: read.issues[0].input }), null);
}

function filesIn({ files }: Values, tell: TellOfEntry): readonly SourceFile[] {
  if (!Array.isArray(files)) return [];
  if (files.length > LIMITS.files) tell('too-many', { field: 'files', value: files.length });
  return files.slice(0, LIMITS.files).flatMap((one: unknown, at) => {
    const fault = (field: string, value: unknown) => (tell('file', { field, value }), []);
    if (!isRecord(one)) return fault(`files.${at}`, one);
    const { name, text, base64 } = one;
    if (typeof name !== 'string' || name === '') return fault(`files.${at}.name`, name);
    if (typeof text === 'string') return { name, content: new Blob([text]) };
    const bytes = typeof base64 === 'string' ? bytesOfBase64(base64) : null;
    if (bytes) return { name, content: new Blob([bytes]) };
    const field = base64 === undefined ? 'text' : 'base64';
    return fault(`files.${at}.${field}`, base64 ?? text);
  });
}

/** "plan.sheets.0.use". */
export function wayTo(start: string, issue: v.BaseIssue<unknown>): string {
  const way = v.getDotPath(issue);
  return way === null ? start : [start, way].filter(part => part !== '').join('.');
}
