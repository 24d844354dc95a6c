// JSON → tables: a graph as graphology exports it (nodes and edges with their attributes), as NetworkX, d3 and Cytoscape
// write theirs, or a list of records.

import { STORY_FORMAT } from '../stories/readStory';
import { createGraphTable, type GraphTable } from './graphTable';
import { linesOfElements } from './jsonLines';
import { LIMITS, type Sheet, type SourceFile } from './opened';
import { encodingOf, wholeText } from './readText';
import type { Reading } from './reading';
import { refusal, tooLarge } from './refusal';

type Values = Readonly<Record<string, unknown>>;

export async function readJson(file: SourceFile, reading: Reading): Promise<readonly Sheet[]> {
  const { name, content } = file;
  if (content.size > LIMITS.whole) throw tooLarge(name, content.size);
  const encoding = await encodingOf(file, reading);
  const text = await wholeText(file, encoding, reading);
  const json = parsed(name, text);
  const lines = linesOfElements(text);
  const about = { format: 'json', encoding } as const;

  if (Array.isArray(json)) {
    if (json.length > 0 && !isObject(json[0])) throw refusal(name, 'other-json');
    const table = createGraphTable(name, [], reading);
    addAll(table, json, lines.get('') ?? [], one => (isObject(one) ? Object.entries(one) : null));
    return [table.sheet({ ...about, holds: null }) ?? []].flat();
  }
  if (!isObject(json)) throw refusal(name, 'other-json');
  const { format } = json;
  if (format === STORY_FORMAT) throw refusal(name, 'story-file');
  if (typeof format === 'string' && format.startsWith('twinline')) throw refusal(name, 'project-file');

  // Cytoscape puts both into one more object.
  const inside = isObject(json['elements']);
  const graph = inside ? (json['elements'] as Values) : json;
  const before = inside ? 'elements.' : '';
  const links = Array.isArray(graph['edges']) ? 'edges' : 'links';
  const [nodes, edges] = [graph['nodes'], graph[links]];
  if (!Array.isArray(nodes) && !Array.isArray(edges)) throw refusal(name, 'other-json');

  const ofNodes = createGraphTable(`${name}, nodes`, ['id', 'label'], reading);
  const ofEdges = createGraphTable(`${name}, edges`, ['source', 'target'], reading);
  if (Array.isArray(nodes))
    addAll(ofNodes, nodes, lines.get(`${before}nodes`) ?? [], one => valuesOf(one, 'id'), ['id']);
  if (Array.isArray(edges))
    addAll(ofEdges, edges, lines.get(before + links) ?? [], one => valuesOf(one, 'key'), [
      'source',
      'target',
    ]);
  return [
    ofNodes.sheet({ ...about, holds: 'nodes' }) ?? [],
    ofEdges.sheet({ ...about, holds: 'edges' }) ?? [],
  ].flat();
}

function parsed(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw refusal(file, 'damaged-json', '', lineOfError(String(error), text));
  }
}

/** Browsers say where in words of their own; of a text that breaks off it is the last line. */
function lineOfError(message: string, text: string): number {
  const line = /\bline (\d+)/.exec(message)?.[1];
  if (line !== undefined) return Number(line);
  const position = /\bposition (\d+)/.exec(message)?.[1];
  return text.slice(0, position === undefined ? text.length : Number(position)).split('\n').length;
}

function addAll(
  table: GraphTable,
  records: readonly unknown[],
  lines: readonly number[],
  entriesOf: (record: unknown) => Iterable<readonly [string, unknown]> | null,
  needed: readonly string[] = [],
): void {
  for (const [i, record] of records.entries()) {
    const line = lines[i] ?? 0;
    const entries = entriesOf(record);
    if (!entries) {
      table.reject(line, '', textOfValue(record), 'not-a-record');
      continue;
    }
    const values = new Map<string, string>();
    for (const [column, value] of entries) values.set(column, textOfValue(value));
    const missing = needed.find(column => !values.get(column));
    if (missing === undefined) table.add(line, values);
    else table.reject(line, missing, textOfValue(record), 'missing-value');
  }
}

/** What a node or an edge says of itself, and its attributes beside it. `named`: what its `key` is called here. */
function* entriesOfGraph(record: Values, named: string): Generator<readonly [string, unknown]> {
  const data = isObject(record['data']) ? record['data'] : {};
  for (const [column, value] of [...Object.entries(record), ...Object.entries(data)]) {
    if (column === 'attributes' && isObject(value)) continue;
    if (column === 'data' && isObject(value)) continue;
    if (column === 'undirected') continue;
    yield [column === 'key' ? named : column, value];
  }
  if (!isObject(record['attributes'])) return;
  for (const [column, value] of Object.entries(record['attributes']))
    yield [Object.hasOwn(record, column) || column === named ? `${column} (attribute)` : column, value];
}

const valuesOf = (record: unknown, named: string): Iterable<readonly [string, unknown]> | null =>
  isObject(record) ? entriesOfGraph(record, named) : null;

function textOfValue(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return String(value);
  try {
    return JSON.stringify(value);
  } catch {
    // Deeper than can be told.
    return '';
  }
}

const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
