// Broken and odd files, and what comes of each: rows as "line cell|cell", "!" what was left out, "~" what was only said.

import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openFiles } from '../../../src/data/import/openFiles';
import { de } from '../../../src/i18n/de';
import { en } from '../../../src/i18n/en';
import { ru } from '../../../src/i18n/ru';
import { compoundOf, inlineRows, withBytes, xlsxOf, zipOf } from './binaries';
import { FIXTURES, fileOf, fixture, told } from './told';

const LIST = ['1 Stadt A|Stadt B|seit', '2 Suhl|Kaluga|1969', '3 Köln|Wolgograd|1988'];

const TEXTS: Readonly<Record<string, readonly string[]>> = {
  // Separators, quotes, ends of lines.
  'plain.csv': [
    'plain.csv delimited utf-8 ","',
    '1 city1|city2|founded',
    '2 Suhl|Kaluga|1969',
    '3 Ulm|Perm|',
  ],
  'semicolons.csv': ['semicolons.csv delimited utf-8 ";"', ...LIST],
  'tabs.tsv': ['tabs.tsv delimited utf-8 "\\t"', ...LIST],
  'bars.txt': ['bars.txt delimited utf-8 "|"', ...LIST],
  'colons.txt': ['colons.txt delimited utf-8 ":"', ...LIST],
  'carets.txt': [
    'carets.txt delimited utf-8 "^"',
    '1 Stadt A|Stadt B|seit',
    '2 Halle ^ Saale|Ufa|1997',
    '3 Köln|Wolgograd|1988',
  ],
  'signs.txt': [
    'signs.txt delimited utf-8 "§"',
    '1 Stadt A|Stadt B|seit',
    '2 Suhl|Kaluga|1969',
    '3 Halle, Saale|Ufa|1997',
  ],
  'points.csv': [
    'points.csv delimited utf-8 ";"',
    '1 Stadt A|Koordinaten A lat|Koordinaten A lon|Stadt B|Koordinaten B lat|Koordinaten B lon',
    '2 Köln|50.94|6.96|Perm|58.01|56.25',
    '3 Ulm|||Wien|48° 12′ N|16° 22′ O',
  ],
  'units.txt': ['units.txt delimited utf-8 "\\u001f"', ...LIST],
  'blanks.edges': ['blanks.edges delimited utf-8 " "', '# FromNodeId\tToNodeId', '2 1|2', '3 2|3', '4 3|1'],
  'sep-line.csv': ['sep-line.csv delimited utf-8 ";"', '2 Stadt A|Stadt B, Land', '3 Suhl|Kaluga, RU'],
  'sep-line-odd.csv': ['sep-line-odd.csv delimited utf-8 "*"', '2 Stadt A|Stadt B', '3 Suhl|Kaluga'],
  'decimal-comma.csv': [
    'decimal-comma.csv delimited utf-8 ";"',
    '1 Stadt|Breite|Länge',
    '2 Suhl|50,61|10,69',
    '3 Kaluga|54,51|36,26',
  ],
  'quotes.csv': [
    'quotes.csv delimited utf-8 ","',
    '1 city1|city2|note',
    '2 Halle, Saale|Ufa|said "Ufa"\nand more',
    '4 Suhl|Kaluga|x',
  ],
  'quote-open.csv': [
    'quote-open.csv delimited utf-8 ","',
    '1 city1|city2',
    '2 Ulm|Perm',
    '4 Jena|Omsk',
    '! 3 stray-quote: Suhl,"Kaluga',
  ],
  'quote-open-last.csv': [
    'quote-open-last.csv delimited utf-8 ","',
    '1 city1|city2',
    '2 Ulm|Perm',
    '! 3 stray-quote: Suhl,"Kaluga',
  ],
  'quote-within.csv': [
    'quote-within.csv delimited utf-8 ","',
    '1 city1|city2',
    '3 Suhl 5" away|Kaluga',
    '! 2 stray-quote: "Ulm" (Donau),Perm',
  ],
  'cr-only.csv': ['cr-only.csv delimited utf-8 ";"', ...LIST],
  'ends-mixed.csv': [
    'ends-mixed.csv delimited utf-8 ","',
    '1 a|b',
    '2 Suhl|Kaluga',
    '3 Ulm|Perm',
    '4 Kiel|Tver',
    '6 Bonn|Kaluga',
  ],
  'blank-lines.csv': [
    'blank-lines.csv delimited utf-8 ";"',
    '3 Stadt A|Stadt B',
    '6 Suhl|Kaluga',
    '8 Ulm|Perm',
  ],
  // Encodings.
  'utf8-bom.csv': ['utf8-bom.csv delimited utf-8 ";"', ...LIST],
  'utf16le-bom.csv': ['utf16le-bom.csv delimited utf-16le ";"', ...LIST],
  'utf16be-bom.csv': ['utf16be-bom.csv delimited utf-16be ";"', ...LIST],
  'utf16le-bare.csv': ['utf16le-bare.csv delimited utf-16le ";"', ...LIST],
  'utf16be-bare.csv': ['utf16be-bare.csv delimited utf-16be ";"', '1 Город А|Город Б', '2 Зуль|Калуга'],
  'windows-1252.csv': ['windows-1252.csv delimited windows-1252 ";"', ...LIST],
  'windows-1251.csv': [
    'windows-1251.csv delimited windows-1251 ";"',
    '1 Город А|Город Б|Год',
    '2 Зуль|Калуга|1969',
    '3 Кёльн|Волгоград|1988',
  ],
  'utf8-torn.csv': [
    'utf8-torn.csv delimited utf-8 ";"',
    '1 Stadt A|Stadt B',
    '2 Köln|Wolgograd',
    '3 Düsseldorf|Moskau \ufffd',
    '4 München|Kiew',
    '~ 3 damaged-letters: Moskau \ufffd',
  ],
  'names.csv': ['names.csv delimited utf-8 ","', '1 city1|city2', '2 Łódź|Стокгольм', '3 東京|القاهرة'],
  'nul.csv': [
    'nul.csv delimited utf-8 ","',
    '1 city1|city2',
    '3 Suhl|Kaluga',
    '! 2 control-characters: Ulm Perm',
  ],
  // What stands where rows are expected.
  'widths.csv': [
    'widths.csv delimited utf-8 ","',
    '1 city1|city2|founded',
    '2 Ulm|Perm',
    '3 Suhl|Kaluga|1969|x|y',
    '4 Jena|Omsk|1990',
  ],
  'header-only.csv': ['header-only.csv delimited utf-8 ","', '1 city1|city2|founded'],
  'two-headers.csv': [
    'two-headers.csv delimited utf-8 ";"',
    '2 Stadt A|Stadt B|seit',
    '3 ||Jahr',
    '4 Suhl|Kaluga|1969',
    '! 1 unlike-first-line: Partner',
  ],
  'title-above.csv': [
    'title-above.csv delimited utf-8 ";"',
    '4 Stadt A|Stadt B',
    '5 Suhl|Kaluga',
    '! 1 unlike-first-line: Unsere Partnerschaften',
    '! 2 unlike-first-line: Stand: 2026',
  ],
  'comments.csv': ['comments.csv delimited utf-8 ";"', '# Stadt A;Stadt B', '3 Suhl|Kaluga', '5 Jena|Omsk'],
  'comments-only.csv': ['! no-rows'],
  'one-column.csv': ['one-column.csv delimited utf-8 ","', '1 Stadt', '2 Ulm', '3 Perm'],
  'no-letters.csv': ['! no-rows'],
  'empty.csv': ['! empty-file'],
  'bom-only.csv': ['! empty-file'],
  'spaces-only.txt': ['! empty-file'],
  // What would do harm elsewhere.
  'markup.csv': [
    'markup.csv delimited utf-8 ","',
    '1 city1|city2',
    '2 <b>Ulm</b>|<script>alert(1)</script>',
    '3 <img src=x onerror=alert(1)>|Perm',
  ],
  'formulas.csv': [
    'formulas.csv delimited utf-8 ","',
    '1 city1|city2',
    '2 =HYPERLINK("http://x")|Perm',
    '3 =1+1|+49',
    '4 @SUM(A1)|-1',
  ],
  'prototype.csv': [
    'prototype.csv delimited utf-8 ","',
    '1 __proto__|constructor|hasOwnProperty',
    '2 toString|__proto__|valueOf',
  ],
  // GEXF and GraphML.
  'graph.gexf': [
    'graph.gexf, nodes gexf utf-8 nodes',
    '9 id|label|country|label (attribute)',
    '10 a|Suhl & Umland|DE|',
    '11 b|Kaluga|RU|Калуга',
    'graph.gexf, edges gexf utf-8 edges',
    '13 source|target|id|weight|founded',
    '14 a|b|0|2|1969',
  ],
  'graph-old.gexf': [
    'graph-old.gexf, nodes gexf utf-8 nodes entries',
    '0 id|label|Land|start',
    '1 1|Suhl|DE|',
    '2 2|Kaluga||1371',
    'graph-old.gexf, edges gexf utf-8 edges',
    '0 source|target|start|end',
    '1 1|2|1969|2022',
  ],
  'no-nodes.gexf': ['! no-rows'],
  'strangers.gexf': [
    'strangers.gexf, nodes gexf utf-8 nodes',
    '3 id|label',
    '4 a|Suhl',
    '! 5 id missing-value: Ulm',
    'strangers.gexf, edges gexf utf-8 edges',
    '7 source|target',
    '8 a|nobody',
    '! 9 target missing-value',
  ],
  'truncated.gexf': ['! 6 damaged-xml'],
  'not-closed.gexf': ['! 5 damaged-xml'],
  'bare-ampersand.gexf': ['! 3 damaged-xml'],
  'latin1.gexf': ['latin1.gexf, nodes gexf windows-1252 nodes', '2 id|label', '3 a|Köln'],
  'entity-bomb.gexf': ['! 6 entities'],
  'outside.gexf': ['! 4 damaged-xml'],
  'graph.graphml': [
    'graph.graphml, nodes graphml utf-8 nodes',
    '7 id|label|id (attribute)',
    '8 n0|Suhl|',
    '9 n1|Kaluga <Oka>|own',
    '! 10 id missing-value',
    'graph.graphml, edges graphml utf-8 edges',
    '10 source|target|founded',
    '11 n0|n1|1969',
    '12 n1|n0|1990',
    '! 13 hyperedge: h',
  ],
  'labels.graphml': ['labels.graphml, nodes graphml utf-8 nodes', '3 id|label', '4 n0|Suhl'],
  // JSON.
  'graphology.json': [
    'graphology.json, nodes json utf-8 nodes',
    '4 id|label|lat|__proto__|key (attribute)',
    '5 a|Suhl|50.61||',
    '6 b|Kaluga|54.51|x|own',
    '! 7 not-a-record: c',
    'graphology.json, edges json utf-8 edges',
    '9 source|target|key|founded|kinds',
    '10 a|b|0|1969|["partnership"]',
    '! 11 target missing-value: {"source":"a"}',
  ],
  'one-line.json': [
    'one-line.json, nodes json utf-8 nodes entries',
    '0 id|name',
    '1 a|Suhl',
    '2 b|Kaluga',
    'one-line.json, edges json utf-8 edges entries',
    '0 source|target',
    '1 a|b',
    '! 2 target missing-value: {"source":"b"}',
  ],
  'cytoscape.json': [
    'cytoscape.json, nodes json utf-8 nodes',
    '2 id|label',
    '3 a|Suhl',
    'cytoscape.json, edges json utf-8 edges',
    '4 source|target',
    '5 a|a',
  ],
  'records.json': [
    'records.json json utf-8',
    '1 Stadt|Partner|seit|constructor',
    '2 Suhl|Kaluga|1969|',
    '3 Ulm|||true',
    '! 4 not-a-record: 7',
  ],
  'truncated.json': ['! 4 damaged-json'],
  'wrong-shape.json': ['! other-json'],
  'numbers.json': ['! other-json'],
  'word.json': ['! other-json'],
  'places.geojson': ['! other-json'],
  // Files that hold something else.
  'story.json': ['! story-file'],
  'project.twinline.json': ['! project-file'],
  'datapackage.json': ['! lone-descriptor'],
  'network.gml': ['! other-graph-format'],
  'network.net': ['! other-graph-format'],
  'network.dot': ['! other-graph-format'],
  'page.html': ['! web-page'],
  'export.xls': ['! web-page'],
  'sheet-2003.xml': ['! other-spreadsheet'],
  'feed.xml': ['! other-xml'],
  'drawing.svg': ['! picture'],
  'letter.rtf': ['! text-document'],
};

const PAIRS = inlineRows(['Stadt A', 'Stadt B'], ['Suhl', 'Kaluga']);
const CSV = 'city1,city2\nSuhl,Kaluga\n';
const book = xlsxOf({ sheets: { Liste: PAIRS } });
const archive = zipOf({ 'ties.csv': CSV });

const FORMATS =
  '<numFmts><numFmt numFmtId="164" formatCode="yyyy"/><numFmt numFmtId="165" formatCode="[$-407]mmmm\\ yyyy"/>' +
  '<numFmt numFmtId="166" formatCode="0.00&quot; days&quot;"/></numFmts><cellXfs>' +
  [0, 14, 164, 165, 166].map(id => `<xf numFmtId="${id}"/>`).join('') +
  '</cellXfs>';

const BINARIES: readonly (readonly [
  what: string,
  name: string,
  content: Uint8Array<ArrayBuffer>,
  expected: readonly string[],
])[] = [
  // Excel files.
  ['one sheet', 'ties.xlsx', book, ['ties.xlsx xlsx rows', '1 Stadt A|Stadt B', '2 Suhl|Kaluga']],
  [
    // 25204 is 1 January 1969; 32,276 days are no date without a format that says so; 60 is a day that never was.
    'dates as precise as they are shown',
    'dates.xlsx',
    xlsxOf({
      styles: FORMATS,
      sheets: {
        D: `<sheetData><row r="1">${[1, 2, 3, 0, 4].map(style => `<c s="${style}"><v>25204</v></c>`).join('')}</row>
          <row r="2"><c s="1"><v>59</v></c><c s="1"><v>60</v></c><c s="1"><v>61</v></c><c s="1"><v>32276.75</v></c><c t="d"><v>1990-05-12</v></c></row></sheetData>`,
      },
    }),
    [
      'dates.xlsx xlsx rows',
      '1 1969-01-01|1969|1969-01|25204|25204',
      '2 1900-02-28|60|1900-03-01|1988-05-13|1990-05-12',
    ],
  ],
  [
    'dates that count from 1904',
    'mac.xlsx',
    xlsxOf({
      date1904: true,
      styles: FORMATS,
      sheets: { D: '<sheetData><row><c s="1"><v>0</v></c><c s="1"><v>23742</v></c></row></sheetData>' },
    }),
    ['mac.xlsx xlsx rows', '1 1904-01-01|1969-01-01'],
  ],
  [
    'several sheets, one of them empty',
    'book.xlsx',
    xlsxOf({
      sheets: { Orte: inlineRows(['Ort', 'Land'], ['Suhl', 'DE']), Leer: '<sheetData/>', Paare: PAIRS },
    }),
    [
      'book.xlsx, Orte xlsx rows',
      '1 Ort|Land',
      '2 Suhl|DE',
      'book.xlsx, Paare xlsx rows',
      '1 Stadt A|Stadt B',
      '2 Suhl|Kaluga',
    ],
  ],
  [
    'shared texts with formats and readings, escapes, numbers, truth, gaps and rows far apart',
    'cells.xlsx',
    xlsxOf({
      strings:
        '<si><t>Köln &amp; Umland</t></si><si><r><t>Wol</t></r><r><t>gograd</t></r><rPh><t>x</t></rPh></si><si><t>a_x000A_b</t></si>',
      sheets: {
        C: `<sheetData><row r="2"><c r="B2" t="s"><v>0</v></c><c r="D2" t="s"><v>1</v></c></row>
          <row r="9"><c r="A9"><v>48.400000000000006</v></c><c r="B9" t="b"><v>1</v></c><c r="C9" t="s"><v>2</v></c></row></sheetData>`,
      },
    }),
    ['cells.xlsx xlsx rows', '2 |Köln & Umland||Wolgograd', '9 48.4|TRUE|a\nb|'],
  ],
  [
    'formulas by their results',
    'formulas.xlsx',
    xlsxOf({
      sheets: {
        F: `<sheetData><row r="1"><c r="A1" t="str"><f>CONCAT("Su","hl")</f><v>Suhl</v></c><c r="B1"><f>1+1</f><v>2</v></c></row>
          <row r="2"><c r="A2"><f>A1</f></c><c r="B2" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="C2"><v>3</v></c></row></sheetData>`,
      },
    }),
    ['formulas.xlsx xlsx rows', '1 Suhl|2|', '2 ||3', '~ 2 A not-computed', '~ 2 B formula-error: #DIV/0!'],
  ],
  [
    'merged cells: downwards they count for every row, a title across stays one cell',
    'merged.xlsx',
    xlsxOf({
      sheets: {
        M: `<sheetData><row r="1"><c r="A1" t="str"><v>Partnerschaften</v></c></row>
          <row r="2"><c r="A2" t="str"><v>DE</v></c><c r="B2" t="str"><v>Suhl</v></c></row>
          <row r="3"><c r="B3" t="str"><v>Ulm</v></c></row><row r="5"><c r="B5" t="str"><v>Bonn</v></c></row></sheetData>
          <mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="A2:A4"/></mergeCells>`,
      },
    }),
    [
      'merged.xlsx xlsx rows',
      '2 DE|Suhl',
      '3 DE|Ulm',
      '5 |Bonn',
      '! 1 unlike-first-line: Partnerschaften',
      '~ 2 merged-cells: A2:A4: DE',
    ],
  ],
  [
    'a cell at the far end of the sheet',
    'far.xlsx',
    xlsxOf({
      sheets: {
        F: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row></sheetData>',
      },
    }),
    ['far.xlsx xlsx rows', `1 1${'|'.repeat(16_383)}`, `1048576 ${'|'.repeat(16_383)}2`],
  ],
  ['no cell in any sheet', 'blank.xlsx', xlsxOf({ sheets: { A: '<sheetData/>' } }), ['! no-rows']],
  [
    'a text that is not there',
    'texts.xlsx',
    xlsxOf({ strings: '', sheets: { A: '<sheetData><row><c t="s"><v>7</v></c></row></sheetData>' } }),
    ['! 1 damaged-workbook: 7'],
  ],
  [
    'a sheet that breaks off',
    'torn.xlsx',
    xlsxOf({ sheets: { A: '<sheetData><row><c><v>1' } }),
    ['! damaged-workbook'],
  ],
  ['a password', 'secret.xlsx', compoundOf('EncryptionInfo', 'EncryptedPackage'), ['! protected-file']],
  ['the old Excel', 'old.xls', compoundOf('Workbook'), ['! old-spreadsheet']],
  ['the old Word', 'old.doc', compoundOf('WordDocument'), ['! text-document']],
  ['a compound file of another program', 'thumbs.db', compoundOf('Catalog'), ['! not-a-table']],
  [
    'OpenDocument, a table',
    'ties.ods',
    zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }),
    ['! other-spreadsheet'],
  ],
  [
    'OpenDocument, a text',
    'ties.odt',
    zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' }),
    ['! text-document'],
  ],
  [
    'Word',
    'ties.docx',
    zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<x/>' }),
    ['! text-document'],
  ],
  [
    'Excel, the binary one',
    'ties.xlsb',
    zipOf({ '[Content_Types].xml': '<Types/>', 'xl/workbook.bin': 'x' }),
    ['! other-spreadsheet'],
  ],
  // Archives.
  [
    'one table in an archive',
    'ties.zip',
    archive,
    ['ties.csv delimited utf-8 ","', '1 city1|city2', '2 Suhl|Kaluga'],
  ],
  [
    'tables, an Excel file and what is no table in an archive',
    'all.zip',
    zipOf({
      'a/b.csv': CSV,
      'a/book.xlsx': book,
      'README.md': '# read',
      '__MACOSX/._b.csv': 'x',
      'map.png': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10),
      'inner.zip': archive,
    }),
    [
      'a/b.csv delimited utf-8 ","',
      '1 city1|city2',
      '2 Suhl|Kaluga',
      'a/book.xlsx xlsx rows',
      '1 Stadt A|Stadt B',
      '2 Suhl|Kaluga',
      '~ passed-over',
      '! picture',
      '! archive-in-archive',
    ],
  ],
  ['an archive that breaks off', 'torn.zip', archive.slice(0, 90), ['! damaged-archive']],
  ['an Excel file that breaks off', 'torn.xlsx', book.slice(0, 900), ['! damaged-workbook']],
  // The first of the bits that describe an entry in the directory says that it takes a password.
  [
    'an archive with a password',
    'secret.zip',
    withBytes(archive, 'PK\x01\x02\x14\0\x14\0\0', 'PK\x01\x02\x14\0\x14\0\x01'),
    ['! protected-file: ties.csv'],
  ],
  [
    'an archive with another content than it says',
    'changed.zip',
    withBytes(zipOf({ 'ties.csv': CSV }), 'ties.csv', 'ties.csv').map((byte, at) =>
      at === 45 ? byte ^ 1 : byte,
    ),
    ['! damaged-archive'],
  ],
  [
    'a path out of the archive',
    'out.zip',
    zipOf({ 'a/../../ties.csv': CSV }),
    ['! unsafe-archive: a/../../ties.csv'],
  ],
  ['a path from the top', 'top.zip', zipOf({ '/etc/ties.csv': CSV }), ['! unsafe-archive: /etc/ties.csv']],
  ['a path of Windows', 'disk.zip', zipOf({ 'C:\\ties.csv': CSV }), ['! unsafe-archive: C:\\ties.csv']],
  ['an archive with nothing in it', 'nothing.zip', zipOf({}), ['! empty-file']],
  // Others.
  ['a picture', 'map.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0), ['! picture']],
  ['a picture called a table', 'map.csv', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16), ['! picture']],
  ['a PDF', 'list.pdf', new TextEncoder().encode('%PDF-1.7\n%äüö\n'), ['! pdf']],
  ['gzip', 'ties.csv.gz', Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0), ['! packed-file']],
  ['7z', 'ties.7z', Uint8Array.of(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4), ['! packed-file']],
  ['a program', 'tool.bin', Uint8Array.from({ length: 300 }, (_, i) => (i * 37) % 256), ['! not-a-table']],
];

describe('every file is opened, or there is a sentence about it:', () => {
  test('the table names every file of the folder', () => {
    const files = readdirSync(FIXTURES).filter(name => !name.startsWith('.'));
    expect(files.sort()).toEqual(Object.keys(TEXTS).sort());
  });

  test.each(Object.entries(TEXTS))('%s', async (name, expected) => {
    expect(await told(fixture(name))).toEqual(expected);
  });

  test.each(BINARIES)('%s (%s)', async (_, name, content, expected) => {
    expect(await told(fileOf(name, content))).toEqual(expected);
  });
});

test('each sentence about a file that is not read names a way out, in three languages', async () => {
  const reasons = new Set<keyof typeof de.issues>();
  const files = [
    ...Object.keys(TEXTS).map(fixture),
    ...BINARIES.map(([, name, content]) => fileOf(name, content)),
  ];
  for (const file of files) {
    const opened = await openFiles([file]);
    if (opened.kind === 'nothing') for (const { reason } of opened.issues) reasons.add(reason);
  }
  reasons.delete('no-rows');
  expect(reasons.size).toBeGreaterThan(20);
  for (const reason of reasons) {
    expect(de.issues[reason], reason).toMatch(/Bitte|Gelesen werden/);
    expect(en.issues[reason], reason).toMatch(/[Pp]lease|can be read/);
    expect(ru.issues[reason], reason).toMatch(/(йте|ите|ьте)(сь)?[ ,.]|[Чч]итаются/);
  }
});
