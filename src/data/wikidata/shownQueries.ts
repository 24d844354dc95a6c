// The queries as they are shown before anything is sent. The first is sent as it stands; where the others ask about what
// those before them find, a line says so in their stead.

import { BATCH } from './collect';
import { citiesQuery, classesQuery, factsQuery, placesQuery, regionsQuery, tiesQuery } from './queries';
import { isItem, type Scope } from './scope';

export function shownQueries(scope: Scope): readonly string[] {
  const partners = scope.of === 'cities' ? '' : scope.partners;
  return [...first(scope), tiesQuery([], partners), factsQuery([]), classesQuery([]), regionsQuery([])];
}

/** Of many cities the first ones; each has a query like theirs. */
function first(scope: Scope): readonly string[] {
  if (scope.of !== 'cities') return [placesQuery(scope)];
  const named = scope.cities.flatMap((city, number) => (isItem(city.id) ? [] : [{ city, number }]));
  return named.length > 0 ? [citiesQuery(named.slice(0, BATCH.cities))] : [];
}
