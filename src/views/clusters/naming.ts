// By what a cluster is called: what is over-represented in it, and the place around which it lies.

import type { Trait } from '../../analysis/communities/traits';

/** So many values name a cluster at the most, and each has to stand in it so often. */
const MOST_NAMES = 2;
const LEAST_COUNT = 3;

/**
 * The traits in the order of their p. A region says its country with it, and of what is nearly the same in a cluster
 * one is enough: of each attribute one.
 */
export function namingTraits(traits: readonly Trait[]): readonly Trait[] {
  const chosen: Trait[] = [];
  for (const trait of traits) {
    const clashes = chosen.some(
      other => other.attribute === trait.attribute || (isWhere(other) && isWhere(trait)),
    );
    if (trait.count >= LEAST_COUNT && !clashes) chosen.push(trait);
    if (chosen.length === MOST_NAMES) break;
  }
  return chosen;
}

const isWhere = ({ attribute }: Trait) => attribute === 'country' || attribute === 'region';
