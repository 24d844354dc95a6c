// How many partners each place has and how many are expected of it: what the gazetteer knows of the places, and the
// model fitted to them. Asked for by panel, colours and fact sheet; the facts are kept with their network.

import { countsAbsent, LEAST_ABSENT, type AbsentChoice } from '../analysis/underconnected/absentChoice';
import { coverageOf, type Coverage } from '../analysis/underconnected/coverage';
import type { Underconnected } from '../analysis/underconnected/underconnected';
import { gazetteerSource } from '../data/gazetteer/source';
import type { AbsentCity, GatheredFacts } from '../graph/gatherFacts';
import type { NameIndex } from '../graph/names';
import type { Network } from '../graph/network';
import { placeColumnsOf, type PlaceFacts } from '../graph/placeFacts';
import type { Slice } from '../graph/slice';
import { nextTurn } from '../lib/steps';
import type { Analyst, AskOptions } from './protocol';

export interface Expectation {
  readonly network: Network;
  readonly slice: Slice;
  readonly coverage: Coverage;
  /**
   * Per place 1 where its partners in a year or period cannot be counted, as the founding of a tie is not known. Such
   * places are not among those that `coverage` knows.
   */
  readonly undated: Uint8Array;
  /** Whether cities that the network lacks are counted in. */
  readonly counted: boolean;
  readonly answer: Underconnected;
  /** Of the places of the network, then of the absent cities; null where nothing was to be asked. */
  readonly facts: PlaceFacts | null;
  readonly absent: readonly AbsentCity[];
}

export interface ExpectationAsked {
  /** As it was loaded, and the ties that count. */
  readonly network: Network;
  readonly names: NameIndex;
  readonly slice: Slice;
  readonly absent: AbsentChoice;
  /** Only ties of a year or period count; without it all do. */
  readonly timed?: boolean;
}

const gathered = new WeakMap<Network, Map<boolean, GatheredFacts>>();

export async function askExpectation(
  analyst: Analyst,
  { network, names, slice, absent, timed = false }: ExpectationAsked,
  options: AskOptions = {},
): Promise<Expectation> {
  const whole = coverageOf(network);
  const undated = timed ? undatedIn(network, whole) : new Uint8Array(network.places.length);
  const coverage = { ...whole, known: whole.known.map((known, place) => (undated[place] === 1 ? 0 : known)) };
  const counted = countsAbsent(coverage.absent, absent);
  const asked = { network, slice, coverage, undated, counted };
  if (!counted && coverage.known.every(known => known === 0)) {
    return { ...asked, answer: { refused: 'uncovered', known: 0, modelled: 0 }, facts: null, absent: [] };
  }
  const known = gathered.get(network) ?? new Map<boolean, GatheredFacts>();
  gathered.set(network, known);
  const facts = known.get(counted) ?? (await gather());
  known.set(counted, facts);
  const question = { slice, facts: facts.facts, coverage };
  const answer = await analyst.ask('underconnected', question, options);
  return { ...asked, answer, facts: facts.facts, absent: facts.absent };

  async function gather(): Promise<GatheredFacts> {
    // Of a large network this is a turn of its own, and sending it another one.
    const places = placeColumnsOf(network, names);
    await nextTurn();
    options.signal?.throwIfAborted();
    const { countries } = coverage;
    const cities = counted ? { countries, population: LEAST_ABSENT } : null;
    return analyst.ask('placeFacts', { places, gazetteer: gazetteerSource, absent: cities }, options);
  }
}

/** Places whose ties are known, but not since when all of them are. */
function undatedIn({ founded, source, target }: Network, { known }: Coverage): Uint8Array {
  const undated = new Uint8Array(known.length);
  founded.forEach((year, tie) => {
    if (!Number.isNaN(year)) return;
    for (const place of [source[tie]!, target[tie]!]) undated[place] = known[place]!;
  });
  return undated;
}
