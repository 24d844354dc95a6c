// The network of the ties in force today, from which figures and made scenes tell how the places stand in it. Ranked are
// only places whose partners may be compared (analysis/findings/world).

import type { Network } from '../../graph/network';
import { sliceOf, type Slice } from '../../graph/slice';
import { isInForce, statusToday } from '../../graph/status';
import { comparableAmong } from '../findings/world';
import { blocksOf } from '../kernels/blocks';
import { csrOf } from '../kernels/csr';
import { perNetwork } from '../perNetwork';

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

/** Per place: its partners. */
export const degreesToday = perNetwork(network => {
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

/** Per place: into how many parts its own would fall without it; 0 without ties. */
export const partsWithoutToday = perNetwork(network => {
  const counts = new Uint32Array(network.places.length);
  for (const place of blocksOf(csrOf(sliceToday(network))).places) counts[place]!++;
  return counts;
});
