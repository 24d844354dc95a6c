// A dataset on disk → the table of nodes and edges that the page hands out.

import { measures as catalogue } from '../../src/analysis/metrics/catalogue';
import { tellingMeasures } from '../../src/analysis/metrics/telling';
import type { Dataset } from '../../src/data/records';
import { citeDataset } from '../../src/export/citation';
import type { About, GraphTable } from '../../src/export/graphTable';
import { tabulating } from '../../src/export/tabulate';
import { buildNetwork } from '../../src/graph/buildNetwork';
import { buildNames, nameIn } from '../../src/graph/names';
import { sliceOf } from '../../src/graph/slice';
import { inForceAt, isInForce, kindsAt, statusAt, statusToday } from '../../src/graph/status';
import type { Lang } from '../../src/i18n';
import { loadCiting } from '../../src/i18n/citing';
import { atOnce } from '../../src/lib/steps';
import { askMeasures } from '../../src/worker/askMeasures';
import { localAnalyst } from '../../src/worker/local';

export interface Asked {
  /** The network in force at its end; null: all ties, ended ones too. */
  readonly year: number | null;
  /** Ids of measures; null: all that tell the places or ties of this network apart. */
  readonly metrics: readonly string[] | null;
  readonly lang: Lang;
  /** With its version. */
  readonly program: string;
  /** Today, YYYY-MM-DD. */
  readonly day: string;
}

export async function graphOf(
  dataset: Dataset,
  { year, metrics, lang, program, day }: Asked,
): Promise<GraphTable> {
  const network = buildNetwork(dataset);
  const status = year === null ? statusToday(network) : statusAt(network, year);
  const mask = year === null ? status : inForceAt(network, year);
  const kinds = kindsAt(network, year);
  const slice = sliceOf(network, mask, kinds, year);
  const telling = tellingMeasures(network);
  const ids = metrics ?? catalogue.map(({ id }) => id).filter(id => telling.has(id));
  const places = new Uint8Array(network.places.length).fill(year === null ? 1 : 0);
  for (const ends of [slice.source, slice.target]) for (const place of ends) places[place] = 1;
  const names = buildNames(dataset.tables.place_names);
  const { info } = dataset;
  const about: About = {
    title: info.title[lang],
    version: info.version,
    licence: info.licence.title,
    licenceUrl: info.licence.path,
    attribution: info.attribution,
    readOn: info.readOn,
    placesOfDataset: network.places.length,
    scope: year === null ? 'all ties, ended ones too' : `in force at the end of ${year}`,
    citation: citeDataset(await loadCiting(lang), info, lang, '', { program, day, address: '' }).text,
    program,
    written: day,
    address: '',
    lang,
  };
  const source = {
    network,
    status: status.map(code => (year === null || isInForce(code) ? code : 0)),
    kinds,
    places,
    year,
    nameOf: (place: number) => nameIn(names, network.places[place]!.id, lang, year).text,
    tables: dataset.tables,
    measures: await askMeasures(localAnalyst(), { slice, ids }),
  };
  return atOnce(tabulating(source, about));
}
