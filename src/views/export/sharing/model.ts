// A small dataset of the reader's own as letters of a link.

import { bytesOfPackage } from '../../../export/sizeOf';
import { packLinked } from '../../../export/link/linkedData';
import { isOpened } from '../../../state/openedDatasets';
import { createResource } from '../../../state/resource';
import type { State } from '../../../state/state';

/** Packages larger than this, in bytes, fit into no link however they are packed: they are not even tried. */
const HOPELESS = 400_000;

/** Letters: null where the dataset is on the server, or not packed yet; too many where it does not fit. */
export type SharingModel = ReturnType<typeof createSharingModel>;

export function createSharingModel(state: State) {
  const letters = createResource<string | null>(null, () => {
    const dataset = state.data.value;
    if (state.panel.value !== 'export' || !dataset || !isOpened(dataset.info.id)) return null;
    const bytes = bytesOfPackage(dataset.tables);
    return async () => (bytes > HOPELESS ? ' '.repeat(bytes) : packLinked(dataset));
  });
  return { letters, stop: () => letters.close() };
}
