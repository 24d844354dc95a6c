// What of the ties of a place was collected, in a sentence. Pure.

import type { TiesKnown } from '../../data/records';
import type { Language } from './words';
import type { World } from './world';

export function coverageSentence(
  { world, m, lang }: Language & { readonly world: World },
  tiesKnown: TiesKnown,
): string {
  const { coverage } = m.city;
  if (tiesKnown === 'all') return coverage.all;
  if (tiesKnown === 'boundary') return coverage.boundary;
  // A list of one country pair holds nothing else; elsewhere a listed place has some of its other ties too.
  return world.dataset.info.sides ? coverage.listed(world.dataset.info.title[lang]) : coverage.partly;
}
