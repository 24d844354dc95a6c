// A table that the link names: fetched where it lies on the page's own origin, and else said why it is not.

import { fetchTable, fileName, NotFetched } from '../../data/fetchTable';
import { LIMITS, type SourceFile } from '../../data/import/opened';
import { formatNumber } from '../../i18n/format';
import type { State } from '../../state/state';
import type { LinkedTable } from '../../state/url';
import { linkedTableTexts } from './texts';

export interface LinkedTableDoor {
  readonly state: State;
  /** Says a sentence in the status bar. */
  readonly notify: (text: string) => void;
  readonly open: (files: readonly SourceFile[]) => Promise<void>;
  readonly signal: AbortSignal;
}

const MEGABYTE = 1e6;
/** So often at most it says how far it is. Milliseconds. */
const PACE = 1000;

export async function openLinkedTable(table: LinkedTable, door: LinkedTableDoor): Promise<void> {
  const { state, notify, open, signal } = door;
  const lang = state.lang.peek();
  const t = linkedTableTexts[lang];
  const megabytes = (bytes: number) => formatNumber(lang, Math.ceil(bytes / MEGABYTE));
  if (table === 'elsewhere') return notify(t.elsewhere);
  const name = fileName(table);
  notify(t.loading(name));
  let told = performance.now();
  const onProgress = (bytes: number) => {
    if (performance.now() - told < PACE) return;
    told = performance.now();
    notify(t.come(name, megabytes(bytes)));
  };
  try {
    const file = await fetchTable(table, { signal, onProgress });
    notify('');
    await open([file]);
  } catch (error) {
    if (signal.aborted) return;
    if (!(error instanceof NotFetched)) throw error;
    const limit = megabytes(LIMITS.text);
    if (error.why === 'too-large') notify(t.tooLarge(name, megabytes(error.number), limit));
    else if (error.why === 'refused') notify(t.refused(name, String(error.number)));
    else notify(t[error.why](name));
  }
}
