// The map without a graphics card: the same shapes, places and ties, drawn with d3 as SVG.

import { computed, effect, untracked } from '@preact/signals-core';
import { render } from 'lit-html';
import type { Basemap } from '../../data/loadBasemap';
import type { Network } from '../../graph/network';
import type { LonLat } from '../../lib/geodesy';
import { FIRST_RADIUS } from '../../state/encoding';
import { chiefPlaces, isOutOfSight, type PlaceStanding } from '../../state/focus';
import type { Selection } from '../../state/state';
import type { Room } from '../parts/surface/lazyView';
import { handCamera } from '../parts/svg/svgCamera';
import { openSvgSurface, type Ground, type Lens } from '../parts/svg/svgSurface';
import { widthAt } from './arcWidth';
import { cameraFrom, paddingIn, pointsOfWhole, pointsToFit } from './camera';
import { APART, crowdScale, dotScale, LEAST, LEAST_MARKED, MARGIN } from './dotSize';
import { furniture } from './furniture';
import { arcPoints, type ArcPoints } from './picking';
import { svgGround } from './svgGround';
import { panned, plainFit, projectionFor, sightOf, zoomed, type PlainCamera } from './svgProjection';

/** More names than one per so many square pixels make a map restless. */
const PER_NAME = 8000;

export function drawPlainMap(room: Room, shapes: Basemap | null): () => void {
  const { root, state } = room;
  const furnitureRoom = document.createElement('div');
  furnitureRoom.className = 'map-furniture';
  let zoom: Lens['zoom'] = () => {};
  const close = openSvgSurface(room, ground => {
    const lens = mapLens(room, ground, shapes);
    zoom = lens.zoom;
    return lens;
  });
  root.append(furnitureRoom);
  const stop = effect(() => {
    render(furniture(state, { zoom: steps => zoom(2 ** steps) }), furnitureRoom);
  });
  return () => {
    stop();
    close();
    render(null, furnitureRoom);
    furnitureRoom.remove();
  };
}

/** What takes long, as it is made here or was made before. */
interface Ahead {
  readonly arcsOf: (network: Network) => ArcPoints;
  readonly groundOn: typeof svgGround;
}

/** Of a room only the state is asked. */
export function mapLens(
  { state }: Pick<Room, 'state'>,
  { layer, size }: Ground,
  shapes: Basemap | null,
  { arcsOf, groundOn }: Ahead = { arcsOf: arcPoints, groundOn: svgGround },
): Lens {
  const { picture, projection: kind } = state;
  const at = ({ places }: Network, place: number): LonLat => [places[place]!.lon, places[place]!.lat];

  const fit = (network: Network, selection: Selection | null): PlainCamera | null => {
    const shown = picture.shown.peek();
    if (!shown) return null;
    const chief = selection ? chiefPlaces(network, selection).map(place => at(network, place)) : [];
    const points = selection ? pointsToFit(network, shown, selection) : pointsOfWhole(state, network, shown);
    return plainFit(points, size.value, kind.value, paddingIn(state, size.value), chief);
  };
  const whole = computed(() => {
    // On stage every scene has its own.
    void [state.stage.value, state.recallRequest.value];
    return picture.network.value ? fit(picture.network.value, null) : null;
  });
  const stated = computed((): PlainCamera | null => {
    const target = cameraFrom(state.map.value);
    return target ? { lon: target.center[0], lat: target.center[1], zoom: target.zoom } : whole.value;
  });
  const hand = handCamera(state.map, stated, ({ lon, lat, zoom }) =>
    state.set({ map: [lon, lat, zoom, 0, 0].map((value, i) => Number(value.toFixed(i === 2 ? 2 : 3))) }),
  );
  const { camera } = hand;
  const arcs = computed(() => (picture.network.value ? arcsOf(picture.network.value) : null));
  const sight = computed(() => {
    const [network, points, now] = [picture.network.value, arcs.value, camera.value];
    return network && points && now ? sightOf(network, points, now, kind.value, size.value) : null;
  });

  const ground = groundOn(layer, shapes);
  let requests = state.fitRequest.peek();
  let recalls = state.recallRequest.peek();
  let selected = picture.selection.peek();
  const fitSelection = (selection: Selection) => {
    const network = picture.network.peek();
    const target = network && fit(network, selection);
    if (target) hand.move(target);
  };
  const inSight = (place: number) => {
    const { width, height } = size.peek();
    const [x, y] = [sight.peek()?.places[2 * place], sight.peek()?.places[2 * place + 1]];
    return x === undefined || y === undefined || (x >= 0 && x <= width && y >= 0 && y <= height);
  };
  const crowd = computed(() =>
    crowdScale(picture.network.value?.places.length ?? 0, camera.value?.zoom ?? 2),
  );
  const stops = [
    effect(() => {
      const now = camera.value;
      if (now) ground.draw(projectionFor(now, kind.value, size.value), now.zoom);
    }),
    effect(() => {
      const selection = picture.selection.value;
      const before = selected;
      selected = selection;
      untracked(() => {
        const network = picture.network.value;
        if (network && isOutOfSight(network, selection, before, inSight)) fitSelection(selection);
      });
    }),
    effect(() => {
      if (state.recallRequest.value === recalls) return;
      recalls = state.recallRequest.value;
      // After what a new selection asks for.
      queueMicrotask(() => hand.follow());
    }),
    effect(() => {
      if (state.fitRequest.value === requests) return;
      requests = state.fitRequest.value;
      untracked(() => {
        const selection = picture.selection.value;
        if (selection.places.length > 0 || selection.tie !== null) return fitSelection(selection);
        hand.follow();
        state.set({ map: [] });
      });
    }),
  ];

  return {
    label: ({ map }) => map.label,
    sight,
    radiusOf: computed(() => {
      const radii = picture.radii.value;
      const scale = dotScale(camera.value?.zoom ?? 2);
      const share = crowd.value;
      return (place: number, standing: PlaceStanding) => {
        const stated = (radii?.[place] ?? FIRST_RADIUS) * scale;
        const radius = standing === 'idle' ? stated * APART : stated;
        return standing === 'marked' ? Math.max(radius, LEAST_MARKED) : Math.max(radius, LEAST) * share;
      };
    }),
    margin: computed(() => MARGIN * crowd.value),
    width: computed(() => widthAt(camera.value?.zoom ?? 2)),
    perName: PER_NAME,
    outwardOnly: false,
    pan(dx, dy) {
      const now = camera.peek();
      if (now) hand.move(panned(now, kind.peek(), dx, dy));
    },
    zoom(factor, spot) {
      const now = camera.peek();
      const { width, height } = size.peek();
      const [x, y] = spot ?? [width / 2, height / 2];
      if (now) hand.move(zoomed(now, kind.peek(), factor, x - width / 2, y - height / 2));
    },
    stop() {
      for (const stop of stops) stop();
      ground.stop();
      hand.stop();
    },
  };
}
