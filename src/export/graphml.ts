// GraphML (http://graphml.graphdrawing.org), with typed keys: igraph, NetworkX, yEd, Gephi and others read it. What is said
// of the file as a whole stands as data of the graph.

import { parted, readers, type NamedReader } from './columns';
import { statements, type GraphTable } from './graphTable';
import { xmlText } from './xml';

const TYPES = { text: 'string', whole: 'int', real: 'double' } as const;
const LABEL = 'label';

/** Piece by piece: the head, a piece per node and per edge, the end. */
export function* formatGraphml(table: GraphTable): Generator<string, void> {
  const { nodes, edges } = table;
  const names = parted(nodes.names, nodes.count);
  const ofNodes: readonly NamedReader[] = [
    { name: LABEL, type: 'text', at: row => names[row]! },
    ...readers(nodes.columns, nodes.count),
  ];
  const ofEdges = readers(edges.columns, edges.count);
  const said = statements(table);
  yield `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
${said.map(([name]) => key('graph', name, 'text')).join('')}${ofNodes.map(({ name, type }) => key('node', name, type)).join('')}${ofEdges.map(({ name, type }) => key('edge', name, type)).join('')}  <graph edgedefault="undirected">
${said.map(([name, text]) => `    ${data('graph', name, text)}\n`).join('')}`;

  const ids = parted(nodes.ids, nodes.count);
  for (const [row, id] of ids.entries())
    yield `    <node id="${xmlText(id)}">${values('node', ofNodes, row)}</node>\n`;
  for (const [row, id] of parted(edges.ids, edges.count).entries()) {
    const [source, target] = [ids[edges.source[row]!]!, ids[edges.target[row]!]!];
    yield `    <edge id="${xmlText(id)}" source="${xmlText(source)}" target="${xmlText(target)}">${values('edge', ofEdges, row)}</edge>\n`;
  }
  yield '  </graph>\n</graphml>\n';
}

type Domain = 'graph' | 'node' | 'edge';

/** Ids of keys are one list for graph, nodes and edges: "kind" is a key of two of them. */
const keyId = (of: Domain, name: string): string => xmlText(`${of}_${name}`);

const key = (of: Domain, name: string, type: NamedReader['type']): string =>
  `  <key id="${keyId(of, name)}" for="${of}" attr.name="${xmlText(name)}" attr.type="${TYPES[type]}"/>\n`;

const data = (of: Domain, name: string, value: string | number): string =>
  `<data key="${keyId(of, name)}">${xmlText(String(value))}</data>`;

/** What is not known is not there. */
function values(of: Domain, columns: readonly NamedReader[], row: number): string {
  return columns
    .map(({ name, at }) => {
      const value = at(row);
      return value === null ? '' : data(of, name, value);
    })
    .join('');
}
