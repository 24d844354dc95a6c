// Events and projects over map and network: fetched when they are first wanted.

import { computed, effect, type ReadonlySignal } from '@preact/signals-core';
import type { State } from '../../../state/state';
import { fetchBrokenStyles } from '../../brokenStyles';
import type { Room } from './lazyView';

/** As of the field `layers`; with their panel open, all. */
const ALL: readonly string[] = ['events', 'projects'];
const NONE: readonly string[] = [];

/** Which layers are wanted: none above the level of places, as groups of them take part in nothing. */
export function layersWanted(state: State): ReadonlySignal<readonly string[]> {
  return computed(() => {
    if (state.picture.level.value !== 'place') return NONE;
    return state.panel.value === 'projects' ? ALL : state.layers.value;
  });
}

/** Over what a room draws; returns its own end. */
export function followLayers(room: Room): () => void {
  const wanted = layersWanted(room.state);
  const on = computed(() => room.spots.value !== null && wanted.value.length > 0);
  return whileOn(on, async () => {
    const { mountLayers } = await import('../layers');
    return () => mountLayers(room, wanted);
  });
}

/** What the legend says of those that are switched on: their panel says it itself. Returns its own end. */
export function followLayersKey(host: HTMLElement, state: State): () => void {
  const wanted = computed(() => (state.picture.level.value === 'place' ? state.layers.value : NONE));
  const on = computed(() => wanted.value.length > 0);
  return whileOn(on, async () => {
    const { mountLayersKey } = await import('../layers/key');
    return () => mountLayersKey(host, state, wanted);
  });
}

function whileOn(on: ReadonlySignal<boolean>, load: () => Promise<() => () => void>): () => void {
  return effect(() => {
    if (!on.value) return;
    let end: (() => void) | null = null;
    let removed = false;
    fetchBrokenStyles()
      .then(load)
      .then(
        mount => {
          if (!removed) end = mount();
        },
        (error: unknown) => console.error(error),
      );
    return () => {
      removed = true;
      end?.();
    };
  });
}
