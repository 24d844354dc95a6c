// Fetches the gazetteer and joins the places of a network to it; runs in the worker. What a dataset does not say of its
// places comes from there, and on request the cities that it does not have.

import { joinGazetteer, type Join } from '../data/gazetteer/join';
import { loadGazetteer, type GazetteerSource } from '../data/gazetteer/loadGazetteer';
import { placeFactsOf, withAbsent, type PlaceColumns, type PlaceFacts } from './placeFacts';

export interface FactsQuestion {
  readonly places: PlaceColumns;
  readonly gazetteer: GazetteerSource;
  /** Cities of these countries (ISO 3166-1) with so many inhabitants and more are added where the network lacks them. */
  readonly absent: { readonly countries: readonly string[]; readonly population: number } | null;
}

/** What is to be told of a city that the network does not have. */
export interface AbsentCity {
  /** GeoNames id. */
  readonly id: string;
  readonly name: string;
  readonly country: string;
}

export interface GatheredFacts {
  /** Of the places of the network, then of the absent cities. */
  readonly facts: PlaceFacts;
  readonly absent: readonly AbsentCity[];
  readonly join: Join;
}

export async function gatherFacts({
  places,
  gazetteer: source,
  absent,
}: FactsQuestion): Promise<GatheredFacts> {
  const gazetteer = await loadGazetteer(source);
  const join = joinGazetteer(places, gazetteer);
  const joined = { gazetteer, join };
  if (!absent) return { facts: placeFactsOf(places, joined), absent: [], join };
  const more = withAbsent(places, joined, new Set(absent.countries), absent.population);
  return {
    facts: more.facts,
    absent: Array.from(more.absent, city => ({
      id: gazetteer.id[city]!,
      name: gazetteer.name[city]!,
      country: gazetteer.country[city]!,
    })),
    join,
  };
}
