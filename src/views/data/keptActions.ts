// What the list of the reader's own datasets does beside the shared state: files are handed over, the keyboard goes on
// where something took the place of what it stood on.

import { signal, type ReadonlySignal, type Signal } from '@preact/signals-core';
import { catalogue } from '../../data/catalogue';
import type { SourceFile } from '../../data/import/opened';
import type { Faulty } from '../../state/keeping/records';
import { download } from '../parts/panel/download';
import type { Loaded } from './panel';

export interface KeptPanel {
  /** Id of the dataset that is being given another name. */
  readonly renaming: Signal<string | null>;
  /** Bytes that the browser allows the page; null: it does not say. */
  readonly allowed: ReadonlySignal<number | null>;
  /** Asks the browser. */
  look(): void;
}

export function createKeptPanel(): KeptPanel {
  const allowed = signal<number | null>(null);
  let asked = false;
  return {
    renaming: signal<string | null>(null),
    allowed,
    look() {
      if (asked) return;
      asked = true;
      // Not there without HTTPS.
      (navigator.storage as StorageManager | undefined)?.estimate?.().then(
        ({ quota }) => void (allowed.value = quota ?? null),
        () => {},
      );
    },
  };
}

/** As they were opened, one after the other. */
export function saveFiles(files: readonly SourceFile[]): void {
  for (const { name, content } of files) download(name.replace(/^.*[/\\]/, ''), content);
}

/** Its files, or where there are none all that is left of it. */
export function saveFaulty({ id, files, row }: Faulty): void {
  if (files.length > 0) return saveFiles(files);
  const stem = id.replace(/[^\p{L}\p{N}._-]+/gu, '-');
  download(`${stem}.json`, new Blob([JSON.stringify(row, null, 2)], { type: 'application/json' }));
}

/** Of a dataset that is not the reader's own. */
export function titleOf({ dataset, lang }: Pick<Loaded, 'dataset' | 'lang'>, id: string): string {
  if (dataset.info.id === id) return dataset.info.title[lang];
  return catalogue.find(entry => entry.id === id)?.title[lang] ?? id.replace(/^file:/, '');
}

/** After the list has been drawn anew, which happens in the same turn. */
export const lead = (selector: string): void => document.querySelector<HTMLElement>(selector)?.focus();
