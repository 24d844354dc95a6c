// What a network can be handed out as. The list only: what writes them is fetched with the first file.

export const EXPORT_GROUPS = ['tables', 'graph', 'map'] as const;
export type ExportGroup = (typeof EXPORT_GROUPS)[number];

export interface FormatInfo {
  readonly id: string;
  readonly group: ExportGroup;
  /** Ending of the file's name. */
  readonly ending: string;
  readonly type: string;
  /** The dataset with all its tables, whatever is shown. */
  readonly whole?: true;
}

export const formats = [
  { id: 'ties', group: 'tables', ending: 'csv', type: 'text/csv;charset=utf-8' },
  { id: 'places', group: 'tables', ending: 'csv', type: 'text/csv;charset=utf-8' },
  { id: 'package', group: 'tables', ending: 'zip', type: 'application/zip', whole: true },
  { id: 'gexf', group: 'graph', ending: 'gexf', type: 'application/xml' },
  { id: 'graphml', group: 'graph', ending: 'graphml', type: 'application/xml' },
  { id: 'graphology', group: 'graph', ending: 'json', type: 'application/json' },
  { id: 'geojson', group: 'map', ending: 'geojson', type: 'application/geo+json' },
] as const satisfies readonly FormatInfo[];

export type FormatId = (typeof formats)[number]['id'];
/** Written from the table of nodes and edges. */
export type GraphFormat = Exclude<FormatId, 'package'>;

export const formatInfo = (id: FormatId): FormatInfo => formats.find(format => format.id === id)!;
