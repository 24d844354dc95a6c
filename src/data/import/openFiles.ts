// Files of any kind → the tables or the dataset in them, and a sentence about every file in which there is none. Runs in a
// worker and under Node alike; each reader is fetched with the first file of its kind.

import type { Issue } from '../issue';
import { kindOf, reasonOfCompound, type FileKind } from './format';
import { isLeftBySystem } from './leftBySystems';
import { LIMITS, type Opened, type OpenOptions, type Sheet, type SourceFile } from './opened';
import { bytesOf, headOf } from './readText';
import { createReading, type Reading } from './reading';
import { Refusal, refusal, tooLarge } from './refusal';
import { splitPoints } from './splitPoints';

interface Found {
  readonly sheets: readonly Sheet[];
  readonly warnings?: readonly Issue[];
}

/** Rejects only where the signal ends the reading. */
export async function openFiles(files: readonly SourceFile[], options: OpenOptions = {}): Promise<Opened> {
  const reading = createReading(options);
  const issues: Issue[] = [];
  /** What a file's refusal says, its neighbours survive. */
  const unless = async <T>({ name }: SourceFile, read: () => T | Promise<T>): Promise<T | null> => {
    try {
      return await read();
    } catch (error) {
      if (error instanceof Refusal) issues.push(error.issue);
      else if (isGone(error)) issues.push(refusal(name, 'cannot-be-opened').issue);
      else throw error;
      return null;
    }
  };
  const nothing = (): Opened => ({ kind: 'nothing', issues });

  if (files.length === 0) return nothing();
  if (files.length > LIMITS.files) {
    issues.push(refusal(files[0]!.name, 'too-many-files', String(files.length)).issue);
    return nothing();
  }

  const sheets: Sheet[] = [];
  const plain: Typed[] = [];
  const outer: Typed[] = [];
  for (const file of files) {
    const typed = await unless(file, () => typedFile(file, reading));
    if (typed) outer.push(typed);
  }
  for (const typed of outer) {
    if (typed.kind !== 'zip') {
      plain.push(typed);
      continue;
    }
    const found = await unless(typed.file, () => openZip(typed.file, reading));
    if (found && 'sheets' in found) take(found);
    for (const inner of found && 'inside' in found ? found.inside : []) {
      if (isBeside(inner)) issues.push({ ...refusal(inner.name, 'passed-over').issue, severity: 'warning' });
      else {
        const known = await unless(inner, () => typedFile(inner, reading, true));
        if (known) plain.push(known);
      }
    }
  }

  const { baseName, DESCRIPTOR, readPackage } = await import('./readPackage');
  const [descriptor, ...others] = plain.filter(({ file }) => baseName(file) === DESCRIPTOR);
  if (descriptor) {
    const all = plain.map(({ file }) => file);
    const dataset = await unless(descriptor.file, () => readPackage(descriptor.file, all, reading));
    if (dataset) {
      for (const { file } of others) issues.push(refusal(file.name, 'second-dataset').issue);
      reading.finish();
      return { kind: 'dataset', dataset, issues };
    }
  }
  for (const typed of plain) {
    if (baseName(typed.file) === DESCRIPTOR) continue;
    const found = await unless(typed.file, () => readTyped(typed, reading));
    if (found) take(found);
  }
  reading.finish();
  return sheets.length > 0 ? { kind: 'sheets', sheets, issues } : nothing();

  function take(found: Found): void {
    sheets.push(...found.sheets.map(splitPoints));
    issues.push(...(found.warnings ?? []));
  }
}

interface Typed {
  readonly file: SourceFile;
  readonly kind: Exclude<FileKind['kind'], 'unread' | 'compound'>;
}

/** Throws a Refusal where the file is of no kind that is read. `inside`: it comes out of an archive. */
async function typedFile(file: SourceFile, reading: Reading, inside = false): Promise<Typed> {
  const { name, content } = file;
  reading.signal?.throwIfAborted();
  if (content.size === 0) throw refusal(name, 'empty-file');
  const found = kindOf(name, await headOf(file));
  if (found.kind === 'unread') throw refusal(name, found.reason);
  const most = found.kind === 'zip' || found.kind === 'compound' ? LIMITS.archive : LIMITS.text;
  if (content.size > most) throw tooLarge(name, content.size);
  if (found.kind === 'compound') throw refusal(name, reasonOfCompound(await bytesOf(file)));
  if (found.kind === 'zip' && inside) {
    const { readZip } = await import('./zip');
    const { isXlsx } = await import('./readXlsx');
    if (!isXlsx(readZip(name, await bytesOf(file)))) throw refusal(name, 'archive-in-archive');
  }
  reading.expect(content.size);
  return { file, kind: found.kind };
}

/** What is in an archive: the sheets of an Excel file, or files. */
async function openZip(
  file: SourceFile,
  reading: Reading,
): Promise<Found | { readonly inside: readonly SourceFile[] }> {
  const { bytesOfEntry, readZip } = await import('./zip');
  const { name } = file;
  const damage = /\.xls[xm]$/i.test(name) ? 'damaged-workbook' : 'damaged-archive';
  const entries = readZip(name, await bytesOf(file), { damage });
  const paths = entries.map(({ path }) => path);
  const { isXlsx, readXlsx } = await import('./readXlsx');
  if (isXlsx(entries)) {
    const found = readXlsx(name, entries, reading);
    reading.done(file.content.size);
    if (found.sheets.length === 0) throw refusal(name, 'no-rows');
    return found;
  }
  // Office files of other programs and kinds are archives, too.
  if (paths.includes('xl/workbook.bin') || paths.some(path => /^index\/.*\.iwa$/i.test(path)))
    throw refusal(name, 'other-spreadsheet');
  if (paths.some(path => /^(word|ppt)\//.test(path))) throw refusal(name, 'text-document');
  const type = entries.find(({ path }) => path === 'mimetype');
  if (type) {
    const said = new TextDecoder().decode(bytesOfEntry(type));
    throw refusal(name, /spreadsheet/.test(said) ? 'other-spreadsheet' : 'text-document');
  }
  const inside = entries
    .filter(({ path }) => !isLeftBySystem(path))
    .map(entry => ({ name: entry.path, content: new Blob([bytesOfEntry(entry)]) }));
  reading.done(file.content.size);
  if (inside.length === 0) throw refusal(name, 'empty-file');
  return { inside };
}

async function readTyped({ file, kind }: Typed, reading: Reading): Promise<Found> {
  const found = await readKind(file, kind, reading);
  if (found.sheets.length === 0) throw refusal(file.name, 'no-rows');
  return found;
}

async function readKind(file: SourceFile, kind: Typed['kind'], reading: Reading): Promise<Found> {
  switch (kind) {
    case 'delimited':
      return (await import('./readDelimited')).readDelimited(file, reading);
    case 'gexf':
      return { sheets: await (await import('./readGexf')).readGexf(file, reading) };
    case 'graphml':
      return { sheets: await (await import('./readGraphml')).readGraphml(file, reading) };
    case 'json':
      return { sheets: await (await import('./readJson')).readJson(file, reading) };
    case 'zip': {
      // Only an Excel file comes here out of an archive.
      const found = await openZip(file, reading);
      if ('inside' in found) throw refusal(file.name, 'archive-in-archive');
      return found;
    }
  }
}

/** What lies beside tables, by its name. */
const isBeside = ({ name }: SourceFile): boolean =>
  /(^|\/)(readme|licen[cs]e|changelog|copying|notice|citation)[^/]*$|\.(md|html?|pdf|css|js)$/i.test(name);

/** A folder that was taken for a file, or a file that is another by now. */
const isGone = (error: unknown): boolean =>
  error instanceof DOMException && /^Not(Readable|Found)Error$/.test(error.name);
