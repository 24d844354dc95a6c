// Whatever a file holds: never an uncaught error, and rows in are rows loaded and rows rejected.

import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openFiles } from '../../../src/data/import/openFiles';
import { inlineRows, xlsxOf, zipOf } from './binaries';
import { FIXTURES, expectSum, fileOf } from './told';
import { RUNS } from './runs';

const ENDINGS = ['csv', 'tsv', 'txt', 'xlsx', 'zip', 'gexf', 'graphml', 'json', 'xls', ''];
const name = fc.constantFrom(...ENDINGS).map(ending => `t.${ending}`);

async function opens(name: string, bytes: Uint8Array): Promise<void> {
  const opened = await openFiles([fileOf(name, new Uint8Array(bytes))]);
  expectSum(opened);
  if (opened.kind === 'nothing') expect(opened.issues.length).toBeGreaterThan(0);
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const BEGINNINGS = [
  '',
  '<?xml version="1.0"?><gexf><graph><nodes><node id="',
  '<graphml><key id="d"><default>',
  '{"nodes":[{"key":"',
  '[{"a":',
  'PK\x03\x04',
  'Stadt A;Stadt B\nSuhl;',
  '"',
  'sep=',
].map(utf8);
const marks = [
  [0xff, 0xfe],
  [0xfe, 0xff],
  [0xef, 0xbb, 0xbf],
  [0xd0, 0xcf, 0x11, 0xe0],
].map(of => Uint8Array.from(of));

test('any bytes, behind any beginning', async () => {
  const beginning = fc.constantFrom(...BEGINNINGS, ...marks);
  await fc.assert(
    fc.asyncProperty(name, beginning, fc.uint8Array({ maxLength: 300 }), (name, beginning, bytes) =>
      opens(name, Uint8Array.from([...beginning, ...bytes])),
    ),
    { numRuns: RUNS },
  );
});

type Change = readonly [place: number, length: number, bytes: Uint8Array];

/** A few stretches of the file replaced by others, which may be shorter or longer. */
function changed(file: Uint8Array, changes: readonly Change[]): Uint8Array {
  let bytes = [...file];
  for (const [place, length, put] of changes) {
    const at = place % (bytes.length + 1);
    bytes = [...bytes.slice(0, at), ...put, ...bytes.slice(at + length)];
  }
  return Uint8Array.from(bytes);
}

/** Signs that mean something somewhere, and bytes that mean nothing. */
const put = fc.oneof(
  fc.uint8Array({ maxLength: 4 }),
  fc
    .constantFrom(
      '"',
      ';',
      '\n',
      '\r',
      '\0',
      '<',
      '>',
      '&',
      '/>',
      '&#0;',
      '&#x110000;',
      '{',
      ']',
      '[[',
      ':',
      '-1',
      '1e999',
      'XFD1048576',
      '__proto__',
      ' hasOwnProperty="1" ',
      '\ufeff',
      ']]>',
      '<!--',
    )
    .map(utf8),
);
const changes = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 30 }), put), { minLength: 1, maxLength: 5 });

const FORMATS = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';
const SHEET = `<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>B</t></is></c></row>
  <row r="2"><c r="A2" s="1"><v>25204</v></c><c r="B2" t="e"><f>1/0</f><v>#DIV/0!</v></c></row></sheetData><mergeCells><mergeCell ref="A1:A2"/></mergeCells>`;
const STRINGS = '<si><t>Suhl</t></si>';
const files: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ...readdirSync(FIXTURES)
    .filter(name => /\.(csv|tsv|txt|edges|gexf|graphml|json)$/.test(name))
    .map(name => [name, readFileSync(`${FIXTURES}/${name}`)] as const),
  [
    'book.xlsx',
    xlsxOf({ sheets: { A: SHEET, B: inlineRows(['a', 'b']) }, strings: STRINGS, styles: FORMATS }),
  ],
  ['ties.zip', zipOf({ 'a.csv': 'a,b\nc,d\n', 'b/graph.gexf': readFileSync(`${FIXTURES}/graph.gexf`) })],
];

test('any change of a good file', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...files), changes, ([name, bytes], changes) =>
      opens(name, changed(bytes, changes)),
    ),
    { numRuns: 2 * RUNS },
  );
});

test('any change inside an Excel file that is packed well', async () => {
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  const part = fc.constantFrom('sheet', 'strings', 'styles');
  await fc.assert(
    fc.asyncProperty(part, changes, async (part, changes) => {
      const of = (name: string, content: string) =>
        name === part ? text(changed(utf8(content), changes)) : content;
      const book = xlsxOf({
        level: 0,
        sheets: { A: of('sheet', SHEET), B: inlineRows(['a', 'b']) },
        strings: of('strings', STRINGS),
        styles: of('styles', FORMATS),
      });
      await opens('book.xlsx', book);
    }),
    { numRuns: RUNS },
  );
});

const word = fc.string({ maxLength: 6 });
const key = fc.option(fc.constantFrom('a', 'b', 'c', 'd'), { nil: undefined });
const graph = fc.record({
  nodes: fc.array(fc.record({ id: key, label: word })),
  edges: fc.array(fc.record({ source: key, target: key, label: word })),
});
const escaped = (text: string) =>
  // What XML can hold.
  text.replace(/[^\x20-\x7e]/g, '?').replace(/[<>&"']/g, sign => `&#${sign.charCodeAt(0)};`);
const element = (name: string, values: Readonly<Record<string, string | undefined>>) =>
  `<${name} ${Object.entries(values)
    .map(([key, value]) => (value === undefined ? '' : `${key}="${escaped(value)}"`))
    .join(' ')}/>`;

test('of a graph every node and edge is loaded or rejected, in each format', async () => {
  await fc.assert(
    fc.asyncProperty(graph, fc.constantFrom('', '\n'), async ({ nodes, edges }, end) => {
      const elements = [
        ['nodes', nodes.map(node => element('node', node))],
        ['edges', edges.map(edge => element('edge', edge))],
      ] as const;
      const inner = (tagged: boolean) =>
        elements
          .map(([part, list]) => (tagged ? `<${part}>${list.join(end)}</${part}>` : list.join(end)))
          .join(end);
      const files = [
        fileOf('t.gexf', `<gexf><graph>${end}${inner(true)}</graph></gexf>`),
        fileOf('t.graphml', `<graphml><graph>${end}${inner(false)}</graph></graphml>`),
        fileOf(
          't.json',
          JSON.stringify(
            { nodes: nodes.map(({ id, label }) => ({ key: id, attributes: { label } })), edges },
            null,
            end,
          ),
        ),
      ];
      for (const file of files) {
        const opened = await openFiles([file]);
        expectSum(opened);
        const tables = opened.kind === 'sheets' ? opened.sheets : [];
        const ofPart = (part: string) => tables.find(({ holds }) => holds === part)?.table;
        const good = [
          nodes.filter(({ id }) => id !== undefined).length,
          edges.filter(({ source, target }) => source !== undefined && target !== undefined).length,
        ];
        for (const [i, part] of (['nodes', 'edges'] as const).entries()) {
          const all = [nodes, edges][i]!.length;
          const table = ofPart(part);
          // The row of titles stands before those of the graph.
          expect(table?.seen ?? 0, file.name).toBe(all === 0 ? 0 : all + 1);
          expect(table?.rows.length ?? 0, file.name).toBe(all === 0 ? 0 : good[i]! + 1);
        }
      }
    }),
    { numRuns: RUNS },
  );
});
