// A dataset of a test as the table of nodes and edges that is handed out, without measures unless they are given.

import type { Dataset } from '../../src/data/records';
import type { About, GraphTable } from '../../src/export/graphTable';
import { tabulating } from '../../src/export/tabulate';
import { buildNetwork } from '../../src/graph/buildNetwork';
import { buildNames, nameIn } from '../../src/graph/names';
import { inForceAt, kindsAt, statusAt, statusToday } from '../../src/graph/status';
import { atOnce } from '../../src/lib/steps';

export const about: About = {
  title: 'World',
  version: '1.0.0',
  licence: 'CC BY 4.0',
  licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
  attribution: '',
  readOn: '2026-11-21',
  placesOfDataset: 2,
  scope: '',
  citation: 'World. Dataset.',
  program: 'Twinline 9.8.7',
  written: '2026-11-22',
  address: '',
  lang: 'de',
};

export interface TableOptions {
  readonly year?: number;
  readonly measures?: Readonly<Record<string, Float64Array>>;
}

/** All ties, or those in force at the end of a year with their places. */
export function tableOf(dataset: Dataset, { year, measures = {} }: TableOptions = {}): GraphTable {
  const network = buildNetwork(dataset);
  const at = year ?? null;
  const mask = at === null ? new Uint8Array(network.ties.length).fill(1) : inForceAt(network, at);
  const status = at === null ? statusToday(network) : statusAt(network, at);
  const places = new Uint8Array(network.places.length).fill(at === null ? 1 : 0);
  network.ties.forEach(({ a, b }, tie) => {
    if (mask[tie] === 1) places[a] = places[b] = 1;
  });
  const names = buildNames(dataset.tables.place_names);
  return atOnce(
    tabulating(
      {
        network,
        status: status.map((code, tie) => (mask[tie] === 1 ? code : 0)),
        kinds: kindsAt(network, at),
        places,
        year: at,
        nameOf: place => nameIn(names, network.places[place]!.id, 'de', at).text,
        tables: dataset.tables,
        measures,
      },
      about,
    ),
  );
}
