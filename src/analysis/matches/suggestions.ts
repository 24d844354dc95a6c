// What the page shows of suggestions: the places, why, and on whose weights and on how much knowledge this stands.

import { loadGazetteer, type GazetteerSource } from '../../data/gazetteer/loadGazetteer';
import { loadProfiles, type ProfilesSource } from '../../data/profiles/loadProfiles';
import type { Tag } from '../../data/profiles/profiles';
import type { PlaceFacts } from '../../graph/placeFacts';
import { bareSlice, type Slice } from '../../graph/slice';
import { likenessOf } from '../profiles/likeness';
import { withTags, type TagSet } from '../profiles/tagsOf';
import { isSided } from '../sides';
import { amongOf, loosenings, type Loosened, type Wanted } from './among';
import { worldCard, type ModelCard } from './card';
import { columnsOf, emptyColumns } from './columnsOf';
import { FACTORS, FEATURES, TERMS, type Factor } from './factors';
import { indexFor } from './keptIndex';
import type { MatchModel } from './model';
import { profileTable, type ProfileTable } from './profileTable';
import { partnersOf } from './clauses';
import type { Reason } from './reason';
import { commonClauses, reasonsOf } from './reasons';
import { restingTies } from './resting';
import { secondEntries } from './sameTown';
import { shippedModel } from './shipped';
import { mapFactors, usualParts } from './usualParts';
import { suggest, type Suggestion, type Wish } from './suggest';

export interface SuggestionsQuestion {
  /** The ties that hold today. */
  readonly slice: Slice;
  /** Of its places, and behind them of cities that the network does not have. */
  readonly facts: PlaceFacts;
  /** Folded names (lib/fold), and ids, in the order of the facts; those of the latter are GeoNames'. */
  readonly names: readonly string[];
  readonly ids: readonly string[];
  /** Per place of the slice its city in the gazetteer; −1: not known. */
  readonly joined: Int32Array;
  readonly gazetteer: GazetteerSource;
  readonly profiles: ProfilesSource;
  readonly city: number;
  readonly count: number;
  readonly wish: Wish;
  readonly wanted: Wanted;
  /** Per tie of the slice whether it rests, and how (resting.ts). */
  readonly resting: Uint8Array;
  /** Partners by ties that have ended. */
  readonly besides: readonly number[];
  /** Tags that the reader adds to the city. */
  readonly added: readonly string[];
  /** Learned from this network; without it the one that comes with the app is used. */
  readonly model?: MatchModel | undefined;
}

/** `parts` and `lessKnown` are against the mean of the places to choose from. */
export interface Suggested extends Omit<Suggestion, 'score'> {
  /** The sum of `parts`, `tags` and `lessKnown`: how much more likely than a usual one, as logarithm. */
  readonly points: number;
  readonly reasons: readonly Reason[];
  /** Tags of both, and of one where the other is known not to have them; the rarest first. */
  readonly shared: readonly string[];
  readonly apart: readonly string[];
}

export interface Suggestions {
  readonly suggestions: readonly Suggested[];
  /** How many places were to choose from. */
  readonly candidates: number;
  readonly learnedFrom: 'thisNetwork' | 'world';
  readonly card: ModelCard;
  /** Factors that have no weight in the model. */
  readonly silent: readonly Factor[];
  /** Tags of the city without those added. */
  readonly own: readonly string[];
  readonly vocabulary: readonly Tag[];
  /** Of so many places of the network a source states a tag. */
  readonly profiled: number;
  /** So many of the places to choose from have the tag. */
  readonly holders: ReadonlyMap<string, number>;
  /** Where there is nothing to suggest: what, taken back, would leave some. */
  readonly loosened: readonly Loosened[];
}

export async function suggestionsFor(question: SuggestionsQuestion): Promise<Suggestions> {
  const { slice, facts, names, ids, joined, city, wish, wanted, besides, added, model } = question;
  const [gazetteer, profiles] = await Promise.all([
    loadGazetteer(question.gazetteer),
    loadProfiles(question.profiles),
  ]);
  const index = indexFor(bareSlice(facts.order, slice.source, slice.target), facts, names);
  const table = profileTable(profiles, gazetteer, { facts, ids, joined });
  const own = table.sets[city]!;
  const ours = withTags(own, added);
  // The numbers of inhabitants say more than their classes.
  const counted = profiles.tags.filter(({ rule }) => rule !== 'size');
  const partners = [...besides, ...partnersOf(index, city)];
  const known = [city, ...partners, ...secondEntries(index, [city, ...partners])];
  const amongBy = (what: Wanted): Uint8Array => {
    const may = amongOf(facts, index.degree, city, what);
    for (const place of known) may[place] = 0;
    return may;
  };
  const among = amongBy(wanted);
  const columns = columnsOf(index, city, emptyColumns(index.order));
  const likeness = wish.tags !== 0 && {
    alike: alikeBy(ours, counted, table, among),
    first: sharingBy(ours, counted, table, among),
  };
  const asked = { city, count: question.count, besides, columns, ...likeness };
  const found = suggest(index, model ?? shippedModel, { ...asked, wish, among });
  const countOf = (what: Wanted, newCountries: boolean): number => {
    const all = { ...asked, count: Infinity, wish: { ...wish, newCountries }, among: amongBy(what) };
    return suggest(index, model ?? shippedModel, all).length;
  };
  const sided = isSided(slice);
  const usual = usualParts(index, model ?? shippedModel, columns, wish, among);
  const resting = restingTies(slice, question.resting);
  const common = commonClauses(index, city, among, { names, sided, resting });
  return {
    suggestions: found.map(({ place, tags, ...one }) => {
      const parts = mapFactors(factor => one.parts[factor] - usual.parts[factor]);
      const lessKnown = one.lessKnown - usual.lessKnown;
      const points = FACTORS.reduce((sum, factor) => sum + parts[factor], tags + lessKnown);
      const likeness = likenessOf(ours, table.sets[place]!, counted, table.weights);
      const [shared, apart] = [likeness.shared, likeness.apart].map(tags => tags.map(({ tag }) => tag));
      const options = { names, shared: shared!, sided, resting, common };
      return {
        place,
        points,
        parts,
        tags,
        lessKnown,
        reasons: reasonsOf(index, city, { place, parts, tags }, options),
        shared: shared!,
        apart: apart!,
      };
    }),
    candidates: among.reduce((sum, one) => sum + one, 0),
    learnedFrom: model ? 'thisNetwork' : 'world',
    card: worldCard,
    silent: silentIn(model ?? shippedModel),
    own: [...own.has],
    vocabulary: profiles.tags,
    profiled: table.profiled,
    holders: holdersAmong(profiles.tags, table, among),
    loosened: found.length > 0 ? [] : loosenings(wanted, wish.newCountries, countOf),
  };
}

function silentIn({ terms, trees }: MatchModel): readonly Factor[] {
  const heard = new Set<Factor>(TERMS.filter((_, at) => terms[at]!.weight !== 0).map(({ factor }) => factor));
  for (const { feature } of trees) for (const at of feature) if (at >= 0) heard.add(FEATURES[at]!.factor);
  return FACTORS.filter(factor => !heard.has(factor));
}

/** What likeness by tags is worth beside the factors: its logit, so many times. */
const ALIKE = 2;

function alikeBy(
  ours: TagSet,
  tags: readonly Tag[],
  { sets, weights }: ProfileTable,
  among: Uint8Array,
): Float64Array {
  return Float64Array.from(sets, (set, place) => {
    if (among[place] === 0) return 0;
    const { score } = likenessOf(ours, set, tags, weights);
    return ALIKE * Math.log(score / (1 - score));
  });
}

/** 1 where a source states one of our tags: what a rule gives (a coast, a seat of a region) is no goal in common. */
function sharingBy(
  ours: TagSet,
  tags: readonly Tag[],
  { sets }: ProfileTable,
  among: Uint8Array,
): Uint8Array {
  const stated = tags.filter(({ id, rule }) => rule === '' && ours.has.has(id));
  return Uint8Array.from(sets, ({ has }, place) =>
    Number(among[place] === 1 && stated.some(({ id }) => has.has(id))),
  );
}

function holdersAmong(
  tags: readonly Tag[],
  { sets }: ProfileTable,
  among: Uint8Array,
): ReadonlyMap<string, number> {
  const counts = new Map(tags.map(({ id }) => [id, 0]));
  sets.forEach(({ has }, place) => {
    if (among[place] === 1) for (const tag of has) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  });
  return counts;
}
