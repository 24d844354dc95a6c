// The cities of the network, as they are looked for on Wikidata: by their present names, not by those written over by rule.

import { NO_COUNTRY } from '../../data/noCountry';
import type { Dataset } from '../../data/records';
import type { AskedCity } from '../../data/wikidata/scope';
import { isItem } from '../../data/wikidata/scope';
import { isCurrent } from '../../graph/names';
import type { Network } from '../../graph/network';
import { groupBy } from '../../lib/groupBy';

/** `only`: these, by id; null: all. Without name or country, and no item, a place cannot be found. */
export function citiesOf(
  network: Network,
  dataset: Dataset | null,
  only: readonly string[] | null,
): readonly AskedCity[] {
  const wanted = only && new Set(only);
  const names = groupBy(dataset?.tables.place_names ?? [], ({ place }) => place);
  return network.places
    .filter(({ id }) => !wanted || wanted.has(id))
    .map(({ id, kind, country, ...at }): AskedCity => {
      const own = (names.get(id) ?? []).filter(name => isCurrent(name) && name.role !== 'transcription');
      // Which of its points stands for a region or district everybody chooses anew.
      const [lat, lon] = kind === 'region' || kind === 'district' ? [NaN, NaN] : [at.lat, at.lon];
      return { id, names: own.map(({ name, lang }) => ({ text: name, lang })), country, lat, lon };
    })
    .filter(({ id, names: own, country }) => isItem(id) || (own.length > 0 && country !== NO_COUNTRY));
}
