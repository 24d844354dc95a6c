// The JSON of graphology (https://graphology.github.io/serialization.html): what `graph.import()` takes and `graph.export()`
// gives. Gephi Lite opens it too.

import { parted, readers, type NamedReader, type Value } from './columns';
import { statements, type GraphTable } from './graphTable';

/** Piece by piece: the head, a line per node and per edge, the end. */
export function* formatGraphology(table: GraphTable): Generator<string, void> {
  const { nodes, edges } = table;
  const options = { type: 'undirected', multi: false, allowSelfLoops: false };
  const attributes = Object.fromEntries(statements(table));
  yield `{"options":${JSON.stringify(options)},\n"attributes":${JSON.stringify(attributes)},\n"nodes":[\n`;

  const [ids, names] = [parted(nodes.ids, nodes.count), parted(nodes.names, nodes.count)];
  const ofNodes = readers(nodes.columns, nodes.count);
  for (const [row, key] of ids.entries()) {
    const node = { key, attributes: { label: names[row]!, ...known(ofNodes, row) } };
    yield line(node, row, nodes.count);
  }
  yield '],\n"edges":[\n';

  const ofEdges = readers(edges.columns, edges.count);
  for (const [row, key] of parted(edges.ids, edges.count).entries()) {
    const [source, target] = [ids[edges.source[row]!]!, ids[edges.target[row]!]!];
    yield line({ key, source, target, attributes: known(ofEdges, row), undirected: true }, row, edges.count);
  }
  yield ']}\n';
}

/** What is not known is not there. */
export function known(columns: readonly NamedReader[], row: number): Record<string, Value> {
  const values = columns.map(({ name, at }) => [name, at(row)] as const);
  return Object.fromEntries(values.filter((entry): entry is [string, Value] => entry[1] !== null));
}

const line = (value: object, row: number, count: number): string =>
  `${JSON.stringify(value)}${row < count - 1 ? ',' : ''}\n`;
