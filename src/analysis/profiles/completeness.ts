// How much is known: of how many places a source states anything, and of how many each tag is stated.

import { statementsAbout, type Profiles } from '../../data/profiles/profiles';

export interface ProfileCompleteness {
  readonly places: number;
  /** With at least one tag that a source states. */
  readonly profiled: number;
  /** Places per sourced tag, in the order of the vocabulary; tags without a place with 0. */
  readonly byTag: ReadonlyMap<string, number>;
}

export function profileCompleteness(profiles: Profiles, places: readonly string[]): ProfileCompleteness {
  const byTag = new Map(profiles.tags.filter(({ rule }) => rule === '').map(({ id }) => [id, 0]));
  let profiled = 0;
  for (const place of places) {
    const tags = new Set(statementsAbout(profiles, place).map(({ tag }) => tag));
    if (tags.size > 0) profiled++;
    for (const tag of tags) byTag.set(tag, (byTag.get(tag) ?? 0) + 1);
  }
  return { places: places.length, profiled, byTag };
}
