// A small dataset as part of a link: the files of its data package, deflated.

import { packageFiles } from '../dataPackage';
import type { CatalogueEntry } from '../../data/catalogue';
import { holding } from '../../data/held';
import type { Dataset, Localised } from '../../data/records';
import { deflated, inflated } from '../../lib/deflate';

/** So many letters at most: longer links are cut by mail programs and messengers. */
export const MOST_LETTERS = 8000;
/** So much may come out of them, in bytes. */
const MOST_BYTES = 2_000_000;

interface LinkedData {
  readonly id: string;
  readonly title: Localised;
  readonly files: Readonly<Record<string, string>>;
}

export function packLinked(dataset: Dataset): Promise<string> {
  const { id, title } = dataset.info;
  const files = Object.fromEntries(packageFiles(dataset).map(({ name, text }) => [name, text]));
  return deflated(JSON.stringify({ id, title, files } satisfies LinkedData));
}

/** Null where it cannot be read. */
export async function unpackLinked(letters: string): Promise<CatalogueEntry | null> {
  try {
    const found: unknown = JSON.parse(await inflated(letters, MOST_BYTES));
    return isLinked(found) ? entryOf(found) : null;
  } catch {
    return null;
  }
}

/** A dataset whose files are there already. */
export function entryOf({ id, title, files }: LinkedData): CatalogueEntry {
  return {
    id,
    title,
    descriptorUrl: holding(files['datapackage.json'] ?? ''),
    tables: Object.fromEntries(
      Object.entries(files)
        .filter(([name]) => name.endsWith('.csv'))
        .map(([name, text]) => [name.replace(/\.csv$/, ''), holding(text)]),
    ),
  };
}

const isTexts = (value: unknown): value is Readonly<Record<string, string>> =>
  typeof value === 'object' && value !== null && Object.values(value).every(text => typeof text === 'string');

function isLinked(value: unknown): value is LinkedData {
  if (typeof value !== 'object' || value === null) return false;
  const { id, title, files } = value as Partial<Record<keyof LinkedData, unknown>>;
  return (
    typeof id === 'string' &&
    isTexts(title) &&
    ['de', 'en', 'ru'].every(lang => lang in title) &&
    isTexts(files) &&
    'datapackage.json' in files
  );
}
