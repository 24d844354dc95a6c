// Fetches a dataset's files and reads them; runs in the worker. A table that does not come becomes an issue.
import { heldIn } from './held';
import type { Issue } from './issue';
import { readDataset } from './readDataset';
import type { Dataset, TableName } from './records';
import { TABLE_NAMES } from './schema';

/** Plain data, so that it can cross to a worker. */
export interface DatasetSource {
  readonly id: string;
  readonly descriptorUrl: string;
  /** Files of other names are not read. */
  readonly tables: { readonly [T in TableName]?: string };
}

export interface LoadOptions {
  readonly signal?: AbortSignal;
  /** Share of the files fetched, 0 … 1. */
  readonly onProgress?: (share: number) => void;
}

async function fetchText(url: string, signal: AbortSignal | undefined): Promise<string> {
  const held = heldIn(url);
  if (held !== null) return held;
  const response = await fetch(url, signal ? { signal } : {});
  if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
  return response.text();
}

/** Rejects when the descriptor does not come or cannot be read, and when `signal` ends the wait. */
export async function loadDataset(source: DatasetSource, options: LoadOptions = {}): Promise<Dataset> {
  const { signal, onProgress } = options;
  const names = TABLE_NAMES.filter(name => name in source.tables);
  const total = names.length + 1;
  let done = 0;
  const counted = async (url: string) => {
    const content = await fetchText(url, signal);
    onProgress?.(++done / total);
    return content;
  };
  const [descriptor, ...tables] = await Promise.allSettled([
    counted(source.descriptorUrl),
    ...names.map(name => counted(source.tables[name] ?? '')),
  ]);
  signal?.throwIfAborted();
  if (descriptor.status === 'rejected') throw descriptor.reason;

  const files = new Map<TableName, string>();
  const unread: Issue[] = [];
  for (const [i, name] of names.entries()) {
    const result = tables[i];
    if (result?.status === 'fulfilled') files.set(name, result.value);
    else
      unread.push({
        severity: 'error',
        table: name,
        row: 0,
        column: '',
        value: String(result?.reason ?? ''),
        reason: 'unreadable-table',
      });
  }
  const dataset = readDataset(descriptor.value, files);
  const told = new Set(unread.map(issue => issue.table));
  const others = dataset.issues.filter(i => !(i.reason === 'missing-table' && told.has(i.table)));
  return { ...dataset, issues: [...unread, ...others] };
}
