// Reading and writing the tables on disk. Raw rows here are plain text by column name, with their line in the file.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseCsv } from '../../src/data/csv';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
export const DATA = join(ROOT, 'data');

export interface RawRow {
  readonly line: number;
  /** A column that the file lacks reads as empty. */
  get(column: string): string;
}

function parseRawRows(name: string, text: string): readonly RawRow[] {
  const csv = parseCsv(name, text);
  const [broken] = csv.issues;
  if (broken) throw new Error(`${name}, line ${broken.row}: ${broken.reason} ${broken.value}`);
  const at = new Map(csv.header.map((column, i) => [column, i]));
  return csv.rows.map(({ line, cells }) => ({
    line,
    get: (column: string) => cells[at.get(column) ?? -1]?.trim() ?? '',
  }));
}

/** Rows of data/PATH; none where the file does not exist. */
export function readRawRows(path: string): readonly RawRow[] {
  const file = join(DATA, path);
  return existsSync(file) ? parseRawRows(path, readFileSync(file, 'utf8')) : [];
}

/** Names of the files in data/FOLDER, sorted. */
export const rawFilesIn = (folder: string): readonly string[] => readdirSync(join(DATA, folder)).sort();

const exists = (path: string): boolean => existsSync(join(DATA, path));

type Cell = string | number | boolean | null;

function formatCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  const text = String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export function formatCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [header, ...rows].map(row => row.map(formatCell).join(',') + '\n').join('');
}

export function writeData(path: string, content: string): void {
  const file = join(DATA, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** Every line of the ledgers (data/*\/source) and of data/authority. */
export function readRawLines(): readonly {
  readonly path: string;
  readonly line: number;
  readonly text: string;
}[] {
  const folders = readdirSync(DATA)
    .map(id => (id === 'authority' ? id : join(id, 'source')))
    .filter(exists)
    .sort();
  return folders.flatMap(folder =>
    rawFilesIn(folder).flatMap(name =>
      readFileSync(join(DATA, folder, name), 'utf8')
        .split('\n')
        .map((text, i) => ({ path: `${folder}/${name}`, line: i + 1, text })),
    ),
  );
}
