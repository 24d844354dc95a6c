// Parts of project files that this version of the page does not know: kept as they came, to be saved again.

import { signal, type ReadonlySignal } from '@preact/signals-core';

/** Plain JSON, by the name of the part. */
export type Sections = Readonly<Record<string, unknown>>;

export const NO_SECTIONS: Sections = {};

export interface KeptSections {
  /** By dataset, of all that have some. */
  readonly all: ReadonlySignal<ReadonlyMap<string, Sections>>;
  put(dataset: string, sections: Sections): void;
}

export function createSections(): KeptSections {
  const all = signal<ReadonlyMap<string, Sections>>(new Map());
  return {
    all,
    put(dataset, sections) {
      const next = new Map(all.peek());
      if (Object.keys(sections).length > 0) next.set(dataset, sections);
      else next.delete(dataset);
      all.value = next;
    },
  };
}
