// Which measures tell the places or ties of a network apart at all: menus leave out the others.

import { TIE_KINDS } from '../../data/records';
import type { Network } from '../../graph/network';
import { kindsAt } from '../../graph/status';
import { isSided, twoSides } from '../sides';
import { measureInfo, measures, type MeasureId } from './catalogue';

/** By the whole network as it is today, so that a menu stays as it is while years play. */
export function tellingMeasures(network: Network): ReadonlySet<MeasureId> {
  const kinds = new Set(Array.from(kindsAt(network, null), code => TIE_KINDS[code]));
  const tells = (id: MeasureId): boolean => {
    const kind = measureInfo(id)?.kind;
    // Of one kind alone it is the number of all partners.
    if (kind) return kinds.size > 1 && kinds.has(kind);
    switch (id) {
      case 'weightedDegree':
        return network.ties.some(({ agreements }) => agreements.length > 1);
      case 'bipartiteDegree':
      case 'bipartiteBetweenness':
      case 'bipartiteCloseness':
        return twoSides(network) !== null;
      // With two sides there are no triangles: the one is 0 everywhere, the other 1 / number of partners.
      case 'clustering':
      case 'constraint':
        return !isSided(network);
      case 'participationCountries':
        return isSpread(network);
      default:
        return true;
    }
  };
  return new Set(measures.map(({ id }) => id).filter(tells));
}

/** A place has partners in more than one country. */
function isSpread({ places, source, target }: Network): boolean {
  const first: (string | undefined)[] = [];
  const differs = (place: number, partner: number) =>
    (first[place] ??= places[partner]!.country) !== places[partner]!.country;
  return source.some((a, tie) => {
    const b = target[tie]!;
    const [one, other] = [differs(a, b), differs(b, a)];
    return one || other;
  });
}
