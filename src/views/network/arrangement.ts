// Where the places stand, in the layout chosen: as shipped with the dataset, or asked of the worker. Until an answer
// comes, what stood before goes on standing.

import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals-core';
import { bareLayout, type LayoutId, type LaidOut } from '../../analysis/layout/laidOut';
import { isSided } from '../../analysis/sides';
import type { Position } from '../../data/records';
import { isOneList, type Network } from '../../graph/network';
import { tiesOf } from '../../graph/neighbours';
import { sliceOf } from '../../graph/slice';
import { ABSENT } from '../../graph/status';
import { formatPercent } from '../../i18n/format';
import { chiefPlaces } from '../../state/focus';
import type { State } from '../../state/state';
import type { Remark } from '../parts/surface/lazyView';
import { inOwnTurn } from '../parts/panel/ownTurn';

/** Steps of the forces: settled for networks of some thousand places. Larger ones get fewer, so that nobody waits long. */
const ITERATIONS = { most: 1000, upTo: 3000, least: 150 } as const;

function iterationsFor(places: number): number {
  const { most, upTo, least } = ITERATIONS;
  return Math.max(least, Math.round(most * Math.min(1, upTo / places)));
}

/** Rings follow the ties shown when these have rested so long, in milliseconds. */
const REST = 300;

export interface Arrangement extends Omit<LaidOut, 'positions'> {
  readonly network: Network;
  readonly layout: LayoutId;
  /** x and y of place i at 2i and 2i + 1, y upwards. Dragging writes here; the link does not hold it. */
  readonly positions: Float64Array;
}

/** Null unless every place has its position. */
export function shippedPositions(
  { places, placeIndex }: Pick<Network, 'places' | 'placeIndex'>,
  shipped: readonly Position[],
): Float64Array | null {
  const positions = new Float64Array(2 * places.length).fill(NaN);
  for (const { place, x, y } of shipped) {
    const index = placeIndex.get(place);
    if (index !== undefined) positions.set([x, y], 2 * index);
  }
  return positions.some(Number.isNaN) ? null : positions;
}

/** Why a network does not allow a layout; null: it does. */
export function barring(network: Network, layout: LayoutId): 'noSides' | 'noPoints' | null {
  // Two columns need two sides.
  if (layout === 'sides' && !isSided(network)) return 'noSides';
  if (layout === 'map' && network.places.every(({ lat }) => Number.isNaN(lat))) return 'noPoints';
  return null;
}

/** The layout that is drawn: the one chosen, or forces where the network does not allow it. */
export function layoutIn(state: State): LayoutId {
  const chosen = state.layout.value;
  const network = state.picture.network.value;
  return network && barring(network, chosen) ? 'forces' : chosen;
}

/** What the rings stand around, and which ties lead outwards. */
interface Rings {
  readonly centres: readonly number[];
  /** Per tie: 1 where it is shown. */
  readonly mask: Uint8Array;
}

/** Follows the network of the state; null while there is none or its first arrangement is awaited. */
export function followArrangement(
  state: State,
  remark: Signal<Remark | null>,
): { readonly arrangement: ReadonlySignal<Arrangement | null>; readonly stop: () => void } {
  const arrangement = signal<Arrangement | null>(null);
  const layout = computed(() => layoutIn(state));
  const rings = computed(() => (layout.value === 'rings' ? ringsIn(state) : null));
  const say = (text: Remark['text'], beside = arrangement.peek() !== null) =>
    (remark.value = { text, beside });
  let answered: {
    readonly network: Network;
    readonly layout: LayoutId;
    readonly rings: Rings | null;
  } | null = null;

  const stop = inOwnTurn(state, () => {
    const network = state.picture.network.value;
    const id = layout.value;
    const around = rings.value;
    const chosen = state.layout.value;
    const before = arrangement.peek();
    if (before?.network !== network) arrangement.value = answered = null;
    remark.value = null;
    if (!network || (id === 'rings' && !around)) return;
    const noRings = around?.mask.every(drawn => drawn === 0) ?? false;
    const settle = () => {
      if (noRings) say(({ net }) => net.noRings, true);
      else if (id === chosen) remark.value = null;
      else say(({ net }) => net[barring(network, chosen) ?? 'noSides'], true);
    };
    const done = ({ captions, ...picture }: LaidOut) => {
      answered = { network, layout: id, rings: around };
      // Where nothing is reached from anywhere, nobody in particular is out of reach.
      arrangement.value = { ...picture, captions: noRings ? [] : captions, network, layout: id };
      settle();
    };
    if (answered?.layout === id && same(answered.rings, around)) return settle();
    const stood = id === 'forces' && before ? carried(before, network) : null;
    if (stood) {
      answered = { network, layout: id, rings: null };
      arrangement.value = stood;
      settle();
      return;
    }
    const shipped = id === 'forces' && shippedPositions(network, state.data.peek()?.tables.positions ?? []);
    if (shipped) {
      done(bareLayout(shipped));
      return;
    }

    const abort = new AbortController();
    const ask = () => {
      if (id === 'forces') tell(0);
      const mask = around?.mask ?? new Uint8Array(network.ties.length).fill(1);
      state.analyst
        .ask(
          'layout',
          {
            layout: id,
            slice: sliceOf(network, mask),
            iterations: iterationsFor(network.places.length),
            // The forces know no map, and what is not asked need not be sent.
            points: id === 'forces' ? [] : network.places.map(({ lon, lat }) => [lon, lat] as const),
            members:
              id === 'regions' ? network.places.map(({ country, region }) => ({ country, region })) : [],
            centres: around?.centres ?? [],
          },
          {
            signal: abort.signal,
            onProgress: share => {
              if (!abort.signal.aborted && id === 'forces' && answered?.layout !== id) tell(share);
            },
          },
        )
        .then(
          picture => {
            if (!abort.signal.aborted) done(picture);
          },
          () => {
            if (!abort.signal.aborted) say(({ net }) => net.notArranged);
          },
        );
    };
    const tell = (share: number) => say(({ net }, lang) => net.arranging(formatPercent(lang, share)));
    // A year that plays would send everybody to and fro.
    const resting = answered?.layout === 'rings' && sameCentres(answered.rings, around);
    const timer = resting ? setTimeout(ask, REST) : undefined;
    if (!resting) ask();
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  });
  return { arrangement, stop };
}

/** A newcomer stands so far from its first partner, in units of the layout. */
const BESIDE = 3;

/** Where only proposed ties have come or gone, all places stay where they stand; null: it is another network. */
function carried(before: Arrangement, network: Network): Arrangement | null {
  if (before.layout !== 'forces' || before.network === network || !isOneList(before.network, network))
    return null;
  const positions = new Float64Array(2 * network.places.length);
  // Only places of the list are sure to be the same ones in both.
  const kept = (network.listed ?? network).places.length;
  positions.set(before.positions.subarray(0, 2 * kept));
  for (let place = kept; place < network.places.length; place++) {
    const [tie] = tiesOf(network.neighbours, place);
    const { a, b } = network.ties[tie!]!;
    const beside = a === place ? b : a;
    // Each in a direction of its own, so that no two cover each other.
    const angle = 2.4 * (place - kept);
    positions.set(
      [
        positions[2 * beside]! + BESIDE * Math.cos(angle),
        positions[2 * beside + 1]! + BESIDE * Math.sin(angle),
      ],
      2 * place,
    );
  }
  return { ...before, positions, network };
}

function ringsIn(state: State): Rings | null {
  const network = state.picture.network.value;
  const shown = state.picture.shown.value;
  if (!network || shown?.status.length !== network.ties.length) return null;
  return {
    centres: chiefPlaces(network, state.picture.selection.value),
    mask: Uint8Array.from(shown.status, status => Number(status !== ABSENT)),
  };
}

function same(x: Rings | null, y: Rings | null): boolean {
  return x === y || (sameCentres(x, y) && x!.mask.join() === y!.mask.join());
}

function sameCentres(x: Rings | null, y: Rings | null): boolean {
  return x !== null && y !== null && x.centres.join() === y.centres.join();
}
