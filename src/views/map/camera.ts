// The camera and the field `map` of the link: written when the reader has moved the map, followed when it changes
// from elsewhere (back, forward, a link). An empty field means: the whole network, whatever the size of the window.

import { effect, untracked } from '@preact/signals-core';
import type { Map as MapLibre } from 'maplibre-gl';
import type { Network } from '../../graph/network';
import type { LonLat } from '../../lib/geodesy';
import { focusOf } from '../../state/focus';
import type { Shown } from '../../state/shown';
import type { Selection, State } from '../../state/state';
import { fitTo, withMiddles } from './fit';

/** Milliseconds. */
const FLIGHT = 1200;
/** Kept free around what is fitted: a share of the shorter side, at most so many pixels. */
const PADDING = { share: 0.11, most: 72 };
/** Decimals kept in the link: a tenth of a kilometre, a hundredth of a zoom level, a tenth of a degree. */
const DECIMALS = [3, 3, 2, 1, 1] as const;

/** Who asked for a move; it decides what is written when the camera comes to rest. */
type Errand = 'reader' | 'whole' | 'selection' | 'follow';

type Camera = Pick<MapLibre, 'getCenter' | 'getZoom' | 'getBearing' | 'getPitch'>;

export function cameraOf(map: Camera): number[] {
  const { lng, lat } = map.getCenter();
  return [lng, lat, map.getZoom(), map.getBearing(), map.getPitch()].map((value, i) =>
    Number(value.toFixed(DECIMALS[i])),
  );
}

export interface Target {
  readonly center: [lon: number, lat: number];
  readonly zoom: number;
  readonly bearing: number;
  readonly pitch: number;
}

/** The camera that the field states; null where it states none. */
export function cameraFrom([lon, lat, zoom, bearing = 0, pitch = 0]: readonly number[]): Target | null {
  if (lon === undefined || lat === undefined || zoom === undefined || Math.abs(lat) > 90) return null;
  return { center: [lon, lat], zoom, bearing, pitch };
}

/** The selected places with their drawn partners, or the selected tie; without a selection all ties. */
export function pointsToFit(
  network: Network,
  shown: Pick<Shown, 'status'>,
  selection: Selection | null,
): LonLat[] {
  const at = (place: number): LonLat => [network.places[place]!.lon, network.places[place]!.lat];
  const focus = selection && focusOf(network, shown, selection, null);
  const ties = [...(focus?.ties ?? network.ties.keys())];
  return [
    ...[...(focus?.places ?? [])].map(at),
    ...withMiddles(ties.map(tie => [at(network.source[tie]!), at(network.target[tie]!)])),
  ];
}

/** Ties camera and field together; returns its own end. */
export function followCamera(map: MapLibre, state: State): () => void {
  let errand: Errand = 'follow';

  const go = (target: Target, why: Errand, animate: boolean) => {
    // What the interrupted move would have written is out of date.
    errand = 'follow';
    map.stop();
    errand = why;
    if (animate && !state.environment.peek().reducedMotion) {
      map.easeTo({ ...target, duration: FLIGHT, essential: true });
    } else {
      map.jumpTo(target);
    }
  };

  const fit = (projection: 'globe' | 'flat', selection: Selection | null, animate: boolean) =>
    untracked(() => {
      const network = state.network.value;
      const shown = state.shown.value;
      if (!network || !shown) return;
      const { clientWidth: width, clientHeight: height } = map.getCanvas();
      const padding = Math.min(PADDING.most, PADDING.share * Math.min(width, height));
      const points = pointsToFit(network, shown, selection);
      const found = fitTo(points, { width, height, padding }, projection);
      if (found) {
        go(
          { center: [...found.center], zoom: found.zoom, bearing: 0, pitch: 0 },
          selection ? 'selection' : 'whole',
          animate,
        );
      }
    });

  const onMoveStart = (event: { readonly originalEvent?: unknown }) => {
    if (event.originalEvent) errand = 'reader';
  };
  const onMoveEnd = () => {
    const why = errand;
    errand = 'follow';
    if (why === 'follow') return;
    const camera = why === 'whole' ? [] : cameraOf(map);
    // A jump comes to rest within the effect that asked for it; effects set no state.
    queueMicrotask(() => state.set({ map: camera }));
  };
  const onResize = () => {
    if (state.map.peek().length === 0) fit(state.projection.peek(), null, false);
  };
  map.on('movestart', onMoveStart);
  map.on('moveend', onMoveEnd);
  map.on('resize', onResize);

  let answered = state.fitRequest.peek();
  let settled = false;
  const stops = [
    effect(() => {
      const field = state.map.value;
      const animate = settled;
      settled = state.network.value !== null;
      const target = cameraFrom(field);
      // The whole network needs another camera on the globe than on the flat map.
      if (!target) fit(state.projection.value, null, animate);
      else if (String(cameraOf(map)) !== String(field)) go(target, 'follow', animate);
    }),
    effect(() => {
      if (state.fitRequest.value === answered) return;
      answered = state.fitRequest.value;
      const selection = state.selection.peek();
      const any = selection.places.length > 0 || selection.tie !== null;
      fit(state.projection.peek(), any ? selection : null, true);
    }),
  ];

  return () => {
    for (const stop of stops) stop();
    map.off('movestart', onMoveStart);
    map.off('moveend', onMoveEnd);
    map.off('resize', onResize);
  };
}
