// A project file → what it holds, and what is wrong in it: good parts survive bad neighbours. Runs in the worker.

import { LIMITS, type SourceFile } from '../import/opened';
import type { WorkOptions } from '../import/importFiles';
import { piecesOf } from '../import/readText';
import type { PartialDate } from '../records';
import { PROJECT_FORMAT, PROJECT_VERSION, type Project, type ProjectIssue } from './project';
import { depthOf, membersOf } from './members';
import { membersKept, readEntries } from './readEntries';
import { createReport, isRecord } from './report';
import { readDataset } from './readDataset';
import { readLog } from './readLog';
import { readStoryEntry } from './readStoryEntry';

export interface ReadProjectQuestion {
  readonly file: SourceFile;
  /** The day on which it is opened, where a dataset does not say its own. */
  readonly today: PartialDate;
}

export interface ReadProject {
  /** Null where the file is no project at all. */
  readonly project: Project | null;
  readonly issues: readonly ProjectIssue[];
}

/** Levels inside each other: more than any project has, and few enough for whoever takes them one by one. */
const DEEPEST = 200;
/** Share of the work that is reading and parsing. */
const READING = 0.6;

/** Rejects only where the signal ends the reading, or the file cannot be had. */
export async function readProject(
  { file, today }: ReadProjectQuestion,
  { signal, onProgress }: WorkOptions = {},
): Promise<ReadProject> {
  const { issues, tell } = createReport();
  const refuse = (...about: Parameters<typeof tell>): ReadProject => (
    tell(...about),
    { project: null, issues }
  );

  if (file.content.size > LIMITS.whole) return refuse('too-large', '', { value: LIMITS.whole / 1e6 });
  const text = await strictText(file, { signal, onProgress: share => onProgress?.(READING * share) });
  if (text === null) return refuse('not-utf8');
  if (depthOf(text) > DEEPEST) return refuse('too-deep');
  const raw = parsed(text);
  if (raw === undefined) return refuse('not-json');
  if (!isRecord(raw)) return refuse('not-a-project', '', { value: raw });
  const { format, version } = raw;
  if (format !== PROJECT_FORMAT) return refuse('not-a-project', '', { field: 'format', value: format });
  const stated = typeof version === 'number' && version >= 1 ? version : null;
  if (stated === null) tell('no-version', '', { field: 'version', value: version });
  else if (stated > PROJECT_VERSION) tell('newer-version', '', { field: 'version', value: version });
  signal?.throwIfAborted();
  onProgress?.(READING);

  const isNewer = (stated ?? 1) > PROJECT_VERSION;
  const spans = membersOf(text, 0);
  const source = { text, raw, spans, keepsUnread: isNewer, tell };
  const datasets = readEntries(source, 'datasets', readDataset(today));
  signal?.throwIfAborted();
  onProgress?.((1 + READING) / 2);
  const ids = new Set(datasets.found.map(({ id }) => id));
  const corrections = readEntries(source, 'corrections', readLog(ids));
  const stories = readEntries(source, 'stories', readStoryEntry);
  const view = raw['view'] ?? '';
  if (typeof view !== 'string') tell('view', 'view', { value: view });
  onProgress?.(1);

  const known: readonly string[] = ['format', 'version', 'datasets', 'corrections', 'view', 'stories'];
  const members = membersKept(text, spans, known);
  const entries = [...datasets.kept, ...corrections.kept, ...stories.kept];
  const all = members.length === 0 && entries.length === 0 && !isNewer;
  const project: Project = {
    datasets: datasets.found,
    corrections: corrections.found,
    view: typeof view === 'string' ? view.replace(/^#/, '') : '',
    stories: stories.found,
    kept: all ? null : { version: stated ?? 1, members, entries },
  };
  return { project, issues };
}

/** Null where it is not UTF-8: what is damaged is not read as if it were whole. */
async function strictText(file: SourceFile, { signal, onProgress }: WorkOptions): Promise<string | null> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const pieces: string[] = [];
  let read = 0;
  for await (const bytes of piecesOf(file, signal)) {
    const piece = decoded(() => decoder.decode(bytes, { stream: true }));
    if (piece === null) return null;
    pieces.push(piece);
    read += bytes.length;
    onProgress?.(read / file.content.size);
  }
  const rest = decoded(() => decoder.decode());
  return rest === null ? null : pieces.join('');
}

function decoded(decode: () => string): string | null {
  try {
    return decode();
  } catch {
    return null;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
