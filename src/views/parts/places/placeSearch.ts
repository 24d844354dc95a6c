// Finds places by any of their names and ties by the names of both ends. Pure; minisearch finds candidates, their
// order is ours: how well the name fits, then today's names before former ones, then the number of partners.

import MiniSearch from 'minisearch';
import type { PlaceName } from '../../../data/records';
import type { NameIndex } from '../../../graph/names';
import { tiesOf } from '../../../graph/neighbours';
import type { Network } from '../../../graph/network';
import { foldings } from '../../../lib/fold';
import { eachOf, inTurns, type Work } from '../../../lib/steps';

export type Hit =
  | { readonly kind: 'place'; readonly place: number; readonly matched: PlaceName }
  | { readonly kind: 'tie'; readonly tie: number };

export interface PlaceSearch {
  find(query: string, lang: string): readonly Hit[];
}

const PLACES_FOUND = 8;
const TIES_FOUND = 5;
/** From this length on a word may be misspelled, in one letter of five. */
const FUZZY_FROM = 5;
const FUZZINESS = 0.2;
/** Names are indexed in pieces, so that no task is long. */
const CHUNK = 300;
/** Words between the two names of a tie, folded. */
const CONNECTIVES = new Set(['und', 'and', 'i']);

interface Entry {
  readonly id: number;
  readonly place: number;
  readonly name: PlaceName;
  readonly spellings: readonly string[];
  /** All words of all spellings, for the index. */
  readonly text: string;
}

const built = new WeakMap<Network, Promise<PlaceSearch>>();

/** Built once of a network, whoever searches in it; once more where that went wrong. */
export function placeSearchOf(network: Network, names: NameIndex): Promise<PlaceSearch> {
  const known = built.get(network);
  if (known) return known;
  const search = buildPlaceSearch(network, names);
  built.set(network, search);
  search.catch(() => built.delete(network));
  return search;
}

export async function buildPlaceSearch(network: Network, names: NameIndex): Promise<PlaceSearch> {
  const entries = await inTurns(entriesOf(network, names));
  const index = new MiniSearch<Entry>({
    fields: ['text'],
    tokenize: text => text.split(' '),
    processTerm: term => term,
    searchOptions: {
      combineWith: 'AND',
      prefix: true,
      fuzzy: term => (term.length >= FUZZY_FROM ? FUZZINESS : false),
    },
  });
  await index.addAllAsync(entries, { chunkSize: CHUNK });

  const candidates = (folded: string) => index.search(folded).map(({ id }) => entries[id as number]!);
  const partners = (place: number) => tiesOf(network.neighbours, place).length;

  function findPlaces(queries: readonly string[], lang: string): readonly Hit[] {
    const best = new Map<number, { entry: Entry; rank: number }>();
    /** Places whose name on the page fits already: no other name need explain why they are found. */
    const plain = new Map<number, Entry>();
    for (const query of queries) {
      for (const entry of candidates(query)) {
        const { place, name } = entry;
        const fitting = fit(entry, query);
        if (fitting < WORST && name.lang === lang && isCurrent(name)) plain.set(place, entry);
        const rank = fitting * 4 + (isCurrent(name) ? 0 : 2) + Number(name.lang !== lang);
        const known = best.get(place);
        if (!known || rank < known.rank) best.set(place, { entry, rank });
      }
    }
    // A misspelling is only supposed where nothing is spelt so.
    const spelt = [...best.values()].filter(({ rank }) => rank < WORST * 4);
    return (spelt.length > 0 ? spelt : [...best.values()])
      .sort(
        (x, y) =>
          x.rank - y.rank ||
          partners(y.entry.place) - partners(x.entry.place) ||
          x.entry.place - y.entry.place,
      )
      .slice(0, PLACES_FOUND)
      .map(({ entry: { place, name } }) => ({
        kind: 'place',
        place,
        matched: plain.get(place)?.name ?? name,
      }));
  }

  /** Every word fits one of the two ends, and neither end takes them all. */
  function findTies(queries: readonly string[]): readonly Hit[] {
    const found = new Map<number, number>();
    for (const query of queries) {
      const words = query.split(' ').filter(word => !CONNECTIVES.has(word));
      if (words.length < 2) continue;
      const fits = words.map(word => {
        const quality = new Map<number, number>();
        for (const entry of candidates(word)) {
          const now = fit(entry, word);
          quality.set(entry.place, Math.min(quality.get(entry.place) ?? now, now));
        }
        return quality;
      });
      for (const tie of network.ties.keys()) {
        const a = network.source[tie]!;
        const b = network.target[tie]!;
        if (!fits.every(fit => fit.has(a) || fit.has(b))) continue;
        if (fits.every(fit => fit.has(a)) || fits.every(fit => fit.has(b))) continue;
        const rank = fits.reduce((sum, fit) => sum + Math.min(fit.get(a) ?? WORST, fit.get(b) ?? WORST), 0);
        found.set(tie, Math.min(found.get(tie) ?? rank, rank));
      }
    }
    return [...found]
      .sort(([x, p], [y, q]) => p - q || x - y)
      .slice(0, TIES_FOUND)
      .map(([tie]) => ({ kind: 'tie', tie }));
  }

  return {
    find(query, lang) {
      const queries = foldings(query).filter(folded => folded !== '');
      return [...findPlaces(queries, lang), ...findTies(queries)];
    },
  };
}

function* entriesOf({ places }: Network, names: NameIndex): Work<readonly Entry[]> {
  const entries: Entry[] = [];
  yield* eachOf(places.entries(), ([place, { id }]) => {
    for (const name of names.get(id) ?? []) {
      const spellings = foldings(name.name);
      entries.push({ id: entries.length, place, name, spellings, text: spellings.join(' ') });
    }
  });
  return entries;
}

const WORST = 3;

/** 0: the whole name; 1: its beginning; 2: beginnings of its words; 3: with a slip. */
function fit({ spellings }: Entry, query: string): number {
  if (spellings.includes(query)) return 0;
  if (spellings.some(spelling => spelling.startsWith(query))) return 1;
  const words = query.split(' ');
  const begins = (spelling: string) =>
    words.every(word => spelling.split(' ').some(part => part.startsWith(word)));
  return spellings.some(begins) ? 2 : WORST;
}

function isCurrent({ role }: PlaceName): boolean {
  return role !== 'historic' && role !== 'alias';
}
