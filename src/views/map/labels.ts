// The labels' source: filled anew only when a text, a rank or the selection has changed, and not at every step of a
// quick run through the years, as MapLibre lays labels out afresh each time.

import { effect } from '@preact/signals-core';
import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import { focusOf } from '../../state/focus';
import type { State } from '../../state/state';
import { SOURCES } from './baseStyle';
import { labelFeatures, labelKey, type Edge } from './placeFeatures';
import { loadLabelFont } from './labelFont';

/** A letter's usual width, and what stands between a point and its name, in pixels. */
const LETTER = 7;
const GAP = 12;
/** Longer names take two lines. */
const MOST_LETTERS = 17;

/** The edge that would cut a name beside a place that stands at x in a picture so wide. */
export function edgeAt(x: number, width: number, name: string): Edge {
  const length = GAP + LETTER * Math.min(name.length, MOST_LETTERS);
  if (x < 0 || x > width) return '';
  if (x < length) return 'left';
  return x > width - length ? 'right' : '';
}

/** Shortest time between two layouts, in milliseconds. */
const REST = 150;

export function followLabels(map: MapLibre, state: State): () => void {
  let drawn = '';
  let timer = 0;
  let stopped = false;
  let wanted = 0;

  const update = async () => {
    timer = 0;
    const network = state.scene.network.peek();
    const shown = state.scene.shown.peek();
    if (!network || !shown) return;
    const width = map.getCanvas().clientWidth;
    const xOf = ({ lon, lat }: { readonly lon: number; readonly lat: number }) => map.project([lon, lat]).x;
    const labels = labelFeatures({
      network,
      taking: shown.places,
      radii: state.scene.radii.peek(),
      focus: focusOf(network, shown, state.scene.selection.peek(), null),
      nameOf: state.scene.nameOf.peek(),
      edgeOf: (place, name) => edgeAt(xOf(network.places[place]!), width, name),
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
