// A dataset of ours, a table of pairs or an edge list on disk → the network and what was wrong on the way.

import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import {
  PAIR_ROLES,
  type Mapping,
  type PairRole,
  type Role,
  type Stated,
} from '../../src/data/columns/mapping';
import { HEAD, kindOf } from '../../src/data/import/format';
import { readPairs } from '../../src/data/pairTable';
import { readDataset } from '../../src/data/readDataset';
import type { Issue } from '../../src/data/issue';
import type { Dataset, TableName } from '../../src/data/records';
import { TABLE_NAMES } from '../../src/data/schema';
import { UsageError } from '../commandLine';

export interface Input {
  readonly dataset: Dataset;
  readonly issues: readonly Issue[];
  /** How the columns were understood; null for a dataset of ours. */
  readonly mapping: Mapping<PairRole> | null;
  /** A bare edge list knows neither names nor countries. */
  readonly hasNames: boolean;
}

/** Throws a UsageError where there is no such file, or a stated column is not in it. */
export function readInput(path: string, stated: Stated, readOn: string): Input {
  const descriptor = descriptorAt(path);
  if (descriptor !== null) {
    const dataset = readFolder(descriptor);
    return { dataset, issues: dataset.issues, mapping: null, hasNames: true };
  }
  const bytes = readBytes(path);
  refuseOtherThanText(path, bytes);
  const { dataset, issues, mapping, form } = orUsage(() =>
    readPairs(bytes, basename(path), { stated: only(stated, PAIR_ROLES), readOn }),
  );
  return { dataset, issues, mapping, hasNames: form === 'pairs' };
}

/** The marks of another format would be read as names of cities. */
function refuseOtherThanText(path: string, bytes: Uint8Array): void {
  const found = kindOf(basename(path), bytes.subarray(0, HEAD));
  if (found.kind === 'delimited' || (found.kind === 'unread' && found.reason === 'empty-file')) return;
  const what = found.kind === 'unread' ? found.reason : found.kind;
  throw new UsageError(
    `${path} is no table in text (${what}); the page opens graph files, JSON, Excel and ZIP, and gives out "Partnerships (CSV)"`,
  );
}

export function readBytes(path: string): Uint8Array {
  if (!existsSync(path)) throw new UsageError(`there is no file ${path}`);
  if (statSync(path).isDirectory()) throw new UsageError(`${path} is a folder without a datapackage.json`);
  return readFileSync(path);
}

export function only(stated: Stated, roles: readonly Role[]): Stated {
  return new Map([...stated].filter(([role]) => roles.includes(role)));
}

/** What the reader objects to in `--map` is for whoever wrote it. */
export function orUsage<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function descriptorAt(path: string): string | null {
  if (basename(path) === 'datapackage.json') return path;
  const inside = join(path, 'datapackage.json');
  return existsSync(inside) ? inside : null;
}

function readFolder(descriptor: string): Dataset {
  const files = new Map<TableName, string>();
  for (const table of TABLE_NAMES) {
    const path = join(dirname(descriptor), `${table}.csv`);
    if (existsSync(path)) files.set(table, readFileSync(path, 'utf8'));
  }
  const text = new TextDecoder().decode(readBytes(descriptor));
  return orUsage(() => readDataset(text, files));
}
