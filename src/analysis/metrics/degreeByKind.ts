// Degree by kind: the number of partners with whom a place has a tie of this kind, the kind being that of the agreement
// which governs the tie at the time. They add up to the degree, ties of the kinds that have no measure apart.
// Range 0 … degree. Freeman (1978), as degree, of the part of the network with these ties.

import { TIE_KINDS } from '../../data/records';
import type { Measure } from '../measure';
import { measures, type KindMeasure } from './catalogue';

function degreeOf(wanted: KindMeasure['id']): Measure {
  const { kind: counted } = measures.find((measure): measure is KindMeasure => measure.id === wanted)!;
  const code = TIE_KINDS.indexOf(counted);
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

export const degreePartnership = degreeOf('degreePartnership');
export const degreeFriendship = degreeOf('degreeFriendship');
export const degreeContact = degreeOf('degreeContact');
export const degreeCooperation = degreeOf('degreeCooperation');
export const degreeProject = degreeOf('degreeProject');
