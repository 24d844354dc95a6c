// The places, and the ties, as a table for a spreadsheet. The columns of the ties begin as those of the template for list-
// keepers, so that the table opens here again.

import { columnNamed, parted, reader, readers } from './columns';
import { formatCsv, type Cell, type CsvDialect, type CsvText } from './csv';
import type { GraphTable } from './graphTable';

export function placesCsv({ nodes }: GraphTable, dialect: CsvDialect): CsvText {
  const [ids, names] = [parted(nodes.ids, nodes.count), parted(nodes.names, nodes.count)];
  const columns = readers(nodes.columns, nodes.count);
  const rows = ids.map((id, row): Cell[] => [id, names[row]!, ...columns.map(({ at }) => at(row))]);
  return formatCsv(['id', 'name', ...columns.map(({ name }) => name)], rows, dialect);
}

export function tiesCsv({ nodes, edges }: GraphTable, dialect: CsvDialect): CsvText {
  const [ids, names] = [parted(nodes.ids, nodes.count), parted(nodes.names, nodes.count)];
  const country = columnNamed(nodes.columns, 'country');
  const countryAt = country ? reader(country, nodes.count) : () => null;
  const columns = readers(edges.columns, edges.count);
  const rows = parted(edges.ids, edges.count).map((id, row): Cell[] => {
    const [a, b] = [edges.source[row]!, edges.target[row]!];
    const ends = [names[a]!, countryAt(a), names[b]!, countryAt(b)];
    return [...ends, ...columns.map(({ at }) => at(row)), id, ids[a]!, ids[b]!];
  });
  const titles = columns.map(({ name }) => (name === 'reference' ? 'source' : name));
  const header = ['place_a', 'country_a', 'place_b', 'country_b', ...titles, 'id', 'id_a', 'id_b'];
  return formatCsv(header, rows, dialect);
}
