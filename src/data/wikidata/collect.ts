// Leads through the questions of a query: first which places, then, some places at a time, their ties and what is known of
// the places at both ends. One question at a time, as the service asks for. What has come is whole at any moment, so that
// it can be kept when the rest does not come.

import type { Failure } from './failure';
import { matchCities, type MatchedCities } from './matchCities';
import { citiesQuery, classesQuery, factsQuery, placesQuery, regionsQuery, tiesQuery } from './queries';
import type { WikidataAnswer } from './request';
import type { Row } from './rows';
import { isItem, type Scope } from './scope';

export type Step = (query: string) => Promise<WikidataAnswer>;

export interface Progress {
  readonly step: 'places' | 'ties' | 'kinds' | 'pause';
  /** Of the cities that are looked for; then of the places whose ties are asked for. */
  readonly done: number;
  /** NaN: not known yet. */
  readonly of: number;
  /** Seconds that the service asks to wait, else 0. */
  readonly pause: number;
}

/** What has come; rows as `WikidataAnswer` has them. Plain data, so that it can cross to a worker. */
export interface Collected {
  /** Places whose ties were asked for. */
  readonly own: readonly string[];
  readonly ties: readonly Blob[];
  readonly facts: readonly Blob[];
  readonly classes: readonly Blob[];
  readonly regions: readonly Blob[];
  /** Cities that were not found again: numbers in `scope.cities`. */
  readonly unmatched: readonly number[];
  /** Places whose ties were asked for and came, of all that were found. */
  readonly done: number;
  readonly of: number;
  readonly requests: number;
  /** Why it ended before its time; null: all has come. */
  readonly failure: Failure | 'cancelled' | null;
}

export interface CollectOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Waits; in tests without waiting. */
  readonly wait?: ((seconds: number, signal?: AbortSignal) => Promise<void>) | undefined;
}

/** Places asked for at a time; fewer when that takes the service too long. */
export const BATCH = { cities: 40, ties: 100, facts: 100, classes: 200 } as const;
const SMALLEST = 5;
/** Seconds: where the service does not say how long (its operators ask for a minute), and longer than which we do not wait. */
const USUAL_WAIT = 60;
const LONGEST_WAIT = 180;
const SERVER_WAIT = 5;
/** Tries of one question. */
const ATTEMPTS = 3;

class Ended extends Error {
  constructor(readonly failure: Failure) {
    super(failure.kind);
  }
}

export async function collect(
  scope: Scope,
  step: Step,
  { signal, onProgress, wait = pause }: CollectOptions = {},
): Promise<Collected> {
  const rows = {
    ties: [] as Blob[],
    facts: [] as Blob[],
    classes: [] as Blob[],
    regions: [] as Blob[],
  };
  let own: readonly string[] = [];
  let unmatched: readonly number[] = [];
  const now = { done: 0, of: NaN };
  let requests = 0;
  const tell = (at: Progress['step'], seconds = 0) => onProgress?.({ step: at, ...now, pause: seconds });

  /** The answer, after a pause where the service asks for one. */
  async function ask(query: string, at: Progress['step']) {
    for (let attempt = 1; ; attempt++) {
      signal?.throwIfAborted();
      requests++;
      const answer = await step(query);
      signal?.throwIfAborted();
      if (answer.kind === 'rows') return answer;
      const seconds = secondsBefore(answer.failure);
      if (attempt >= ATTEMPTS || seconds > LONGEST_WAIT) throw new Ended(answer.failure);
      tell('pause', seconds);
      await wait(seconds, signal);
      tell(at);
    }
  }

  /** Each batch in turn; one that takes too long is asked for in halves. */
  async function inBatches(
    items: readonly string[],
    size: number,
    at: Progress['step'],
    queryOf: (items: readonly string[]) => string,
    take: (
      answer: WikidataAnswer & { readonly kind: 'rows' },
      items: readonly string[],
    ) => Promise<void> | void,
  ): Promise<void> {
    let length = size;
    for (let from = 0; from < items.length;) {
      const batch = items.slice(from, from + length);
      try {
        await take(await ask(queryOf(batch), at), batch);
        from += batch.length;
      } catch (error) {
        const isLong = error instanceof Ended && ['timeout', 'tooLarge'].includes(error.failure.kind);
        if (!isLong || batch.length <= SMALLEST) throw error;
        length = Math.max(SMALLEST, Math.ceil(batch.length / 2));
      }
    }
  }

  const described = new Set<string>();
  const classes = new Set<string>();
  const regions = new Set<string>();

  /** What is known of places, and of those that some were made one with. */
  async function describe(places: readonly string[]): Promise<void> {
    const moved = new Set<string>();
    const fresh = places.filter(place => !described.has(place));
    await inBatches(fresh, BATCH.facts, 'ties', factsQuery, ({ content, items }, batch) => {
      rows.facts.push(content);
      for (const place of batch) described.add(place);
      for (const place of items.now ?? []) if (!described.has(place)) moved.add(place);
      for (const one of items.class ?? []) classes.add(one);
      for (const one of items.region ?? []) regions.add(one);
    });
    if (moved.size > 0) await describe([...moved]);
  }

  let failure: Collected['failure'] = null;
  try {
    tell('places');
    if (scope.of === 'cities') {
      const found = await findCities(scope.cities, ask, (done, of) =>
        onProgress?.({ step: 'places', done, of, pause: 0 }),
      );
      own = found.places;
      unmatched = found.unmatched;
    } else own = (await ask(placesQuery(scope), 'places')).items.place ?? [];
    now.of = own.length;
    tell('ties');
    const partners = scope.of === 'cities' ? '' : scope.partners;
    await inBatches(
      own,
      BATCH.ties,
      'ties',
      batch => tiesQuery(batch, partners),
      async (answer, batch) => {
        const { from = [], to = [] } = answer.items;
        await describe([...new Set([...from, ...to])]);
        // Only now, so that every tie has both its places.
        rows.ties.push(answer.content);
        now.done += batch.length;
        tell('ties');
      },
    );
  } catch (error) {
    failure = reasonOf(error, signal);
  }
  // Without them the places are cities, and regions have no names.
  if (failure === null) {
    try {
      tell('kinds');
      await inBatches([...classes], BATCH.classes, 'kinds', classesQuery, ({ content }) => {
        rows.classes.push(content);
      });
      await inBatches([...regions], BATCH.classes, 'kinds', regionsQuery, ({ content }) => {
        rows.regions.push(content);
      });
    } catch (error) {
      failure = reasonOf(error, signal);
    }
  }
  const of = Number.isNaN(now.of) ? 0 : now.of;
  return { own, unmatched, ...rows, done: now.done, of, requests, failure };
}

function reasonOf(error: unknown, signal: AbortSignal | undefined): Failure | 'cancelled' {
  if (signal?.aborted) return 'cancelled';
  if (error instanceof Ended) return error.failure;
  throw error;
}

async function findCities(
  cities: (Scope & { readonly of: 'cities' })['cities'],
  ask: (query: string, at: Progress['step']) => Promise<WikidataAnswer & { readonly kind: 'rows' }>,
  tell: (done: number, of: number) => void,
): Promise<MatchedCities> {
  const named = cities.flatMap((city, number) => (isItem(city.id) ? [] : [{ city, number }]));
  const rows: Row[] = [];
  for (let from = 0; from < named.length; from += BATCH.cities) {
    const { content } = await ask(citiesQuery(named.slice(from, from + BATCH.cities)), 'places');
    rows.push(...(JSON.parse(await content.text()) as readonly Row[]));
    tell(Math.min(named.length, from + BATCH.cities), named.length);
  }
  return matchCities(cities, rows);
}

/** Seconds until a question is asked again; Infinity: it is not. */
function secondsBefore({ kind, wait }: Failure): number {
  if (kind === 'limited') return Number.isNaN(wait) ? USUAL_WAIT : wait;
  if (kind === 'server') return Number.isNaN(wait) ? SERVER_WAIT : wait;
  return kind === 'brokenOff' ? SERVER_WAIT : Infinity;
}

function pause(seconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, seconds * 1000);
    signal?.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        reject(signal.reason as Error);
      },
      { once: true },
    );
  });
}
