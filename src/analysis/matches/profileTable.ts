// The tags of all places of a network, and how much a shared one tells. Kept for the next question about the same places.

import type { Gazetteer } from '../../data/gazetteer/gazetteer';
import type { Profiles } from '../../data/profiles/profiles';
import type { PlaceFacts } from '../../graph/placeFacts';
import { tagsOf, type TagSet } from '../profiles/tagsOf';
import { tagWeights, type TagWeights } from '../profiles/weights';

export interface ProfiledPlaces {
  readonly facts: PlaceFacts;
  /** In the dataset; of the cities behind those of the network, GeoNames ids. */
  readonly ids: readonly string[];
  /** Of the places of the network: their city in the gazetteer; −1: not known. */
  readonly joined: Int32Array;
}

export interface ProfileTable {
  readonly sets: readonly TagSet[];
  readonly weights: TagWeights;
  /** Places of the network of which a source states a tag. */
  readonly profiled: number;
}

let kept: { readonly mark: string; readonly of: Profiles; readonly table: ProfileTable } | undefined;

export function profileTable(profiles: Profiles, gazetteer: Gazetteer, places: ProfiledPlaces): ProfileTable {
  const mark = markOf(places);
  if (kept?.mark !== mark || kept.of !== profiles)
    kept = { mark, of: profiles, table: tableOf(profiles, gazetteer, places) };
  return kept.table;
}

function tableOf(
  profiles: Profiles,
  gazetteer: Gazetteer,
  { facts, ids, joined }: ProfiledPlaces,
): ProfileTable {
  const sourced = new Set(profiles.tags.filter(({ rule }) => rule === '').map(({ id }) => id));
  const isProfiled = ({ has }: TagSet) => [...has].some(tag => sourced.has(tag));
  const has = (id: string) =>
    profiles.statements.has(id) || profiles.surroundings.has(id) || profiles.twin.has(id);
  const sets = ids.map((own, place) => {
    const isOurs = place < joined.length;
    const city = isOurs ? joined[place]! : -1;
    const isKnown = !isOurs || city >= 0 || has(own);
    return tagsOf(profiles, {
      id: city >= 0 && !has(own) ? gazetteer.id[city]! : own,
      population: facts.population[place]!,
      seat: !isOurs || city >= 0 ? facts.seat[place]! : null,
      located: isKnown && !Number.isNaN(facts.lat[place]!),
    });
  });
  return {
    sets,
    weights: tagWeights(profiles.tags, sets),
    profiled: sets.slice(0, joined.length).filter(isProfiled).length,
  };
}

/** A sum over what the tags rest on (FNV-1a, 32 bits). */
function markOf({ facts, ids, joined }: ProfiledPlaces): string {
  let sum = 0x811c9dc5;
  const add = (value: number) => (sum = Math.imul(sum ^ value, 0x01000193));
  for (const id of ids) for (let at = 0; at < id.length; at++) add(id.charCodeAt(at) + at);
  for (const value of facts.population) add(value | 0);
  joined.forEach(add);
  return `${ids.length} ${joined.length} ${sum >>> 0}`;
}
