// A small dataset of the reader's own as letters of a link.

import { computed } from '@preact/signals-core';
import type { Dataset } from '../../../data/records';
import { bytesOfPackage } from '../../../export/sizeOf';
import { packLinked } from '../../../export/link/linkedData';
import { missingInLink } from '../../../state/missingInLink';
import { createResource } from '../../../state/resource';
import type { State } from '../../../state/state';
import { carriesData } from '../../../state/url';

/** Packages larger than this, in bytes, fit into no link however they are packed: they are not even tried. */
const HOPELESS = 400_000;

/** Whether the data are the reader's own, so that a link shows them only if it holds them. */
export const needsData = (state: State): boolean =>
  missingInLink(state) === 'table' || carriesData(state.dataset.value);

export type SharingModel = ReturnType<typeof createSharingModel>;

export function createSharingModel(state: State) {
  const packed = createResource<{ readonly dataset: Dataset; readonly letters: string } | null>(null, () => {
    const dataset = state.data.value;
    if (state.panel.value !== 'export' || !dataset || !needsData(state)) return null;
    const bytes = bytesOfPackage(dataset.tables);
    return async () => ({
      dataset,
      letters: bytes > HOPELESS ? ' '.repeat(bytes) : await packLinked(dataset),
    });
  });
  return {
    /** Null where the dataset is on the server, or not packed yet; too many where it does not fit. */
    letters: computed(() => {
      const now = packed.value.value;
      // Until the next dataset is packed, the letters are those of the one before.
      const isItsOwn = now?.dataset === state.data.value && now?.dataset.info.id === state.dataset.value;
      return isItsOwn ? now.letters : null;
    }),
    stop: () => packed.close(),
  };
}
