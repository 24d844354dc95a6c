// A network as it is handed out, whatever the format: nodes and edges with their columns, and what must be said beside
// them. Plain data, so that the file can be written in a worker.

import type { Column } from './columns';

/** What a file says of itself, where its format has a place for that. Empty: not known. */
export interface About {
  readonly title: string;
  /** Of the dataset. */
  readonly version: string;
  readonly licence: string;
  readonly licenceUrl: string;
  readonly attribution: string;
  /** The day the sources were read; without a version the day to which it holds. */
  readonly readOn: string;
  /** Number of places of the dataset, those included that are not in the file: the n of the measures. */
  readonly placesOfDataset: number;
  /** Which part of the network it is, in words: "at the end of 1989; filtered". */
  readonly scope: string;
  /** How to cite it. */
  readonly citation: string;
  /** The program with its version. */
  readonly program: string;
  /** The day on which the file was written, YYYY-MM-DD. */
  readonly written: string;
  /** The link to the view; empty where there is none that others could open. */
  readonly address: string;
  /** Language of the names and texts. */
  readonly lang: string;
}

export interface NodeRows {
  readonly count: number;
  /** Joined as in `columns`. */
  readonly ids: string;
  readonly names: string;
  readonly columns: readonly Column[];
}

export interface EdgeRows {
  readonly count: number;
  readonly ids: string;
  /** Rows of the nodes. */
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  /** WEIGHT among them. */
  readonly columns: readonly Column[];
}

/** The column of the edges that graph tools take for the weight: the number of agreements, or of ties between groups. */
export const WEIGHT = 'weight';

export interface GraphTable {
  readonly about: About;
  readonly nodes: NodeRows;
  readonly edges: EdgeRows;
}

/** The statements about itself that are not empty, by name; as the formats write them that have no words of their own. */
export function statements({ about }: GraphTable): readonly (readonly [name: string, text: string])[] {
  const all = [
    ['title', about.title],
    ['description', about.scope],
    ['version', about.version],
    ['places_of_dataset', String(about.placesOfDataset)],
    ['licence', about.licence],
    ['licence_url', about.licenceUrl],
    ['attribution', about.attribution],
    // A list without a version says nothing of its sources: its day is that on which it was opened.
    [about.version === '' ? 'as_of' : 'sources_read_on', about.readOn],
    ['citation', about.citation],
    ['creator', about.program],
    ['written_on', about.written],
    ['address', about.address],
    ['language', about.lang],
  ] as const;
  return all.filter(([, text]) => text !== '');
}
