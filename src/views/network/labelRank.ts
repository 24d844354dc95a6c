// Who is named first, and in which style.

import { tiesOf } from '../../graph/neighbours';
import type { Network } from '../../graph/network';
import { placeStanding, type Focus, type PlaceStanding } from '../../state/focus';

export interface LabelRankInput {
  readonly network: Pick<Network, 'places' | 'neighbours' | 'side'>;
  /** Per place: 1 where it takes part. */
  readonly taking: Uint8Array;
  readonly radii: Float64Array | null;
  readonly focus: Focus | null;
}

export interface LabelRank {
  /** All places, the more important first. */
  readonly order: readonly number[];
  readonly standing: readonly PlaceStanding[];
  /** Ties of each place in the whole network; of a place known as a partner only, none that count. */
  readonly weight: Uint32Array;
}

const RANKS: Readonly<Record<PlaceStanding, number>> = { marked: 0, lit: 1, plain: 2, back: 3, idle: 4 };

export function rankLabels({ network, taking, radii, focus }: LabelRankInput): LabelRank {
  const { places, neighbours, side } = network;
  const standing = places.map((_, i) => placeStanding(focus, taking, i));
  const weight = Uint32Array.from(places, ({ tiesKnown }, i) =>
    tiesKnown === 'boundary' ? 1 : tiesOf(neighbours, i).length,
  );
  const order = [...places.keys()].sort(
    (i, j) =>
      RANKS[standing[i]!] - RANKS[standing[j]!] ||
      (radii ? radii[j]! - radii[i]! : 0) ||
      weight[j]! - weight[i]! ||
      // Where there is no room for both names of a pair, the left column is whole.
      side[i]! - side[j]! ||
      i - j,
  );
  return { order, standing, weight };
}

/** From so many ties on a place is named even where rows stand too close for everybody's name. */
const HUB = 3;
/** Pixels per unit of the layout from which everybody may be named, and those too who take no part. */
const ALL_FROM = 5.5;
const IDLE_FROM = 20;
/** Or there is room for everybody who takes part: so many square pixels for each. */
const PER_NAME = 1_800;
/** One name in the crowd, over the dots of others, per so many square pixels. */
const PER_CROWD_NAME = 12_000;
/** So few take part that a name may stand at any side of its dot: so many square pixels for each. */
const PER_TURNED = 4_000;

export interface Named {
  /** The places that may be named, the more important first. */
  readonly order: readonly number[];
  /** Those whose names may cover the dots of others. */
  readonly covering: ReadonlySet<number>;
  /** Whether a name may turn to any side of its dot. */
  readonly mayTurn: boolean;
}

/** Who may be named at a scale. Where few take part all of them are, wherever there is room for the name. */
export function labelsAt({ order, standing, weight }: LabelRank, unit: number, area: number): Named {
  const taking = standing.filter(how => how !== 'idle').length;
  const roomForAll = unit >= ALL_FROM || taking * PER_NAME <= area;
  const named = order.filter(i => {
    switch (standing[i]!) {
      case 'marked':
      case 'lit':
        return true;
      case 'plain':
      case 'back':
        return roomForAll || weight[i]! >= HUB;
      case 'idle':
        return unit >= IDLE_FROM;
    }
  });
  const before = named.filter(i => standing[i] === 'marked' || standing[i] === 'lit');
  const hubs = named.slice(0, Math.round(area / PER_CROWD_NAME)).filter(i => weight[i]! >= HUB);
  const covering = before.length > 0 ? before : hubs;
  return { order: named, covering: new Set(covering), mayTurn: taking * PER_TURNED <= area };
}
