// Puts the map together: MapLibre with our style, the ties' layer, and the effects that follow the state.

import { computed, effect } from '@preact/signals-core';
import { render } from 'lit-html';
import { Map as MapLibre, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import type { Basemap } from '../../data/loadBasemap';
import { PROPOSED } from '../../graph/status';
import { focusOf } from '../../state/focus';
import type { Room } from '../parts/surface/lazyView';
import { inOwnTurn } from '../parts/panel/ownTurn';
import { rgbOf } from '../parts/surface/rgbOf';
import { tieLooks } from '../parts/surface/tieLooks';
import { tellWhereabouts } from '../parts/surface/whereabouts';
import { arcLooks, arcsOf } from './arcBuffers';
import { ArcLayer } from './arcLayer';
import { ABOVE_PLACES, baseStyle, paints, projectionType } from './baseStyle';
import { basemapFeatures, NO_FEATURES } from './basemapFeatures';
import { cameraFrom, followCamera } from './camera';
import { furniture } from './furniture';
import { followLabels } from './labels';
import { paletteOf } from './palette';
import { PlaceLayer } from './placeLayer';
import { placeLooks } from './placeLooks';
import { placePoints } from './placePoints';
import { placesOnScreen } from './placesOnScreen';
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
  const dots = new PlaceLayer();
  map.once('style.load', () => {
    try {
      map.addLayer(layer, ABOVE_PLACES);
      map.addLayer(dots, ABOVE_PLACES);
      stops.push(...followState(map, layer, dots, room));
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

function followState(
  map: MapLibre,
  layer: ArcLayer,
  dots: PlaceLayer,
  { root, host, state, spots: told }: Room,
): (() => void)[] {
  const buffers = computed(() => (state.picture.network.value ? arcsOf(state.picture.network.value) : null));
  const points = computed(() =>
    state.picture.network.value ? placePoints(state.picture.network.value) : null,
  );
  const focus = computed(() => {
    const network = state.picture.network.value;
    const shown = state.picture.shown.value;
    return (
      network && shown && focusOf(network, shown, state.picture.selection.value, state.picture.hover.value)
    );
  });
  const spots = spotsOn(map, layer, state, points);
  told.value = {
    surface: map.getContainer(),
    at: spots.besideToo,
    follow(moved) {
      map.on('render', moved);
      return () => map.off('render', moved);
    },
  };

  const onIdle = () => {
    if (state.picture.network.peek()) host.dataset.ready = 'true';
  };
  map.on('idle', onIdle);

  return [
    () => map.off('idle', onIdle),
    effect(() => {
      // On stage two fingers are what moves the map, up and down as well.
      if (state.stage.value === 'off') map.touchPitch.enable();
      else map.touchPitch.disable();
    }),
    effect(() => {
      map.setProjection({ type: projectionType(state.projection.value) });
    }),
    effect(() => {
      const scheme = state.scheme.value;
      // The stage has colours of its own.
      void state.stage.value;
      // After all effects of this change: the page's style sheet has then changed too.
      queueMicrotask(() => {
        const palette = paletteOf(root);
        dots.setPaper(rgbOf(palette.land));
        for (const [id, paint] of Object.entries(paints(palette, scheme))) {
          for (const [name, value] of Object.entries(paint))
            map.setPaintProperty(id, name as never, value as never);
        }
      });
    }),
    effect(() => {
      if (state.picture.network.value) host.dataset.ready = 'false';
    }),
    inOwnTurn(state, () => {
      const network = state.picture.network.value;
      const shown = state.picture.shown.value;
      if (!network || !shown || !buffers.value) return;
      const looks = tieLooks({
        shown,
        focus: focus.value,
        scheme: state.scheme.value,
        classes: state.picture.tieClasses.value,
        widths: state.picture.widths.value,
        onStage: state.stage.value !== 'off',
      });
      layer.draw({
        buffers: buffers.value,
        looks: arcLooks(buffers.value, looks),
        count: shown.tieCount,
        above: (focus.value?.ties.size ?? 0) > 0 || shown.status.includes(PROPOSED),
      });
    }),
    inOwnTurn(state, () => {
      const network = state.picture.network.value;
      const shown = state.picture.shown.value;
      if (!network || !shown || !points.value) return;
      const looks = placeLooks({
        network,
        taking: shown.places,
        radii: state.picture.radii.value,
        focus: focus.value,
        classes: state.picture.placeClasses.value,
        scheme: state.scheme.value,
      });
      dots.draw({ points: points.value, looks });
    }),
    followLabels(map, state, spots),
    followTooltip(map, root, state, spots),
    followPointer(map, state, spots),
    tellWhereabouts(state, () => placesOnScreen(map, state)),
    // Before the first frame nobody knows, and the link has its camera.
    followCamera(map, state, place => layer.projector === null || spots.ofPlace(place) !== null),
  ];
}
