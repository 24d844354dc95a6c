// A table as the page opens it when nobody changes anything, and without the gazetteer.

import { importFiles } from '../../src/data/import/importFiles';
import type { Dataset } from '../../src/data/records';

export async function openTable(id: string, name: string, content: string): Promise<Dataset> {
  const { dataset } = await importFiles({
    id,
    files: [{ name, content: new Blob([content]) }],
    plan: null,
    readOn: '2026-11-22',
    gazetteer: null,
  });
  return dataset;
}
