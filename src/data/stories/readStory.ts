// A file of a story → the story, and what is wrong in the file: good scenes survive bad neighbours. What this version does
// not know is kept as it stands, so that a file of a later one loses nothing here.

import { NO_TEXT, STORY_VERSION, type Scene, type Story } from './story';
import type { Localised } from '../records';

export const STORY_FORMAT = 'twinline-story';

export type StoryIssueReason =
  | 'not-json'
  | 'not-a-story'
  | 'newer-version'
  | 'no-scenes'
  | 'not-a-scene'
  | 'missing'
  | 'not-a-text'
  | 'not-texts'
  | 'not-a-list'
  | 'not-seconds'
  | 'twice';

/** One thing wrong in a file. What it names was left out, or where a text is wrong left empty. */
export interface StoryIssue {
  readonly reason: StoryIssueReason;
  /** Number of the scene, the first being 1; 0: the story as a whole. */
  readonly scene: number;
  readonly field: string;
  readonly value: string;
}

export interface ReadStory {
  /** Null where the file is no story at all. */
  readonly story: Story | null;
  readonly issues: readonly StoryIssue[];
}

type Values = Readonly<Record<string, unknown>>;
type Tell = (reason: StoryIssueReason, field?: string, value?: unknown) => void;

/** `content`: the text of a file, or what it says as plain data. */
export function readStory(content: unknown): ReadStory {
  const issues: StoryIssue[] = [];
  const tellOf =
    (scene: number): Tell =>
    (reason, field = '', value = '') =>
      issues.push({ reason, scene, field, value: excerpt(value) });
  const tell = tellOf(0);
  const nothing = { story: null, issues };

  const raw = typeof content === 'string' ? parsed(content) : content;
  if (raw === undefined) return (tell('not-json'), nothing);
  if (!isRecord(raw) || raw['format'] !== STORY_FORMAT) {
    return (tell('not-a-story', 'format', isRecord(raw) ? raw['format'] : raw), nothing);
  }
  const { format: _, version, ...kept } = raw;
  if (!(typeof version === 'number' && version >= 1)) return (tell('missing', 'version', version), nothing);
  if (version > STORY_VERSION) tell('newer-version', 'version', version);

  const [id, dataset] = [nameIn(raw, 'id', tell), nameIn(raw, 'dataset', tell)];
  if (id === null || dataset === null) return nothing;
  const listed = raw['scenes'];
  if (!Array.isArray(listed)) tell('not-a-list', 'scenes', listed);
  const all = Array.isArray(listed) ? listed : [];
  const seen = new Set<string>();
  const scenes = all.flatMap((one: unknown, at) => {
    const scene = readScene(one, tellOf(at + 1));
    if (scene && seen.has(scene.id)) return (tellOf(at + 1)('twice', 'id', scene.id), []);
    if (scene) seen.add(scene.id);
    return scene ?? [];
  });
  if (scenes.length === 0) tell('no-scenes');
  return { story: { ...kept, id, dataset, title: textsIn(raw, 'title', tell), scenes }, issues };
}

function readScene(raw: unknown, tell: Tell): Scene | null {
  if (!isRecord(raw)) return (tell('not-a-scene', '', raw), null);
  const id = nameIn(raw, 'id', tell);
  if (id === null) return null;
  const { view = '', sources = [], seconds = null } = raw;
  if (typeof view !== 'string') return (tell('not-a-text', 'view', view), null);
  const isList = Array.isArray(sources) && sources.every(one => typeof one === 'string');
  if (!isList) tell('not-a-list', 'sources', sources);
  const isTime = seconds === null || (typeof seconds === 'number' && seconds > 0 && Number.isFinite(seconds));
  if (!isTime) tell('not-seconds', 'seconds', seconds);
  return {
    ...raw,
    id,
    title: textsIn(raw, 'title', tell),
    caption: textsIn(raw, 'caption', tell),
    notes: textsIn(raw, 'notes', tell),
    view: view.replace(/^#/, ''),
    sources: isList ? (sources as readonly string[]) : [],
    seconds: isTime ? seconds : null,
  };
}

function nameIn(raw: Values, field: string, tell: Tell): string | null {
  const value = raw[field];
  if (typeof value === 'string' && value !== '') return value;
  if (value === undefined || value === '') tell('missing', field);
  else tell('not-a-text', field, value);
  return null;
}

/** A text that is not there is empty; one language may stand alone. */
function textsIn(raw: Values, field: string, tell: Tell): Localised {
  const value = raw[field] ?? NO_TEXT;
  if (!isRecord(value)) return (tell('not-texts', field, value), NO_TEXT);
  const one = (lang: keyof Localised): string => {
    const text = value[lang] ?? '';
    if (typeof text === 'string') return text;
    tell('not-a-text', `${field}.${lang}`, text);
    return '';
  };
  return { de: one('de'), en: one('en'), ru: one('ru') };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Enough of a value to find it again. */
function excerpt(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
