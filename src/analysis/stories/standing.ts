// How the places stand in the network of the ties in force today: who has most partners, what hangs together, and what
// falls apart without one place.

import { components } from '../kernels/components';
import { perNetwork } from '../perNetwork';
import { figure } from './figure';
import { fewPlaces } from './named';
import { degreesToday, hubsToday, partsWithoutToday, sliceToday } from './networkToday';

/** The places with most partners; silent where too many share the lead. */
export const hubs = figure({}, world => {
  const found = hubsToday(world.network);
  return found && fewPlaces(world, found.places);
});

export const hubPartners = figure({}, ({ network }) => hubsToday(network)?.partners ?? null);

/** Places whose partners may be compared. */
export const compared = figure({}, ({ network }) => hubsToday(network)?.among ?? null);

/** Places with a tie in force. */
export const tied = figure({}, ({ network }) => degreesToday(network).filter(degree => degree > 0).length);

const sizesToday = perNetwork(network => components(sliceToday(network)).sizes.filter(size => size > 1));

/** Parts into which the tied places fall: within one a chain of ties leads from each place to each other. */
export const parts = figure({}, ({ network }) => sizesToday(network).length);

/** Places of the largest of them. */
export const largestPart = figure({}, ({ network }) => sizesToday(network)[0] ?? null);

/** Into how many parts its own would fall without a place (metrics/articulation, counted with what it has now). */
export const partsWithout = figure({ needs: ['place'] }, ({ network, place }) => {
  const blocks = partsWithoutToday(network)[place]!;
  return blocks === 0 ? null : blocks;
});
