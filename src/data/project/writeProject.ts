// A project → the text of its file. Runs in the worker.

import * as v from 'valibot';
import type { CorrectionLog } from '../corrections/log';
import { logSchema } from '../corrections/logSchema';
import type { WorkOptions } from '../import/importFiles';
import { planSchema } from '../import/planSchema';
import { bytesOf } from '../import/readText';
import { STORY_FORMAT } from '../stories/readStory';
import { STORY_VERSION, type Story } from '../stories/story';
import { contentOf } from './fileContent';
import { keptPartsOf } from './keptParts';
import { isOwn, PROJECT_FORMAT, PROJECT_VERSION } from './project';
import type { KeptParts, ListSection, Member, OwnDataset, Project, ProjectDataset } from './project';

type Part = readonly [name: string, text: string];

export interface WriteProjectQuestion extends Omit<Project, 'kept'> {
  /** As it was stored; none where it is not `KeptParts`. */
  readonly kept: unknown;
}

/** What `readProject` reads again. Rejects where the signal ends the writing, or a file cannot be had. */
export async function writeProject(
  { datasets, corrections, view, stories, kept: stored }: WriteProjectQuestion,
  { signal, onProgress }: WorkOptions = {},
): Promise<Blob> {
  const kept = keptPartsOf(stored);
  const bytes = datasets.reduce((sum, one) => sum + (isOwn(one) ? sizeOf(one) : 0), 0);
  let done = 0;
  const written: Entry[] = [];
  for (const dataset of datasets) {
    written.push({
      of: dataset.id,
      parts: await partsOfDataset(dataset, size => {
        signal?.throwIfAborted();
        done += size;
        onProgress?.(done / Math.max(1, bytes));
      }),
    });
  }
  const logs = corrections.map((log): Entry => ({ of: log.dataset, parts: partsOfLog(log) }));
  const told = stories.map((story): Entry => ({ of: '', parts: partsOfStory(story) }));
  const parts: readonly Part[] = [
    ['format', text(PROJECT_FORMAT, 1)],
    ['version', text(kept?.version ?? PROJECT_VERSION, 1)],
    ['datasets', listText(written, 'datasets', kept)],
    ['corrections', listText(logs, 'corrections', kept)],
    ['view', text(view, 1)],
    ['stories', listText(told, 'stories', kept)],
  ];
  onProgress?.(1);
  return new Blob([`${objectText(parts, kept?.members ?? [], 0)}\n`], { type: 'application/json' });
}

const sizeOf = ({ files }: OwnDataset): number => files.reduce((sum, { content }) => sum + content.size, 0);

interface Entry {
  /** Id of the dataset that it is or corrects. */
  readonly of: string;
  readonly parts: readonly Part[];
}

async function partsOfDataset(
  dataset: ProjectDataset,
  read: (size: number) => void,
): Promise<readonly Part[]> {
  if (!isOwn(dataset)) return [['id', text(dataset.id, 3)], ['version', text(dataset.version, 3)]]; // prettier-ignore
  const { id, title, readOn, encoding, plan, files } = dataset;
  const { de, en, ru } = title;
  const contents: string[] = [];
  for (const file of files) {
    const content = Object.entries(contentOf(await bytesOf(file)));
    const members = [['name', file.name], ...content].map(
      ([name, value]) => `"${name}": ${JSON.stringify(value)}`,
    );
    contents.push(`{ ${members.join(', ')} }`);
    read(file.content.size);
  }
  return [
    ['id', text(id, 3)],
    ['title', text({ de, en, ru }, 3)],
    ['readOn', text(readOn, 3)],
    ['encoding', text(encoding, 3)],
    ['plan', text(plan && inOrder(planSchema, plan), 3)],
    ['files', arrayText(contents, 3)],
  ];
}

function partsOfLog(log: CorrectionLog): readonly Part[] {
  const { version, dataset, done, undone } = inOrder(logSchema, log);
  return Object.entries({ version, dataset, done, undone }).map(([name, value]) => [name, text(value, 3)]);
}

function partsOfStory(story: Story): readonly Part[] {
  const all = { format: STORY_FORMAT, version: STORY_VERSION, ...story };
  return Object.entries(all).map(([name, value]) => [name, text(value, 3)]);
}

/** Wherever it was made, its parts stand in the same order. */
function inOrder<T>(schema: v.GenericSchema<unknown, T>, value: T): T {
  const read = v.safeParse(schema, value);
  return read.success ? read.output : value;
}

/** With the parts that were kept, and with the entries that were not understood at their places. */
function listText(entries: readonly Entry[], section: ListSection, kept: KeptParts | null): string {
  const own = (kept?.entries ?? []).filter(entry => entry.section === section);
  const membersOf = (of: string) => own.find(one => one.text === null && one.of === of)?.members ?? [];
  const texts = entries.map(({ of, parts }) =>
    objectText(parts, section === 'stories' ? [] : membersOf(of), 2),
  );
  const taken = new Set(section === 'stories' ? [] : entries.map(({ of }) => of));
  // What has been made anew takes the place of what was not understood.
  for (const { at, of, text } of own) if (text !== null && !taken.has(of)) texts.splice(at, 0, text);
  return arrayText(texts, 1);
}

/** The parts in the order of `members`, then those that it does not name. What is null there may have been kept. */
function objectText(parts: readonly Part[], members: readonly Member[], level: number): string {
  const left = new Map(parts);
  const lines: string[] = [];
  const add = (name: string, value: string) => lines.push(`${JSON.stringify(name)}: ${value}`);
  for (const member of members) {
    const [name, keptText] = typeof member === 'string' ? [member, undefined] : member;
    const own = left.get(name);
    left.delete(name);
    const value = own === undefined || own === 'null' ? (keptText ?? own) : own;
    if (value !== undefined) add(name, value);
  }
  for (const [name, value] of left) add(name, value);
  return wrapped('{', lines, '}', level);
}

const arrayText = (texts: readonly string[], level: number): string => wrapped('[', texts, ']', level);

function wrapped(open: string, lines: readonly string[], close: string, level: number): string {
  if (lines.length === 0) return open + close;
  const indent = INDENT.repeat(level);
  return `${open}\n${lines.map(line => `${indent}${INDENT}${line}`).join(',\n')}\n${indent}${close}`;
}

const INDENT = '  ';

/** Inside of texts no line ends. */
const text = (value: unknown, level: number): string =>
  JSON.stringify(value, null, INDENT).replaceAll('\n', `\n${INDENT.repeat(level)}`);
