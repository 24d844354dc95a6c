// Degree by kind: the number of partners with whom a place has a tie of this kind, the kind being that of the agreement
// which governs the tie at the time. They add up to the degree, ties of the kinds that have no measure apart.
// Range 0 … degree. Freeman (1978), as degree, of the part of the network with these ties.

import { TIE_KINDS, type TieKind } from '../../data/records';
import type { Measure } from '../measure';

function degreeOf(wanted: TieKind): Measure {
  const code = TIE_KINDS.indexOf(wanted);
  return {
    compute({ slice: { order, source, target, kind } }) {
      const values = new Float64Array(order);
      kind.forEach((one, tie) => {
        if (one !== code) return;
        values[source[tie]!]!++;
        values[target[tie]!]!++;
      });
      return values;
    },
  };
}

export const degreePartnership = degreeOf('partnership');
export const degreeFriendship = degreeOf('friendship');
export const degreeContact = degreeOf('contact');
export const degreeCooperation = degreeOf('cooperation');
export const degreeProject = degreeOf('project');
