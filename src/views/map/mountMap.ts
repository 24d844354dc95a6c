// Puts the map together: MapLibre with our style, the ties' layer, and the effects that follow the state.

import { computed, effect } from '@preact/signals-core';
import { render } from 'lit-html';
import { Map as MapLibre, setWorkerUrl, type GeoJSONSource } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import type { Basemap } from '../../data/loadBasemap';
import { focusOf } from '../../state/focus';
import type { Room } from '../lazyView';
import { tieLooks } from '../tieLooks';
import { arcLooks, buildArcs } from './arcBuffers';
import { ArcLayer } from './arcLayer';
import { ABOVE_TIES, baseStyle, paints, projectionType, SOURCES } from './baseStyle';
import { basemapFeatures, NO_FEATURES } from './basemapFeatures';
import { cameraFrom, followCamera } from './camera';
import { furniture } from './furniture';
import { followLabels } from './labels';
import { paletteOf } from './palette';
import { arcPoints } from './picking';
import { pointFeatures } from './placeFeatures';
import { placeStates } from './placeStates';
import { followPointer } from './pointer';
import { spotsOn } from './spots';
import { followTooltip } from './tooltip';

/** Nearer than this the 50m shapes are bare, and from 11 on MapLibre's globe turns flat. */
const ZOOMS = { minZoom: 0, maxZoom: 10 } as const;

/** `shapes`: null where they did not come. */
export function mountMap(room: Room, shapes: Basemap | null): () => void {
  const { root, host, state } = room;
  const canvasRoom = document.createElement('div');
  canvasRoom.className = 'map-canvas';
  const furnitureRoom = document.createElement('div');
  furnitureRoom.className = 'map-furniture';
  root.prepend(canvasRoom);
  root.append(furnitureRoom);
  const clear = () => {
    render(null, furnitureRoom);
    furnitureRoom.remove();
    canvasRoom.remove();
  };

  setWorkerUrl(workerUrl);
  let map: MapLibre;
  try {
    map = new MapLibre({
      container: canvasRoom,
      style: baseStyle(
        shapes ? basemapFeatures(shapes) : NO_FEATURES,
        state.projection.peek(),
        paletteOf(root),
        state.scheme.peek(),
      ),
      ...(cameraFrom(state.map.peek()) ?? { center: [40, 52], zoom: 2 }),
      ...ZOOMS,
      attributionControl: false,
      // Shift adds to the selection.
      boxZoom: false,
      fadeDuration: 0,
      maxPitch: 60,
    });
  } catch (error) {
    clear();
    throw error;
  }

  const stops: (() => void)[] = [takeSizeOf(canvasRoom, map)];
  const layer = new ArcLayer(count => (host.dataset.drawn = String(count)));
  map.once('style.load', () => {
    try {
      map.addLayer(layer, ABOVE_TIES);
      stops.push(...followState(map, layer, room));
    } catch (error) {
      room.giveUp(error);
    }
  });
  stops.push(
    effect(() => {
      map.getCanvas().setAttribute('aria-label', state.messages.value.map.label);
    }),
    effect(() => {
      const zoom = (steps: number) => map.zoomTo(map.getZoom() + steps, {}, { originalEvent: true });
      render(furniture(state, { zoom }), furnitureRoom);
    }),
  );

  return () => {
    for (const stop of stops) stop();
    map.remove();
    clear();
  };
}

/**
 * MapLibre passes over the first size that it is told, as the one it was opened with; but the room may have changed
 * since, when the legend or the timeline came between.
 */
function takeSizeOf(room: HTMLElement, map: MapLibre): () => void {
  const observer = new ResizeObserver(() => {
    observer.disconnect();
    const { clientWidth, clientHeight } = map.getCanvas();
    if (clientWidth !== room.clientWidth || clientHeight !== room.clientHeight) map.resize();
  });
  observer.observe(room);
  return () => observer.disconnect();
}

function followState(map: MapLibre, layer: ArcLayer, { root, host, state }: Room): (() => void)[] {
  const source = (id: string) => map.getSource(id) as GeoJSONSource;
  const states = placeStates(map);
  const buffers = computed(() => (state.scene.network.value ? buildArcs(state.scene.network.value) : null));
  const points = computed(() => (state.scene.network.value ? arcPoints(state.scene.network.value) : null));
  const focus = computed(() => {
    const network = state.scene.network.value;
    const shown = state.scene.shown.value;
    return network && shown && focusOf(network, shown, state.scene.selection.value, state.scene.hover.value);
  });
  const spots = spotsOn(layer, state, points);

  const onIdle = () => {
    if (state.scene.network.peek()) host.dataset.ready = 'true';
  };
  map.on('idle', onIdle);

  return [
    () => map.off('idle', onIdle),
    effect(() => {
      map.setProjection({ type: projectionType(state.projection.value) });
    }),
    effect(() => {
      const scheme = state.scheme.value;
      // After all effects of this change: the page's style sheet has then changed too.
      queueMicrotask(() => {
        for (const [id, paint] of Object.entries(paints(paletteOf(root), scheme))) {
          for (const [name, value] of Object.entries(paint))
            map.setPaintProperty(id, name as never, value as never);
        }
      });
    }),
    effect(() => {
      const network = state.scene.network.value;
      if (!network) return;
      host.dataset.ready = 'false';
      states.forget();
      source(SOURCES.places).setData(pointFeatures(network));
    }),
    effect(() => {
      const network = state.scene.network.value;
      const shown = state.scene.shown.value;
      if (!network || !shown || !buffers.value) return;
      const looks = tieLooks({
        shown,
        focus: focus.value,
        scheme: state.scheme.value,
        classes: state.scene.tieClasses.value,
        widths: state.scene.widths.value,
      });
      layer.draw({
        buffers: buffers.value,
        looks: arcLooks(buffers.value, looks),
        count: shown.tieCount,
        above: (focus.value?.ties.size ?? 0) > 0,
      });
    }),
    effect(() => {
      const network = state.scene.network.value;
      const shown = state.scene.shown.value;
      if (!network || !shown) return;
      const { places } = network;
      states.apply({
        places,
        taking: shown.places,
        radii: state.scene.radii.value,
        focus: focus.value,
        classes: state.scene.placeClasses.value,
        scheme: state.scheme.value,
      });
    }),
    followLabels(map, state),
    followTooltip(map, root, state, spots),
    followPointer(map, state, spots),
    // Before the first frame nobody knows, and the link has its camera.
    followCamera(map, state, place => layer.projector === null || spots.ofPlace(place) !== null),
  ];
}
