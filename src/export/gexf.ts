// GEXF, the format of Gephi and Gephi Lite (https://gexf.net). Version 1.2: what 1.3 adds has no use here, and NetworkX 2.8
// does not read it. Longitude and latitude are attributes, and in Mercator's projection the places' positions, so that the
// network opens as on the map.

import { columnNamed, parted, readers, reader, type NamedReader } from './columns';
import { statements, WEIGHT, type GraphTable } from './graphTable';
import { xmlText } from './xml';

const TYPES = { text: 'string', whole: 'integer', real: 'double' } as const;
/** Of a degree at the equator; Gephi's own layouts are some hundreds across. */
const SCALE = 10;
/** Mercator's projection has no poles. Degrees. */
const FARTHEST = 85;

/** Piece by piece: the head, a piece per node and per edge, the end. */
export function* formatGexf(table: GraphTable): Generator<string, void> {
  const { nodes, edges } = table;
  const ofNodes = readers(nodes.columns, nodes.count);
  const ofEdges = readers(edges.columns, edges.count).filter(({ name }) => name !== WEIGHT);
  yield `${headOf(table)}${declared('node', ofNodes)}${declared('edge', ofEdges)}    <nodes count="${nodes.count}">\n`;

  const [ids, names] = [parted(nodes.ids, nodes.count), parted(nodes.names, nodes.count)];
  const positionOf = positions(table);
  for (const [row, id] of ids.entries())
    yield `      <node id="${xmlText(id)}" label="${xmlText(names[row]!)}">${values(ofNodes, row)}${positionOf(row)}</node>\n`;
  yield `    </nodes>\n    <edges count="${edges.count}">\n`;

  const edgeIds = parted(edges.ids, edges.count);
  const weights = columnNamed(edges.columns, WEIGHT);
  const weightOf = weights ? reader(weights, edges.count) : () => 1;
  for (const [row, id] of edgeIds.entries()) {
    const [source, target] = [ids[edges.source[row]!]!, ids[edges.target[row]!]!];
    yield `      <edge id="${xmlText(id)}" source="${xmlText(source)}" target="${xmlText(target)}" weight="${weightOf(row) ?? 1}">${values(ofEdges, row)}</edge>\n`;
  }
  yield '    </edges>\n  </graph>\n</gexf>\n';
}

function headOf(table: GraphTable): string {
  const { program, written } = table.about;
  const description = statements(table)
    .filter(([name]) => name !== 'creator')
    .map(([name, text]) => `${name}: ${text}`)
    .join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http://www.gexf.net/1.2draft/viz" version="1.2">
  <meta lastmodifieddate="${xmlText(written)}">
    <creator>${xmlText(program)}</creator>
    <description>${xmlText(description)}</description>
  </meta>
  <graph mode="static" defaultedgetype="undirected">
`;
}

function declared(of: 'node' | 'edge', columns: readonly NamedReader[]): string {
  const lines = columns.map(
    ({ name, type }) =>
      `      <attribute id="${xmlText(name)}" title="${xmlText(name)}" type="${TYPES[type]}"/>\n`,
  );
  return `    <attributes class="${of}">\n${lines.join('')}    </attributes>\n`;
}

/** What is not known is not there. */
function values(columns: readonly NamedReader[], row: number): string {
  const known = columns.map(({ name, at }) => {
    const value = at(row);
    return value === null ? '' : `<attvalue for="${xmlText(name)}" value="${xmlText(String(value))}"/>`;
  });
  return `<attvalues>${known.join('')}</attvalues>`;
}

function positions({ nodes }: GraphTable): (row: number) => string {
  const [lat, lon] = [columnNamed(nodes.columns, 'lat'), columnNamed(nodes.columns, 'lon')];
  if (!lat || !lon) return () => '';
  const [latAt, lonAt] = [reader(lat, nodes.count), reader(lon, nodes.count)];
  return row => {
    const [north, east] = [latAt(row), lonAt(row)];
    if (north === null || east === null) return '';
    const radians = (Math.max(-FARTHEST, Math.min(FARTHEST, Number(north))) * Math.PI) / 180;
    const y = (Math.log(Math.tan(Math.PI / 4 + radians / 2)) * 180) / Math.PI;
    return `<viz:position x="${written(Number(east) * SCALE)}" y="${written(y * SCALE)}" z="0"/>`;
  };
}

const written = (value: number): string => String(Math.round(value * 1000) / 1000 + 0);
