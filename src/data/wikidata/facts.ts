// Rows about places → what is known of each.

import type { LonLat } from '../../lib/geodesy';
import type { PlaceKind } from '../records';
import { pointIn } from './point';
import { CLASSES } from './queries';
import { itemIn, textIn, type Row } from './rows';

export interface KnownPlace {
  readonly id: string;
  /** By language; "mul": the same in all. */
  readonly names: ReadonlyMap<string, string>;
  /** ISO 3166-1; several where Wikidata names several. */
  readonly countries: readonly string[];
  /** Items around it, or itself, that have a code of a region. */
  readonly regions: readonly string[];
  readonly classes: readonly string[];
  readonly at: LonLat | null;
  readonly population: number | null;
  readonly populationYear: number | null;
  /** The item that it was made one with; empty: none. */
  readonly now: string;
}

interface Counted {
  readonly people: number;
  /** Empty: of no known year. */
  readonly year: string;
  readonly preferred: boolean;
}

export function placesIn(rows: Iterable<Row>): ReadonlyMap<string, KnownPlace> {
  const byPlace = new Map<string, Row[]>();
  for (const row of rows) {
    const place = itemIn(row, 'place');
    const before = byPlace.get(place);
    if (before) before.push(row);
    else if (place !== '') byPlace.set(place, [row]);
  }
  return new Map([...byPlace].map(([id, facts]) => [id, placeOf(id, facts)]));
}

function placeOf(id: string, rows: readonly Row[]): KnownPlace {
  const of = (fact: string) => rows.filter(row => textIn(row, 'fact') === fact);
  const values = (fact: string) => [...new Set(of(fact).map(row => textIn(row, 'value')))].sort();
  const points = values('at').map(pointIn);
  const people = lastCounted(
    of('population').flatMap(row => {
      const number = Math.round(Number(textIn(row, 'value')));
      const year = /^\+?(\d{4})-/.exec(textIn(row, 'date'))?.[1] ?? '';
      const preferred = textIn(row, 'rank').endsWith('PreferredRank');
      return number >= 0 && number <= MOST ? [{ people: number, year, preferred }] : [];
    }),
  );
  return {
    id,
    names: new Map(of('name').map(row => [row.value?.lang ?? '', textIn(row, 'value').trim()])),
    countries: values('country').filter(code => /^[A-Z]{2}$/.test(code)),
    regions: [...new Set(of('region').map(row => itemIn(row, 'region')))],
    classes: [...new Set(of('class').map(row => itemIn(row, 'class')))],
    // Several points of one place are near each other.
    at: points.find(point => point !== null) ?? null,
    population: people?.people ?? null,
    populationYear: people && people.year !== '' ? Number(people.year) : null,
    now: of('now').map(row => itemIn(row, 'now'))[0] ?? '',
  };
}

/** No place has more inhabitants. */
const MOST = 50_000_000;

/** Of those marked as preferred, else of all, that of the last year. */
function lastCounted(all: readonly Counted[]): Counted | null {
  const marked = all.filter(({ preferred }) => preferred);
  const [last] = (marked.length > 0 ? marked : all).toSorted((p, q) =>
    p.year < q.year ? 1 : p.year > q.year ? -1 : q.people - p.people,
  );
  return last ?? null;
}

/** Kinds by class, of the rows that answer `classesQuery`. */
export function kindsIn(rows: Iterable<Row>): (classes: readonly string[]) => PlaceKind {
  const supers = new Map<string, Set<string>>();
  for (const row of rows) {
    const known = supers.get(itemIn(row, 'class')) ?? new Set();
    supers.set(itemIn(row, 'class'), known.add(itemIn(row, 'super')));
  }
  const kinds = Object.entries(CLASSES) as [PlaceKind, readonly string[]][];
  return classes => {
    const all = new Set(classes.flatMap(one => [...(supers.get(one) ?? [])]));
    return kinds.find(([, of]) => of.some(one => all.has(one)))?.[0] ?? 'city';
  };
}
