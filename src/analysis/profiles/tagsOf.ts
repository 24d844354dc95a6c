// The tags of one place: those that a source states, and those that follow by rule from its population, its rank as a seat
// of government and where it lies. What a rule settles is known to be absent too; what sources would have to say is not:
// nobody has listed the goals of every town.

import { surroundingsOf, statementsAbout, type Profiles } from '../../data/profiles/profiles';

/** What is known of a place beside its profile. */
export interface PlaceTraits {
  /** Its id in our datasets, or its GeoNames id. */
  readonly id: string;
  /** Inhabitants; NaN: not known. */
  readonly population: number;
  /** 0: none, 1: seat of a first-level region, 2: capital of its country; null: not known. */
  readonly seat: number | null;
  /** A city or borough with coordinates, of which the map's distances were measured. */
  readonly located: boolean;
}

export interface TagSet {
  readonly has: ReadonlySet<string>;
  /** Rules that could be applied: of their tags the missing ones are known to be missing. */
  readonly settled: ReadonlySet<string>;
}

/** Lower limits of the size classes in inhabitants; see data/profiles/tags.csv. */
export const SIZES: readonly (readonly [tag: string, from: number])[] = [
  ['million-city', 1_000_000],
  ['large-city', 500_000],
  ['city', 100_000],
  ['medium-town', 20_000],
  ['small-town', 0],
];

const SEATS: readonly (string | null)[] = [null, 'regional-seat', 'capital'];

export interface TagOptions {
  /**
   * Without the tags that a joint project gave the place: partners share those because they are partners, so that a model
   * which is to find hidden ties must not see them.
   */
  readonly withoutProjects?: boolean;
}

export function tagsOf(profiles: Profiles, place: PlaceTraits, options: TagOptions = {}): TagSet {
  const stated = statementsAbout(profiles, place.id);
  const counted = options.withoutProjects ? stated.filter(({ project }) => project === '') : stated;
  const has = new Set(counted.map(({ tag }) => tag));
  const settled = new Set<string>();
  if (!Number.isNaN(place.population)) {
    settled.add('size');
    const size = SIZES.find(([, from]) => place.population >= from);
    if (size) has.add(size[0]);
  }
  if (place.seat !== null) {
    settled.add('seat');
    const seat = SEATS[place.seat];
    if (seat) has.add(seat);
  }
  if (place.located) {
    settled.add('map');
    const { coast, border } = surroundingsOf(profiles, place.id);
    if (coast !== null) has.add('coast');
    if (border !== null) has.add('border');
  }
  return { has, settled };
}

/** With tags that somebody adds for one question, such as a goal the sources do not name. */
export const withTags = (set: TagSet, extra: Iterable<string>): TagSet => ({
  ...set,
  has: new Set([...set.has, ...extra]),
});
