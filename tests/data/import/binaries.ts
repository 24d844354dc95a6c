// Files that are no text, built byte by byte for the tests.

import { strToU8, zipSync, type Zippable } from 'fflate';

const utf8 = (text: string) => strToU8(text);

/** Every path with its text or bytes. `level`: 0 packs nothing, which is quick. */
export const zipOf = (
  files: Readonly<Record<string, string | Uint8Array>>,
  level: 0 | 6 = 6,
): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    zipSync(
      Object.fromEntries(
        Object.entries(files).map(([path, content]) => [
          path,
          typeof content === 'string' ? utf8(content) : content,
        ]),
      ) as Zippable,
      { level },
    ),
  );

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

interface WorkbookParts {
  /** XML inside `worksheet`, by the sheet's name. */
  readonly sheets: Readonly<Record<string, string>>;
  /** XML inside `sst`. */
  readonly strings?: string;
  /** XML inside `styleSheet`. */
  readonly styles?: string;
  readonly date1904?: boolean;
  readonly level?: 0 | 6;
}

/** An Excel file as Excel lays it out. */
export function xlsxOf({
  sheets,
  strings,
  styles,
  date1904 = false,
  level = 6,
}: WorkbookParts): Uint8Array<ArrayBuffer> {
  const names = Object.keys(sheets);
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const parts = {
    '[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE}">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${names
      .map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${PACKAGE}">${names
      .map((_, i) => relation(`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`))
      .join(
        '',
      )}${relation('rIdS', 'sharedStrings', 'sharedStrings.xml')}${relation('rIdF', 'styles', 'styles.xml')}</Relationships>`,
    ...Object.fromEntries(
      names.map((name, i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        `${XML}<worksheet xmlns="${MAIN}">${sheets[name]}</worksheet>`,
      ]),
    ),
    ...(strings === undefined
      ? {}
      : { 'xl/sharedStrings.xml': `${XML}<sst xmlns="${MAIN}">${strings}</sst>` }),
    ...(styles === undefined
      ? {}
      : { 'xl/styles.xml': `${XML}<styleSheet xmlns="${MAIN}">${styles}</styleSheet>` }),
  };
  return zipOf(parts, level);
}

/** Rows of a sheet from texts in the cells themselves. */
export const inlineRows = (...rows: readonly (readonly string[])[]): string =>
  `<sheetData>${rows
    .map(
      (cells, i) =>
        `<row r="${i + 1}">${cells.map(text => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`,
    )
    .join('')}</sheetData>`;

/** A compound file of Microsoft's as far as it is looked at: its mark, and the names of its streams. */
export const compoundOf = (...streams: readonly string[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.of(
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Uint8Array(500),
    ...streams.flatMap(name => [...name].flatMap(letter => [letter.charCodeAt(0), 0])),
    ...new Uint8Array(100),
  );

/** The file with the bytes that stand there replaced. */
export function withBytes(
  bytes: Uint8Array<ArrayBuffer>,
  search: string,
  replacement: string,
): Uint8Array<ArrayBuffer> {
  const text = Array.from(bytes, byte => String.fromCharCode(byte)).join('');
  if (!text.includes(search) || search.length !== replacement.length)
    throw new Error(`no "${search}" to replace`);
  return Uint8Array.from(text.replaceAll(search, replacement), letter => letter.charCodeAt(0));
}
