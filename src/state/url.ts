// The link: the view state in the URL's hash, so that a link reproduces the view and "back" works.
// The only file that touches `location` and `history`.

import { effect } from '@preact/signals-core';
import type { Field } from './field';
import { defaults, fields, type FieldName, type ViewState } from './fields';
import type { State } from './state';

/** Raised when the meaning of a field changes, so that old links can be read as they were meant. */
const SCHEMA_VERSION = '1';

const entries = Object.entries(fields) as unknown as [FieldName, Field<unknown>][];

export function formatHash(view: ViewState): string {
  const params = new URLSearchParams({ v: SCHEMA_VERSION });
  for (const [name, field] of entries) {
    const text = field.format(view[name]);
    if (field.always || text !== field.format(field.default)) params.set(field.key, text);
  }
  // These may stand as they are in a hash, and links stay readable.
  return '#' + params.toString().replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%3B', ';');
}

/** The fields a hash states; what cannot be read is left out. */
export function parseHash(hash: string): Partial<ViewState> {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  const view: Partial<Record<FieldName, unknown>> = {};
  for (const [name, field] of entries) {
    const text = params.get(field.key);
    const value = text === null ? undefined : field.parse(text);
    if (value !== undefined) view[name] = value;
  }
  return view as Partial<ViewState>;
}

/** What the present link states. */
export function readLink(): Partial<ViewState> {
  return parseHash(location.hash);
}

/** Rest before a continuous change (year, camera) is written, in milliseconds: browsers limit how often. */
const WRITE_DELAY = 200;

/** Keeps link and state in step; returns its own end. */
export function connectUrl(state: State): () => void {
  let stepsWritten = stepsOf(state.snapshot());
  let timer = 0;

  const write = (push: boolean) => {
    const hash = withData(state.snapshot());
    if (hash === location.hash) return;
    if (push) history.pushState(null, '', hash);
    else history.replaceState(null, '', hash);
  };

  const stop = effect(() => {
    for (const [name] of entries) void state[name].value;
    const steps = stepsOf(state.snapshot());
    clearTimeout(timer);
    if (steps === stepsWritten) {
      timer = window.setTimeout(write, WRITE_DELAY, false);
    } else {
      stepsWritten = steps;
      write(true);
    }
  });

  const read = () => {
    const view = { ...defaults, ...parseHash(location.hash) };
    clearTimeout(timer);
    stepsWritten = stepsOf(view);
    state.restore(view);
  };
  window.addEventListener('popstate', read);

  return () => {
    stop();
    clearTimeout(timer);
    window.removeEventListener('popstate', read);
  };
}

/** The link that reproduces the present view. */
export function linkTo(state: State): string {
  return linkOf(state.snapshot());
}

export function linkOf(view: ViewState): string {
  return location.href.replace(/#.*$/, '') + withData(view);
}

/** Beside the fields: a small dataset that the link brings along, as export/link writes it. */
const DATA = 'data';
let linked: { readonly dataset: string; readonly letters: string } | null = null;

/** The data in the present link; null: none. */
export const readLinkedData = (): string | null => inHash(DATA);

/** From now on every link to this dataset holds its data. */
export function carryData(dataset: string, letters: string): void {
  linked = { dataset, letters };
}

/** Whether links to this dataset do: then they are long. */
export const carriesData = (dataset: string): boolean => linked?.dataset === dataset;

function withData(view: ViewState): string {
  const hash = formatHash(view);
  return linked?.dataset === view.dataset ? `${hash}&${DATA}=${linked.letters}` : hash;
}

/** The link that shows the view with data that no server has. */
export function linkWithData(view: ViewState, letters: string): string {
  return `${location.href.replace(/#.*$/, '')}${formatHash(view)}&${DATA}=${letters}`;
}

/** The same view once more, by the page as it is kept or served now. */
export function reloadPage(): void {
  location.reload();
}

/** Beside the fields: the name of a talk, and that a window is the speaker's of that talk. */
const TALK = 'talk';
const NOTES = 'notes';
/** Beside the fields, too: a table to open. */
const TABLE = 'table';

const inHash = (key: string) => new URLSearchParams(location.hash.slice(1)).get(key);

/** The talk that the link continues, and the one whose notes this window shows; null: none. */
export const readTalk = (): string | null => inHash(TALK);
export const readNotes = (): string | null => inHash(NOTES);

/** A table that a link names: where it lies; or that it is not fetched, as it lies elsewhere than the page. */
export type LinkedTable = URL | 'elsewhere';

/** Null: the present link names none. */
export function readTable(): LinkedTable | null {
  const named = inHash(TABLE);
  if (named === null || named === '') return null;
  const url = URL.canParse(named, location.href) ? new URL(named, location.href) : null;
  // A page that was opened as a file has no origin to share.
  return url?.origin === location.origin && url.origin !== 'null' ? url : 'elsewhere';
}

/** Tells of the table in every link that comes while the page stands, and in the present one. */
export function followTable(tell: (table: LinkedTable) => void): () => void {
  const look = () => {
    const table = readTable();
    if (table) tell(table);
  };
  look();
  window.addEventListener('hashchange', look);
  return () => window.removeEventListener('hashchange', look);
}

/** The link that opens the stage of a talk again. */
export function linkToTalk(view: ViewState, talk: string): string {
  return `${linkOf(view)}&${TALK}=${talk}`;
}

/** The link to the speaker's window of a talk. */
export function linkToNotes({ lang }: Pick<ViewState, 'lang'>, talk: string): string {
  const params = new URLSearchParams({ [NOTES]: talk, [fields.lang.key]: lang });
  return location.href.replace(/#.*$/, '') + `#${params.toString()}`;
}

function stepsOf(view: ViewState): string {
  return JSON.stringify(entries.filter(([, field]) => field.step).map(([name]) => view[name]));
}
