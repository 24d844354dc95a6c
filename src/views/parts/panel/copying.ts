// A text to be copied, and whether that went well.

import { signal } from '@preact/signals-core';

export interface Copying {
  /** Whether the last wish to copy went well, and of what. */
  readonly told: { readonly text: string; readonly done: boolean } | null;
  copy(text: string): void;
}

export function createCopying(): Copying {
  const told = signal<Copying['told']>(null);
  return {
    get told() {
      return told.value;
    },
    copy(text) {
      const tell = (done: boolean) => () => {
        told.value = { text, done };
      };
      // Missing where the page is not served safely.
      const { clipboard } = navigator as { readonly clipboard?: Clipboard };
      (clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'))).then(tell(true), tell(false));
    },
  };
}
