// The labels' source: filled anew only when a text, a rank or the selection has changed, and not at every step of a
// quick run through the years, as MapLibre lays labels out afresh each time.

import { effect } from '@preact/signals-core';
import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import { focusOf } from '../../state/focus';
import type { State } from '../../state/state';
import { labelScaleOf } from '../labelScale';
import { SOURCES } from './baseStyle';
import { edgeAt, labelReach, measureLabels } from './labelEdge';
import { loadLabelFont } from './labelFont';
import { inTurn, labelFeatures, labelKey } from './placeFeatures';

/** Shortest time between two layouts, in milliseconds. */
const REST = 150;

export function followLabels(map: MapLibre, state: State): () => void {
  let drawn = '';
  let timer = 0;
  let stopped = false;
  let wanted = 0;

  let turn = 0;
  const scale = labelScaleOf(map.getContainer());

  const update = async () => {
    timer = 0;
    const names = state.scene.nameOf.peek();
    const texts = state.scene.network.peek()?.places.map((_, place) => names(place).text) ?? [];
    const asked = ++wanted;
    // Without the font (offline before its first fetch) the system's serves.
    await loadLabelFont(texts.join('')).catch(() => undefined);
    const network = state.scene.network.peek();
    const shown = state.scene.shown.peek();
    if (stopped || asked !== wanted || !network || !shown) return;
    const width = map.getCanvas().clientWidth;
    const measure = measureLabels();
    const labels = labelFeatures({
      network,
      taking: shown.places,
      radii: state.scene.radii.peek(),
      focus: focusOf(network, shown, state.scene.selection.peek(), null),
      nameOf: state.scene.nameOf.peek(),
      edgeOf: (place, label) => {
        const { lon, lat } = network.places[place]!;
        return edgeAt(map.project([lon, lat]).x, width, labelReach(label, scale, measure));
      },
    });
    const key = labelKey(labels);
    if (key === drawn) return;
    drawn = key;
    (map.getSource(SOURCES.labels) as GeoJSONSource).setData(inTurn(labels, turn++));
  };

  const soon = () => {
    if (timer === 0) timer = window.setTimeout(() => void update(), REST);
  };
  // Names turn inwards when the camera has come to rest, not on the way.
  const onMove = () => {
    clearTimeout(timer);
    timer = 0;
    soon();
  };
  map.on('move', onMove);

  const stop = effect(() => {
    void [
      state.scene.network.value,
      state.scene.shown.value,
      state.scene.radii.value,
      state.scene.selection.value,
      state.scene.nameOf.value,
    ];
    soon();
  });
  return () => {
    stopped = true;
    clearTimeout(timer);
    map.off('move', onMove);
    stop();
  };
}
