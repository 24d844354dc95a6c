// The labels' source: filled anew only when a text, a rank or the selection has changed, and not at every step of a
// quick run through the years, as MapLibre lays labels out afresh each time.

import { effect } from '@preact/signals-core';
import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import { focusOf } from '../../state/focus';
import type { State } from '../../state/state';
import { SOURCES } from './baseStyle';
import { labelFeatures, labelKey } from './placeFeatures';
import { loadLabelFont } from './labelFont';

/** Shortest time between two layouts, in milliseconds. */
const REST = 150;

export function followLabels(map: MapLibre, state: State): () => void {
  let drawn = '';
  let timer = 0;
  let stopped = false;
  let wanted = 0;

  const update = async () => {
    timer = 0;
    const network = state.network.peek();
    const shown = state.shown.peek();
    if (!network || !shown) return;
    const labels = labelFeatures({
      places: network.places,
      taking: shown.places,
      radii: state.radii.peek(),
      focus: focusOf(network, shown, state.selection.peek(), null),
      nameOf: state.nameOf.peek(),
    });
    const key = labelKey(labels);
    if (key === drawn) return;
    drawn = key;
    const turn = ++wanted;
    // Without the font (offline before its first fetch) the system's serves.
    await loadLabelFont(key).catch(() => undefined);
    if (stopped || turn !== wanted) return;
    (map.getSource(SOURCES.labels) as GeoJSONSource).setData(labels);
  };

  const stop = effect(() => {
    void [
      state.network.value,
      state.shown.value,
      state.radii.value,
      state.selection.value,
      state.nameOf.value,
    ];
    if (timer === 0) timer = window.setTimeout(() => void update(), REST);
  });
  return () => {
    stopped = true;
    clearTimeout(timer);
    stop();
  };
}
