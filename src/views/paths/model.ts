// What the panel finds: the shortest ways between the first two selected places over what is shown, and, to compare,
// how many steps it takes over the ties in force and over all that were collected.

import { computed, signal } from '@preact/signals-core';
import { components } from '../../analysis/kernels/components';
import { csrOf } from '../../analysis/kernels/csr';
import { distancesFrom, UNREACHED } from '../../analysis/kernels/reach';
import { farApart } from '../../analysis/paths/farApart';
import { shortestWays, type Way, type Ways } from '../../analysis/paths/shortestWays';
import { isFiltered } from '../../graph/filter';
import type { Network } from '../../graph/network';
import { keptIn } from '../../graph/slice';
import { isInForce } from '../../graph/status';
import type { State } from '../../state/state';

/** So many ways are offered. */
const OFFERED = 6;

export type End = 'from' | 'to';

export interface Found {
  readonly from: number;
  readonly to: number;
  /** Its ties are those of the network; null: no way leads there. */
  readonly ways: Ways | null;
}

export type PathsModel = ReturnType<typeof createPathsModel>;

export function createPathsModel(state: State) {
  /** The selection has one place, and it is the goal. */
  const startless = signal(false);
  const picked = signal<{ readonly of: Ways; readonly at: number } | null>(null);

  const ends = computed((): { readonly [end in End]: number | null } => {
    const [first = null, second = null] = state.selection.value.places;
    return startless.value && second === null ? { from: null, to: first } : { from: first, to: second };
  });
  const csr = computed(() => (state.slice.value ? csrOf(state.slice.value) : null));
  const found = computed((): Found | null => {
    const { from, to } = ends.value;
    const [network, shown] = [state.network.value, state.shown.value];
    // Behind another tab nothing is looked for, and no way stands out on map and network.
    if (state.panel.value !== 'paths' || !network || !shown) return null;
    if (from === null || to === null || !csr.value) return null;
    const kept = keptIn(shown.status);
    const burdenOf = (tie: number) => {
      const year = network.founded[kept[tie]!]!;
      const ended = Number(!isInForce(shown.status[kept[tie]!]!));
      return { ended, undated: Number(Number.isNaN(year)), year };
    };
    const ways = shortestWays(csr.value, from, to, burdenOf, OFFERED);
    const best = ways?.best.map(({ places, ties }): Way => ({ places, ties: ties.map(tie => kept[tie]!) }));
    return { from, to, ways: ways && { ...ways, best: best! } };
  });
  const at = computed(() => {
    const ways = found.value?.ways;
    return picked.value && picked.value.of === ways ? picked.value.at : 0;
  });
  const way = computed((): Way | null => found.value?.ways?.best[at.value] ?? null);

  const narrowed = computed(
    () => state.mode.value !== 'all' || isFiltered({ filter: state.filter.value, ends: state.ends.value }),
  );
  const stepsOver = (keep: (tie: number) => boolean): number | null => {
    const [network, now] = [state.network.value, found.value];
    if (!network || !now) return null;
    const steps = distancesFrom(csrWith(network, keep), now.from)[now.to]!;
    return steps === UNREACHED ? null : steps;
  };

  function setEnds(next: { readonly [end in End]: number | null }): void {
    const network = state.network.peek();
    if (!network) return;
    const ids = [next.from, next.to].flatMap(place => (place === null ? [] : [network.places[place]!.id]));
    startless.value = next.from === null && next.to !== null;
    state.mark(ids);
    if (ids.length === 2) state.fit();
  }

  return {
    ends,
    found,
    way,
    at,
    narrowed,
    /** Of the ties shown; of each place the part it belongs to. */
    parts: computed(() => (state.slice.value ? components(state.slice.value) : null)),
    /** Steps over the ties shown that are in force; undefined where all of them are. */
    inForce: computed((): number | null | undefined => {
      const status = state.shown.value?.status;
      if (!status || !found.value || state.mode.value === 'year') return undefined;
      if (status.every(code => code === 0 || isInForce(code))) return undefined;
      return stepsOver(tie => isInForce(status[tie]!));
    }),
    /** Steps over all ties of the dataset; undefined where all are shown. */
    all: computed((): number | null | undefined =>
      narrowed.value && found.value ? stepsOver(() => true) : undefined,
    ),
    /** Ties of the network; what map and network show. */
    trail: computed((): readonly number[] => way.value?.ties ?? NOTHING),
    example: computed(() => csr.value && farApart(csr.value)),
    set(end: End, place: number | null) {
      setEnds({ ...ends.peek(), [end]: place });
    },
    setBoth(from: number, to: number) {
      setEnds({ from, to });
    },
    turn() {
      const { from, to } = ends.peek();
      setEnds({ from: to, to: from });
    },
    pick(ways: Ways, at: number) {
      picked.value = { of: ways, at };
    },
  };
}

const NOTHING: readonly number[] = [];

function csrWith({ places, source, target }: Network, keep: (tie: number) => boolean) {
  const kept = [...source.keys()].filter(keep);
  return csrOf({
    order: places.length,
    source: Uint32Array.from(kept, tie => source[tie]!),
    target: Uint32Array.from(kept, tie => target[tie]!),
  });
}
