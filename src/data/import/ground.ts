// The places that opened tables speak of, and the ties between them, while they are read: a table of places describes
// them, rows of ties name them by id or by name.

import { distance } from '../../lib/geodesy';
import { countryCode, NO_COUNTRY } from '../columns/countries';
import { createIdRegister } from '../edgeList';
import type { IssueReason } from '../issue';
import type { PairColumns } from '../pairTable';
import type { EndAsked } from '../pairTableRows';
import { createPlaceRegister, ONE_PLACE, type GrowingRegister, type PlaceRegister } from '../pairTablePlaces';
import { createTieList, type TieList } from '../pairTies';
import { countryKey } from './countryKey';
import { indexPlaces } from './placeIndex';
import { LONGEST_NAME, tidy, type PlaceRow } from './placeRows';

export interface NamedAt {
  readonly table: string;
  readonly line: number;
}

export type Found = { readonly place: number; readonly warning?: IssueReason } | IssueReason;

export interface Ground {
  readonly ties: TieList;
  /** Takes up a described place; a reason where it stands already. A city of a list may be described again. */
  describe(table: string, row: PlaceRow, as: 'id' | 'name' | 'list'): number | IssueReason;
  /** The place that an end of a tie is. `usual`: the country of those that are described nowhere and say none. */
  placeOf(table: string, asked: EndAsked, usual: string): Found;
  /** Of an end that is an id: of those described, or else just that. */
  placeById(table: string, asked: EndAsked): Found;
  /** It stands in the network without a tie, too. */
  keep(place: number): void;
  finish(): Grown;
}

/** By places' numbers in the columns. */
export interface Grown {
  readonly columns: PairColumns;
  namedAt(place: number): NamedAt;
  /** What a table of places, or its row in a list, says of it. */
  describedBy(place: number): PlaceRow | undefined;
}

/** `bare`: the ends are ids of a bare edge list, which stay as they are. */
export function createGround(bare: boolean): Ground {
  const ties = createTieList();
  const named: GrowingRegister = createPlaceRegister(countryKey);
  const ids = createIdRegister();
  const register: PlaceRegister = bare ? ids : named;
  const kept = new Set<number>();
  const namedAt = new Map<number, NamedAt>();
  const byId = new Map<string, number>();
  const described = new Map<number, PlaceRow>();
  /** Of the places that are described; made anew when some are added. */
  let index: ReturnType<typeof indexPlaces<{ place: number; name: string; code: string }>> | undefined;
  /** Ends whose name several described places have: a place of its own for each such name. */
  const strangers = new Map<string, number>();

  const plainTexts = new Map<string, string>();
  /** Most names come often. */
  function tidied(text: string): string {
    const known = plainTexts.get(text);
    if (known !== undefined) return known;
    const plain = tidy(text);
    plainTexts.set(text, plain);
    return plain;
  }

  const noted = (place: number, table: string, line: number): number => {
    if (!namedAt.has(place)) namedAt.set(place, { table, line });
    return place;
  };

  function indexed() {
    index ??= indexPlaces(
      [...described].map(([place, row]) => ({ place, name: row.name, code: codeOf(row.country) })),
    );
    return index;
  }

  /** Among those that are described, by a name that differs in an accent, or without a country. */
  function describedAs(asked: EndAsked): number | 'several' | undefined {
    if (described.size === 0) return undefined;
    const [found, other] = indexed().find([asked.name], codeOf(asked.country));
    if (found === undefined || other !== undefined) return found && 'several';
    const there = described.get(found.place)!;
    const apart = distance([asked.lon, asked.lat], [there.lon, there.lat]);
    return apart > ONE_PLACE ? undefined : found.place;
  }

  function ownPlace(asked: EndAsked, table: string): Found {
    const key = `${asked.name}\u0000${asked.country}`;
    const known = strangers.get(key);
    if (known !== undefined) return { place: known };
    const place = noted(named.add(asked), table, asked.line);
    strangers.set(key, place);
    return { place, warning: 'ambiguous-place' };
  }

  return {
    ties,
    describe(table, row, as) {
      if (as === 'id' && byId.has(row.id)) return 'duplicate-id';
      if (as === 'name' && named.matching(row).length > 0) return 'duplicate-place';
      const place = as === 'id' ? named.add(row) : named.numberOf(row);
      if (as === 'id') byId.set(row.id, place);
      if (!described.has(place)) described.set(place, row);
      index = undefined;
      return noted(place, table, row.row.line);
    },
    placeOf(table, { name, country, lat, lon, line }, usual) {
      const asked = { name: tidied(name), country: tidied(country), lat, lon, line };
      const there = asked.country === '' && usual !== '' ? { ...asked, country: tidied(usual) } : asked;
      if (asked.name.length > LONGEST_NAME) return 'too-long-name';
      if (bare) return { place: noted(ids.numberOf(asked), table, line) };
      const [first, second] = named.matching(asked);
      if (first !== undefined && second === undefined) {
        named.learn(first, there);
        return { place: noted(first, table, line) };
      }
      if (second !== undefined && Number.isNaN(asked.lat)) return ownPlace(asked, table);
      const found = describedAs(asked);
      if (found === 'several') return ownPlace(asked, table);
      if (found !== undefined) {
        named.learn(found, there);
        return { place: found };
      }
      return { place: noted(named.numberOf(there), table, line) };
    },
    placeById(table, asked) {
      const place = byId.get(asked.name);
      return place === undefined ? 'unknown-reference' : { place: noted(place, table, asked.line) };
    },
    keep: place => void kept.add(place),
    finish() {
      const order = ties.places(kept);
      const of = (place: number) => order[place]!;
      return {
        columns: ties.columns(register, order),
        namedAt: place => namedAt.get(of(place)) ?? { table: '', line: 0 },
        describedBy: place => described.get(of(place)),
      };
    },
  };
}

const codeOf = (written: string): string =>
  written === '' ? NO_COUNTRY : (countryCode(written) ?? NO_COUNTRY);
