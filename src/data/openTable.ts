// A table of pairs that the reader has opened → a dataset; runs in the worker. Nothing of it leaves the page.

import type { TableSource } from './loadDataset';
import { readPairs } from './pairTable';
import type { Dataset } from './records';

export async function openTable({ id, name, content, readOn }: TableSource): Promise<Dataset> {
  const { dataset } = readPairs(new Uint8Array(await content.arrayBuffer()), name, { readOn });
  return { ...dataset, info: { ...dataset.info, id } };
}
