// Files with a datapackage.json among them: a dataset of ours, or a package of somebody else's, whose tables are read as tables.

import { readDescriptor } from '../descriptor';
import { readDataset } from '../readDataset';
import type { Dataset, TableName } from '../records';
import { SCHEMA, TABLE_NAMES } from '../schema';
import { LIMITS, type SourceFile } from './opened';
import { encodingOf, wholeText } from './readText';
import type { Reading } from './reading';
import { refusal, tooLarge } from './refusal';

export const DESCRIPTOR = 'datapackage.json';

export const baseName = ({ name }: Pick<SourceFile, 'name'>): string => name.split(/[/\\]/).at(-1)!;

const folderOf = (file: SourceFile): string => file.name.slice(0, -baseName(file).length);

const NEEDED = TABLE_NAMES.filter(table => SCHEMA[table].needed);

const tableIn = (file: SourceFile, folder: string): TableName | undefined =>
  folderOf(file) === folder
    ? TABLE_NAMES.find(table => `${table}.csv` === baseName(file).toLowerCase())
    : undefined;

/**
 * Null where the tables beside the descriptor are not those of a dataset of ours. Throws a Refusal where the descriptor
 * cannot be read, or stands alone.
 */
export async function readPackage(
  descriptor: SourceFile,
  files: readonly SourceFile[],
  reading: Reading,
): Promise<Dataset | null> {
  const read = async (file: SourceFile): Promise<string> => {
    if (file.content.size > LIMITS.whole) throw tooLarge(file.name, file.content.size);
    return wholeText(file, await encodingOf(file, reading), reading);
  };
  if (files.length === 1) throw refusal(descriptor.name, 'lone-descriptor');
  const text = await read(descriptor);
  const promised = new Set(listedIn(text, descriptor.name));
  const found = new Map<TableName, SourceFile>();
  for (const file of files) {
    const table = tableIn(file, folderOf(descriptor));
    if (table) found.set(table, file);
  }
  // One that is promised and not there is said in the dataset's issues.
  if (!NEEDED.every(table => promised.has(table) || found.has(table))) return null;
  const tables = new Map<TableName, string>();
  for (const [table, file] of found) tables.set(table, await read(file));
  return readDataset(text, tables);
}

function listedIn(text: string, file: string): readonly TableName[] {
  try {
    return readDescriptor(text).listed;
  } catch (error) {
    throw refusal(file, 'broken-descriptor', error instanceof Error ? error.message : String(error));
  }
}
