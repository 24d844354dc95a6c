// The checks, in the order in which they run. A new one is a file in checks/ and a line here; a new kind of finding also
// has its place in FINDING_KINDS and its sentences.

import type { Check } from './check';
import { coordinates } from './checks/coordinates';
import { nearby } from './checks/nearby';
import { noCountry } from './checks/noCountry';
import { noYear } from './checks/noYear';
import { nullIsland } from './checks/nullIsland';
import { oneSided } from './checks/oneSided';
import { population } from './checks/population';
import { rejected } from './checks/rejected';
import { sameCity } from './checks/sameCity';
import { sameName } from './checks/sameName';
import { sameTie } from './checks/sameTie';
import { years } from './checks/years';

export const checks: readonly Check[] = [
  rejected,
  sameTie,
  sameName,
  sameCity,
  nearby,
  coordinates,
  nullIsland,
  years,
  oneSided,
  noCountry,
  population,
  noYear,
];
