// How the places stand in the network of the ties in force today: who has most partners, what hangs together, and what
// falls apart without one place. Ranked are only places whose partners may be compared (analysis/findings/world).

import type { Network } from '../../graph/network';
import { sliceOf, type Slice } from '../../graph/slice';
import { isInForce, statusToday } from '../../graph/status';
import { comparableAmong } from '../findings/world';
import { perNetwork } from '../findings/perNetwork';
import { blocksOf } from '../kernels/blocks';
import { components } from '../kernels/components';
import { csrOf } from '../kernels/csr';
import { figure } from './figure';
import { MOST_NAMED } from './foundings';
import { placeList } from './named';

export const sliceToday: (network: Network) => Slice = perNetwork(network =>
  sliceOf(
    network,
    statusToday(network).map(code => Number(isInForce(code))),
  ),
);

/** Places that are known as somebody's partner only: their own ties were not collected. */
export const hasBoundary = ({ places }: Network): boolean =>
  places.some(({ tiesKnown }) => tiesKnown === 'boundary');

/** The ties in force today between places of which some ties were collected: the others would all hang at one place. */
export const coreToday: (network: Network) => Slice = perNetwork(network => {
  if (!hasBoundary(network)) return sliceToday(network);
  const isKnown = (place: number) => network.places[place]!.tiesKnown !== 'boundary';
  const status = statusToday(network);
  return sliceOf(
    network,
    status.map((code, tie) =>
      Number(isInForce(code) && isKnown(network.source[tie]!) && isKnown(network.target[tie]!)),
    ),
  );
});

const degreesToday = perNetwork(network => {
  const { order, source, target } = sliceToday(network);
  const degrees = new Uint32Array(order);
  for (const place of [...source, ...target]) degrees[place]!++;
  return degrees;
});

export interface Hubs {
  /** Those that share the lead. */
  readonly places: readonly number[];
  readonly partners: number;
  /** How many were compared. */
  readonly among: number;
}

/** Null where nothing can be compared. */
export const hubsToday: (network: Network) => Hubs | null = perNetwork(network => {
  const degrees = degreesToday(network);
  const { places: among } = comparableAmong(
    network,
    [...degrees.keys()].filter(place => degrees[place]! > 0),
  );
  const partners = among.reduce((most, place) => Math.max(most, degrees[place]!), 0);
  if (partners === 0) return null;
  return { places: among.filter(place => degrees[place] === partners), partners, among: among.length };
});

/** The places with most partners; silent where too many share the lead. */
export const hubs = figure({}, world => {
  const found = hubsToday(world.network);
  return found && found.places.length <= MOST_NAMED ? placeList(world, found.places) : null;
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

/** Per place: into how many parts its own would fall without it; 0 without ties. */
export const partsWithoutToday = perNetwork(network => {
  const counts = new Uint32Array(network.places.length);
  for (const place of blocksOf(csrOf(sliceToday(network))).places) counts[place]!++;
  return counts;
});

/** Into how many parts its own would fall without a place (metrics/articulation, counted with what it has now). */
export const partsWithout = figure({ needs: ['place'] }, ({ network, place }) => {
  const blocks = partsWithoutToday(network)[place]!;
  return blocks === 0 ? null : blocks;
});
