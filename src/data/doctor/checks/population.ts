// Numbers of inhabitants that cannot be: none, more than any city has, or many times more or fewer than the gazetteer has
// for the same city (thousands counted as ones, a digit too many).

import { nameOf, type Check } from '../check';
import { keyOf, type Proposal } from '../finding';

/** The greatest city has some 37 million with its surroundings; a region may have more. */
const MOST = 40_000_000;
/** Bounds of cities differ, and so do years; not by so many times. */
const TIMES = 50;

export const population: Check = function* (ground) {
  const { gazetteer, places, where } = ground;
  for (const [place, { id, kind, population: people }] of places.entries()) {
    if (people === null) continue;
    const city = gazetteer?.join.city[place] ?? -1;
    const known = city < 0 ? 0 : gazetteer!.cities.population[city]!;
    const off = known > 0 && (people > known * TIMES || people < known / TIMES);
    if (people > 0 && !off && !(kind === 'city' && people > MOST)) continue;
    const set = (proposal: Proposal['id'], value: number | null): Proposal => ({
      id: proposal,
      operations: [
        { do: 'setPlace', place: id, before: { population: people }, values: { population: value } },
      ],
    });
    yield {
      key: keyOf('population', [id]),
      kind: 'population',
      places: [id],
      agreements: [],
      where: where.ofPlace(place, 'population', `${nameOf(ground, place)}: ${people}`),
      facts: { people, ...(known > 0 && { known }) },
      proposals: [...(known > 0 ? [set('usePopulation', known)] : []), set('forgetPopulation', null)],
      asked: { of: 'population', place: id, before: people },
      clear: false,
    };
  }
};
