// The queries as they are shown before anything is sent. The first is sent as it stands; where the others ask about places
// that the first finds, a line says so in their stead.

import { BATCH } from './collect';
import { citiesQuery, factsQuery, placesQuery, tiesQuery } from './queries';
import { isItem, type Scope } from './scope';

export function shownQueries(scope: Scope): readonly string[] {
  return [...first(scope), tiesQuery([], scope.of === 'cities' ? '' : scope.partners), factsQuery([])];
}

/** Of many cities the first ones; each has a query like theirs. */
function first(scope: Scope): readonly string[] {
  if (scope.of !== 'cities') return [placesQuery(scope)];
  const named = scope.cities.flatMap((city, number) => (isItem(city.id) ? [] : [{ city, number }]));
  return named.length > 0 ? [citiesQuery(named.slice(0, BATCH.cities))] : [];
}
