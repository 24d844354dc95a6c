// What can be said of a city and a suggested partner: each reason is a fact of the network or of the two places, found
// anew from the ties, the map, the names and the profiles, and not from the scores. The scores decide what is told: of
// each factor that speaks for the pair more than for others one reason, the strongest factor first, at most four in all.
// What adds nothing to the points, or is true of nearly every place to choose from, is no reason.

import { countries, FINDERS, newCountry, partnersThere } from './clauses';
import { FACTORS } from './factors';
import type { MatchIndex } from './matchIndex';
import { ADDS, type Reason, type ReasonOptions } from './reason';
import type { Suggestion } from './suggest';

const MOST_REASONS = 4;
const TOLD_TAGS = 3;

export function reasonsOf(
  index: MatchIndex,
  city: number,
  { place, parts, tags }: Pick<Suggestion, 'place' | 'parts' | 'tags'>,
  options: ReasonOptions,
): readonly Reason[] {
  const shared: Reason | null =
    options.shared.length > 0 ? { id: 'tags', tags: options.shared.slice(0, TOLD_TAGS) } : null;
  const told = FACTORS.filter(factor => parts[factor] >= ADDS)
    .flatMap(factor => {
      const reason = FINDERS[factor](index, city, place, options);
      return reason && !options.common.has(reason.id) ? [{ reason, part: parts[factor] }] : [];
    })
    .concat(shared && tags >= ADDS ? [{ reason: shared, part: tags }] : [])
    .sort((x, y) => y.part - x.part)
    .map(({ reason }) => reason);
  // That a country is new is told though no factor of its own counts it; there is always room for it.
  const isNew = options.common.has('newCountry') ? null : newCountry(index, city, place);
  return isNew ? [...told.slice(0, MOST_REASONS - 1), isNew] : told.slice(0, MOST_REASONS);
}

/** So large a share is nearly every one. */
const NEARLY = 0.9;
/** Enough to tell that share by, evenly taken. */
const SAMPLE = 200;

/** Clauses on countries that are true of nearly every place to choose from, and so speak for none of them. */
export function commonClauses(
  index: MatchIndex,
  city: number,
  among: Uint8Array,
  options: Omit<ReasonOptions, 'shared' | 'common'>,
): ReadonlySet<Reason['id']> {
  const all = Array.from(among.keys()).filter(place => among[place] === 1);
  const step = Math.max(1, all.length / SAMPLE);
  const counts = new Map<Reason['id'], number>();
  let asked = 0;
  for (let at = 0; at < all.length; at += step, asked++) {
    const every: ReasonOptions = { ...options, shared: [], common: new Set() };
    const place = all[Math.floor(at)]!;
    for (const find of [countries, partnersThere, newCountry]) {
      const id = find(index, city, place, every)?.id;
      if (id) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return new Set([...counts].flatMap(([id, count]) => (count >= NEARLY * asked ? [id] : [])));
}
