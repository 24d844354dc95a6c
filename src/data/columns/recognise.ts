// Which column of a foreign table is what: the table of pairs, and the table of places.

import { Assignment, type ColumnSeen } from './assign';
import { MOST } from './content';
import { seenIn } from './header';
import {
  PAIR_ROLES,
  PLACE_ROLES,
  type FoundColumn,
  type Mapping,
  type PairRole,
  type PlaceRole,
  type Role,
  type Stated,
} from './mapping';
import type { RawTable } from './rawTable';
import { readTitle, type Stem, type TitleReading } from './titles';

const TIE_STEMS: ReadonlySet<Stem> = new Set([
  'kind',
  'founded',
  'status',
  'since',
  'source',
  'weight',
  'time',
]);
const SIDED: readonly Stem[] = ['city', 'country', 'lat', 'lon'];
const DEGREES = [
  ['lat1', 'lon1'],
  ['lat2', 'lon2'],
] as const;

type Titled = ColumnSeen & { readonly said: TitleReading };

/**
 * Throws with a sentence where `stated` names a column that is not there. `titled`: whether the first row has the titles,
 * where somebody knows.
 */
export function recognisePairs(
  table: RawTable,
  stated: Stated = new Map(),
  titled: boolean | null = null,
): Mapping<PairRole> {
  const { hasHeader, columns } = seenIn(table, stated, titled);
  const given = new Assignment(columns);
  given.giveStated(stated);
  giveTitled(given);
  if (!given.has('lat1') && !given.has('lat2') && !bareNumbers(given)) giveDegrees(given, DEGREES);
  giveEnds(given);
  giveCountries(given);
  giveByContent(given, 'founded', ({ content }) => content.years >= MOST && !bareNumbers(given));
  return mappingOf(table, hasHeader, given, PAIR_ROLES);
}

/** The table of places that goes with one of pairs. */
export function recognisePlaces(
  table: RawTable,
  stated: Stated = new Map(),
  titled: boolean | null = null,
): Mapping<PlaceRole> {
  const { hasHeader, columns } = seenIn(table, stated, titled);
  const given = new Assignment(columns);
  given.giveStated(stated);
  for (const { said, ...seen } of titledIn(given)) {
    const role = PLACE_ROLES.find(one => one === said.stem);
    if (role) given.give(role, seen, 'name');
  }
  if (!given.has('lat')) giveDegrees(given, [['lat', 'lon']]);
  giveByContent(given, 'country', ({ content }) => content.countries >= MOST);
  giveByContent(given, 'city', ({ content }) => content.texts >= MOST);
  return mappingOf(table, hasHeader, given, PLACE_ROLES);
}

function mappingOf<R extends Role>(
  { separator, comments }: RawTable,
  hasHeader: boolean,
  given: Assignment,
  roles: readonly R[],
): Mapping<R> {
  return {
    separator,
    comments,
    hasHeader,
    columns: roles.flatMap(role => given.all.filter((found): found is FoundColumn<R> => found.role === role)),
    unused: given.free.map(({ column, title }) => ({ column, title })),
    missing: roles.filter(role => !given.has(role)),
  };
}

const titledIn = (given: Assignment): Titled[] =>
  given.free.flatMap(seen => {
    const said = seen.title === '' ? null : readTitle(seen.title);
    return said ? [{ ...seen, said }] : [];
  });

function giveTitled(given: Assignment): void {
  const titled = titledIn(given);
  const ofTies = titled.filter(({ said }) => TIE_STEMS.has(said.stem));
  for (const { said, ...seen } of ofTies) given.give(said.stem as PairRole, seen, 'name');

  // "source" and "target" are the two places; "source" beside two others is where a statement comes from.
  const cities = titled.filter(({ said }) => said.stem === 'city');
  const spoken = cities.filter(({ said }) => !said.bare);
  const bare = cities.filter(({ said }) => said.bare);
  giveSides(
    given,
    'city',
    spoken.length >= 2 ? spoken : [...spoken, ...bare].sort((p, q) => p.column - q.column),
  );
  for (const seen of bare) if (seen.title.toLowerCase() === 'source') given.give('source', seen, 'name');
  for (const stem of SIDED.slice(1))
    giveSides(
      given,
      stem,
      titled.filter(({ said }) => said.stem === stem),
    );
}

/** Those that say their side first; of the others the first is the first place's, or that of the city before it. */
function giveSides(given: Assignment, stem: Stem, titled: readonly Titled[]): void {
  const roleOf = (side: 1 | 2) => `${stem}${side}` as PairRole;
  for (const seen of titled) if (seen.said.side) given.give(roleOf(seen.said.side), seen, 'name');
  const open = titled.filter(({ column }) => given.isFree(column));
  const alone = open.length === 1 && stem !== 'city' && !given.has(roleOf(1)) && !given.has(roleOf(2));
  for (const seen of open) {
    const second = given.columnOf('city2');
    const afterSecond = second >= 0 && seen.column > second && given.columnOf('city1') < second;
    if (alone && afterSecond) given.give(roleOf(2), seen, 'name');
    else given.give(given.has(roleOf(1)) ? roleOf(2) : roleOf(1), seen, 'name');
  }
}

/** Columns of degrees, two for a place: latitude first, unless what would be a latitude exceeds 90. */
function giveDegrees(given: Assignment, pairs: readonly (readonly [lat: Role, lon: Role])[]): void {
  const degrees = given.free.filter(({ content }) => content.degrees >= MOST);
  const found = pairs.flatMap((roles, at) => {
    const [first, second] = degrees.slice(2 * at, 2 * at + 2);
    return first && second?.column === first.column + 1 ? [{ roles, first, second }] : [];
  });
  // Fewer columns of numbers with a fraction can be anything.
  if (found.length < pairs.length) return;
  const turned = found.some(({ first }) => first.content.largest > 90);
  for (const { roles, first, second } of found) {
    given.give(roles[0], turned ? second : first, 'content');
    given.give(roles[1], turned ? first : second, 'content');
  }
}

/** The two places: columns of names, else of numbers, else just the first two. */
function giveEnds(given: Assignment): void {
  for (const role of ['city1', 'city2'] as const) {
    const names = given.free.find(({ content }) => content.texts >= MOST && content.countries < MOST);
    const numbers = given.free.find(({ content }) => content.whole >= MOST);
    if (names) given.give(role, names, 'content');
    else if (numbers && bareNumbers(given)) given.give(role, numbers, 'content');
    else if (given.free[0]) given.give(role, given.free[0], 'position');
  }
}

/** Ids without a name: the table of a graph. */
const bareNumbers = (given: Assignment): boolean =>
  given.columns.every(({ content }) => content.texts < MOST);

function giveCountries(given: Assignment): void {
  const countries = given.free.filter(({ content }) => content.countries >= MOST);
  if (given.has('country1') || given.has('country2')) return;
  const second = given.columnOf('city2');
  for (const seen of countries) {
    if (countries.length === 1 && seen.column > second && second > given.columnOf('city1'))
      given.give('country2', seen, 'content');
    else given.give(given.has('country1') ? 'country2' : 'country1', seen, 'content');
  }
}

function giveByContent(given: Assignment, role: Role, fits: (seen: ColumnSeen) => boolean): void {
  const seen = given.has(role) ? undefined : given.free.find(fits);
  if (seen) given.give(role, seen, 'content');
}
