// Texts of a descriptor and its tables → a dataset. Pure: the app, the worker, scripts and tests all read through it.
import { readDescriptor } from './descriptor';
import type { Dataset, TableName } from './records';
import { validate } from './validate';

/** Throws only when the descriptor cannot be read; everything else is in the dataset's issues. */
export function readDataset(descriptorText: string, files: ReadonlyMap<TableName, string>): Dataset {
  const { info, listed } = readDescriptor(descriptorText);
  return { info, ...validate(info.id, files, listed) };
}
