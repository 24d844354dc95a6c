// The parts of an Excel file beside its sheets (ECMA-376, part 1): which sheets there are, the texts that cells share, and
// which styles are dates.

import { LIMITS } from './opened';
import { createXmlReader, type XmlHandler } from './readXml';
import { refusal } from './refusal';
import type { ZipEntry } from './zip';

export interface Workbook {
  readonly sheets: readonly { readonly name: string; readonly path: string }[];
  /** Days count from 1904, as on old Macs. */
  readonly from1904: boolean;
}

/** A number in a cell of this style is a day, known to the year, the month or the day; null: it is a number. */
export type DateStyle = 'year' | 'month' | 'day' | null;

export class Parts {
  private readonly byPath: ReadonlyMap<string, ZipEntry>;

  constructor(
    readonly file: string,
    entries: readonly ZipEntry[],
  ) {
    this.byPath = new Map(entries.map(entry => [entry.path.toLowerCase(), entry]));
  }

  /** False where there is no such part. Throws a Refusal where it is damaged. */
  read(path: string, handler: XmlHandler): boolean {
    const entry = this.byPath.get(path.toLowerCase());
    if (!entry) return false;
    const reader = createXmlReader(this.file, handler, 'damaged-workbook');
    const decoder = new TextDecoder();
    entry.unpack(piece => reader.push(decoder.decode(piece, { stream: true })));
    reader.push(decoder.decode());
    reader.end();
    return true;
  }
}

/** A path beside another, or from the top; "xl/workbook.xml", "worksheets/sheet1.xml" → "xl/worksheets/sheet1.xml". */
function resolved(base: string, target: string): string {
  const parts = target.startsWith('/') ? [] : base.split('/').slice(0, -1);
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

/** What a part refers to, by id: its path and the last word of its type, such as "worksheet". */
function relationsOf(parts: Parts, path: string): ReadonlyMap<string, { path: string; type: string }> {
  const found = new Map<string, { path: string; type: string }>();
  const at = path.lastIndexOf('/') + 1;
  parts.read(`${path.slice(0, at)}_rels/${path.slice(at)}.rels`, {
    open({ name, attributes }) {
      if (name !== 'Relationship') return;
      const type = (attributes.get('Type') ?? '').split('/').at(-1)!;
      found.set(attributes.get('Id') ?? '', { path: resolved(path, attributes.get('Target') ?? ''), type });
    },
  });
  return found;
}

/** Null where there is none. */
export function readWorkbook(
  parts: Parts,
): (Workbook & { readonly beside: (type: string) => string }) | null {
  const main = [...relationsOf(parts, '').values()].find(({ type }) => type === 'officeDocument');
  const path = main?.path ?? 'xl/workbook.xml';
  const relations = relationsOf(parts, path);
  const sheets: { name: string; path: string }[] = [];
  let from1904 = false;
  const found = parts.read(path, {
    open({ name, attributes }) {
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attributes.get('date1904') ?? '');
      if (name !== 'sheet') return;
      const to = relations.get(attributes.get('id') ?? '');
      // Sheets of charts have no cells.
      if (to?.type === 'worksheet') sheets.push({ name: attributes.get('name') ?? '', path: to.path });
    },
  });
  const beside = (type: string): string =>
    [...relations.values()].find(one => one.type === type)?.path ?? resolved(path, `${type}.xml`);
  return found ? { sheets, from1904, beside } : null;
}

/** Throws a Refusal where there are more of them than cells are read. */
export function readSharedStrings(parts: Parts, path: string): readonly string[] {
  const texts: string[] = [];
  let text = '';
  let within = '';
  // Readings above East Asian letters are no part of the text.
  let reading = false;
  parts.read(path, {
    open({ name }) {
      within = name;
      if (name === 'si') text = '';
      if (name === 'rPh') reading = true;
    },
    text(piece) {
      if (within === 't' && !reading) text += piece;
    },
    close(name) {
      within = '';
      if (name === 'rPh') reading = false;
      if (name !== 'si') return;
      if (texts.push(unescaped(text)) > LIMITS.cells) throw refusal(parts.file, 'too-many-cells');
    },
  });
  return texts;
}

/** "_x000D_" stands for a letter that XML cannot hold or that looks like such a code. */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;

export function readDateStyles(parts: Parts, path: string): readonly DateStyle[] {
  const formats = new Map<number, string>();
  const styles: DateStyle[] = [];
  let within = '';
  parts.read(path, {
    open({ name, attributes }) {
      if (name === 'numFmt')
        formats.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '');
      if (name === 'cellXfs') within = name;
      if (name !== 'xf' || within !== 'cellXfs') return;
      const id = Number(attributes.get('numFmtId') ?? 0);
      const format = formats.get(id);
      styles.push(format === undefined ? builtIn(id) : dateStyleOf(format));
    },
    close(name) {
      if (name === 'cellXfs') within = '';
    },
  });
  return styles;
}

/** The formats that no file spells out (18.8.30); some of them only in East Asian editions. */
function builtIn(id: number): DateStyle {
  if (id === 17) return 'month';
  const isDay = (id >= 14 && id <= 16) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
  return isDay ? 'day' : null;
}

export function dateStyleOf(format: string): DateStyle {
  // Of the sections the first, without what is quoted, escaped, in brackets or a blank of some width. Excel takes 255 letters.
  const plain = (format.slice(0, 255).split(';')[0] ?? '')
    .replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g, '')
    .toLowerCase();
  if (plain === 'general') return null;
  const [year, day, time] = [/y/, /d/, /[hs]/].map(letter => letter.test(plain));
  // Beside hours or seconds "m" are minutes.
  const month = plain.includes('m') && (!time || year || day);
  if (day) return 'day';
  if (month) return 'month';
  return year ? 'year' : null;
}
