// Binds the legend to the state.

import { computed, signal } from '@preact/signals-core';
import { render } from 'lit-html';
import type { State } from '../../state/state';
import { followLayersKey } from '../parts/surface/followLayers';
import { inOwnTurn } from '../parts/panel/ownTurn';
import { legendTemplate } from './legendTemplate';
import { saying } from './saying';

export function mountLegend(host: HTMLElement, state: State): () => void {
  /** On a phone: opened over map and network. */
  const opened = signal(false);
  /** The choices are open. */
  const choosing = signal(false);
  const layers = document.createElement('div');
  layers.className = 'legend-layers';
  // Read only while the choices are open.
  const says = computed(() => {
    const [network, data] = [state.network.value, state.data.value];
    return network && data ? saying(network, data.tables) : new Set<string>();
  });
  const stop = inOwnTurn(
    state,
    () => void render(legendTemplate(state, { opened, choosing, says, layers }), host),
  );
  const stopLayers = followLayersKey(layers, state);
  return () => {
    stop();
    stopLayers();
    render(null, host);
  };
}
