// @vitest-environment jsdom
// The graph formats, read back by other parsers: order, size and degrees counted anew from the file.

import Graph from 'graphology';
import sax from 'sax';
import { describe, expect, test } from 'vitest';
import { COMMAS } from '../../src/export/csv';
import type { GraphFormat } from '../../src/export/formats';
import { writtenText } from '../../src/export/writeExport';
import { readBundled } from '../data/bundled';
import { world } from '../world';
import { tableOf } from './tableOf';

// A star around Ulm, and a pair: degrees 3, 1, 1, 1, and 1, 1. One name is full of signs.
const dataset = world([
  { a: 'de-ulm', b: 'ru-tula', founded: '1967-05-12', confirmed: '2026' },
  { a: 'de-ulm', b: 'ru-omsk' },
  { a: 'de-ulm', b: 'ru-<b>"&\u0007' },
  { a: 'de-hof', b: 'ru-perm', founded: '1990' },
]);
const MARKUP = 'ru-<b>"&';
const written = (format: GraphFormat, of = dataset) =>
  writtenText({ format, table: tableOf(of), dialect: COMMAS });

/** Fails where the text is not well-formed. */
function parsed(text: string): Document {
  const document = new DOMParser().parseFromString(text, 'application/xml');
  expect(document.querySelector('parsererror')).toBeNull();
  return document;
}

const all = (document: Document, name: string) => [...document.getElementsByTagName(name)];

/** Degrees of the nodes, from the ends of the edges; by another parser, as thousands of nodes are slow in a document. */
function degreesIn(text: string): Readonly<Record<string, number>> {
  const degrees = new Map<string, number>();
  const parser = sax.parser(true);
  parser.onerror = error => {
    throw error;
  };
  parser.onopentag = ({ name, attributes }) => {
    const of = attributes as Readonly<Record<string, string>>;
    if (name === 'node') degrees.set(of.id!, 0);
    if (name !== 'edge') return;
    for (const id of [of.source!, of.target!]) {
      expect(degrees.has(id), `${id} is a node`).toBe(true);
      degrees.set(id, degrees.get(id)! + 1);
    }
  };
  parser.write(text).close();
  return Object.fromEntries(degrees);
}

const DEGREES = { 'de-ulm': 3, 'ru-tula': 1, 'ru-omsk': 1, [MARKUP]: 1, 'de-hof': 1, 'ru-perm': 1 };

describe('GEXF', () => {
  const valuesOf = (element: Element) =>
    Object.fromEntries(
      [...element.getElementsByTagName('attvalue')].map(value => [
        value.getAttribute('for'),
        value.getAttribute('value'),
      ]),
    );

  test('has order, size and degrees of the network, whatever a name holds', () => {
    expect(degreesIn(written('gexf'))).toEqual(DEGREES);
  });

  test('declares every attribute that it uses, once and with its type', () => {
    const document = parsed(written('gexf'));
    const declared = all(document, 'attributes').map(
      list => new Map([...list.children].map(one => [one.getAttribute('id'), one.getAttribute('type')])),
    );
    const [ofNodes, ofEdges] = declared as [Map<string, string>, Map<string, string>];
    expect([ofNodes.get('lat'), ofNodes.get('kind'), ofEdges.get('founded_year')]).toEqual([
      'double',
      'string',
      'integer',
    ]);
    for (const [name, known] of [
      ['node', ofNodes],
      ['edge', ofEdges],
    ] as const)
      for (const element of all(document, name))
        for (const id of Object.keys(valuesOf(element))) expect(known.has(id), `${name} ${id}`).toBe(true);
  });

  test('leaves out a year that nobody states, and has the weight where tools look for it', () => {
    const [dated, undated] = all(parsed(written('gexf')), 'edge');
    expect(valuesOf(dated!)).toEqual({
      kind: 'partnership',
      founded: '1967-05-12',
      founded_year: '1967',
      status: 'active',
    });
    expect(valuesOf(undated!)).toEqual({ kind: 'partnership' });
    expect(undated!.getAttribute('weight')).toBe('1');
  });

  test('places the nodes as on the map, north up, and not at all where no coordinates are known', () => {
    const { places } = dataset.tables;
    const [first, ...others] = places;
    const document = parsed(
      written('gexf', {
        ...dataset,
        tables: { ...dataset.tables, places: [{ ...first!, lat: NaN, lon: NaN }, ...others] },
      }),
    );
    const spots = all(document, 'node').map(node => node.getElementsByTagName('viz:position')[0]);
    expect(spots[0]).toBeUndefined();
    // The second is at 51° N, 11° E; Mercator's y there is 59.48 "degrees".
    expect(spots[1]!.getAttribute('x')).toBe('110');
    expect(Number(spots[1]!.getAttribute('y'))).toBeCloseTo(594.8, 0);
    expect(Number(spots[2]!.getAttribute('y'))).toBeGreaterThan(594.8);
  });

  test('says what it is, its licence, and by whom and when it was written', () => {
    const document = parsed(written('gexf'));
    const meta = document.querySelector('meta')!;
    expect(meta.getAttribute('lastmodifieddate')).toBe('2026-11-22');
    expect(meta.querySelector('creator')!.textContent).toBe('Twinline 9.8.7');
    expect(meta.querySelector('description')!.textContent).toContain('licence: CC BY 4.0\n');
  });
});

describe('GraphML', () => {
  test('has order, size and degrees of the network, whatever a name holds', () => {
    expect(degreesIn(written('graphml'))).toEqual(DEGREES);
  });

  test('has a typed key for every value, and no two keys of one id', () => {
    const document = parsed(written('graphml'));
    const keys = all(document, 'key');
    const byId = new Map(keys.map(key => [key.getAttribute('id'), key]));
    expect(byId.size).toBe(keys.length);
    for (const data of all(document, 'data')) {
      const key = byId.get(data.getAttribute('key'));
      expect(key?.getAttribute('for'), data.getAttribute('key')!).toBe(data.parentElement!.tagName);
    }
    const type = (id: string) => byId.get(id)!.getAttribute('attr.type');
    expect([type('node_label'), type('node_lat'), type('edge_weight')]).toEqual(['string', 'double', 'int']);
  });

  test('keeps a name with markup as text', () => {
    const node = all(parsed(written('graphml')), 'node').find(one => one.getAttribute('id') === MARKUP)!;
    expect(node.querySelector('[key=node_label]')!.textContent).toBe('<b>"&');
  });
});

describe('graphology JSON', () => {
  test('is what graphology takes: order, size, degrees, attributes', () => {
    const graph = Graph.from(JSON.parse(written('graphology')) as Parameters<typeof Graph.from>[0]);
    expect([graph.type, graph.multi, graph.order, graph.size]).toEqual(['undirected', false, 6, 4]);
    // JSON has a place for every sign.
    expect(graph.degree('ru-<b>"&\u0007')).toBe(1);
    expect(graph.degree('de-ulm')).toBe(3);
    expect(graph.getNodeAttribute('ru-tula', 'label')).toBe('tula');
    expect(graph.getEdgeAttributes('de-ulm--ru-omsk')).toEqual({ kind: 'partnership', weight: 1 });
    expect(graph.getAttribute('licence')).toBe('CC BY 4.0');
  });
});

test('the widest bundled network comes back from all three with the degrees that its ties give', () => {
  const wide = readBundled('wider-circle');
  const graph = Graph.from(JSON.parse(written('graphology', wide)) as Parameters<typeof Graph.from>[0]);
  const degrees = Object.fromEntries(graph.mapNodes(node => [node, graph.degree(node)] as const));
  expect(graph.order).toBe(wide.tables.places.length);
  expect(degreesIn(written('gexf', wide))).toEqual(degrees);
  expect(degreesIn(written('graphml', wide))).toEqual(degrees);
});

test('a network without a place is a file as well', () => {
  const empty = world([]);
  for (const format of ['gexf', 'graphml'] as const) expect(degreesIn(written(format, empty))).toEqual({});
  expect(JSON.parse(written('graphology', empty))).toMatchObject({ nodes: [], edges: [] });
  expect(JSON.parse(written('geojson', empty))).toMatchObject({ features: [] });
});
