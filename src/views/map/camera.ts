// The camera and the field `map` of the link: written when the reader has moved the map, followed when it changes
// from elsewhere (back, forward, a link). An empty field means: the whole network, whatever the size of the window.

import { effect, untracked } from '@preact/signals-core';
import type { Map as MapLibre } from 'maplibre-gl';
import type { Network } from '../../graph/network';
import { ABSENT } from '../../graph/status';
import type { LonLat } from '../../lib/geodesy';
import { chiefPlaces, focusOf, isOutOfSight } from '../../state/focus';
import type { Shown } from '../../state/shown';
import type { Selection, State } from '../../state/state';
import { inOwnTurn } from '../parts/panel/ownTurn';
import { takesOver } from '../parts/surface/whereabouts';
import { fitTo, withMiddles, type FitBox } from './fit';

/** Milliseconds. */
const FLIGHT = 1200;
/** The camera rests when it has not moved for so long, in milliseconds. */
const SETTLE = 250;
/** Kept free around what is fitted: shares of the picture, at most so many pixels. Names stand beside their points. */
const PADDING = { x: { share: 0.13, most: 84 }, y: { share: 0.11, most: 72 } };
/** On stage names are larger, and year and legend stand at the corners. */
const STAGE_PADDING = { x: { share: 0.21, most: 400 }, y: { share: 0.21, most: 260 } };
/** Decimals kept in the link: a tenth of a kilometre, a hundredth of a zoom level, a tenth of a degree. */
const DECIMALS = [3, 3, 2, 1, 1] as const;

/** Who asked for a move; it decides what is written when the camera comes to rest. */
type Errand = 'reader' | 'whole' | 'selection' | 'follow';

type Camera = Pick<MapLibre, 'getCenter' | 'getZoom' | 'getBearing' | 'getPitch'>;

export function cameraOf(map: Camera): number[] {
  const { lng, lat } = map.getCenter();
  return rounded([lng, lat, map.getZoom(), map.getBearing(), map.getPitch()]);
}

function rounded(camera: readonly number[]): number[] {
  return camera.map((value, i) => Number(value.toFixed(DECIMALS[i])));
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

const at = ({ places }: Network, place: number): LonLat => [places[place]!.lon, places[place]!.lat];

/** So many ties leave no side of the picture out, whichever way their arcs bulge: their ends say enough. */
const MANY = 5000;

/** The selected places with their drawn partners, or the selected tie; without a selection all ties. */
export function pointsToFit(
  network: Network,
  shown: Pick<Shown, 'status'>,
  selection: Selection | null,
): LonLat[] {
  const focus = selection && focusOf(network, shown, selection, null);
  const located = () =>
    network.places.flatMap(({ lon, lat }) => (Number.isNaN(lon) ? [] : [[lon, lat] as const]));
  if (!focus && network.ties.length > MANY) return located();
  const known = (place: number) => !Number.isNaN(network.places[place]!.lon);
  const ties = [...(focus?.ties ?? network.ties.keys())].filter(
    tie => known(network.source[tie]!) && known(network.target[tie]!),
  );
  // No tie has both its ends on the map, as where a list does not say in which country the partners are.
  if (!focus && ties.length === 0) return located();
  return [
    ...[...(focus?.places ?? [])].filter(known).map(place => at(network, place)),
    ...withMiddles(ties.map(tie => [at(network, network.source[tie]!), at(network, network.target[tie]!)])),
  ];
}

/**
 * What an empty field means: the whole network, so that it stays while filters and years change; on stage what the scene
 * shows: the selected places, a single one with its partners, or else the ties drawn.
 */
export function pointsOfWhole(
  { stage, picture }: Pick<State, 'stage' | 'picture'>,
  network: Network,
  shown: Pick<Shown, 'status'>,
): LonLat[] {
  if (stage.peek() === 'off') return pointsToFit(network, shown, null);
  const selection = picture.selection.peek();
  const { places, tie } = selection;
  if (tie !== null || places.length === 1) return pointsToFit(network, shown, selection);
  const selected = places.map(place => at(network, place)).filter(([lon]) => !Number.isNaN(lon));
  if (selected.length > 0) return selected;
  const drawn = [...network.ties.keys()].filter(one => shown.status[one] !== ABSENT);
  const ends = drawn.flatMap(one => [at(network, network.source[one]!), at(network, network.target[one]!)]);
  const known = ends.filter(([lon]) => !Number.isNaN(lon));
  return known.length > 0 ? known : pointsToFit(network, shown, null);
}

export function paddingIn(
  { stage }: Pick<State, 'stage'>,
  { width, height }: Pick<FitBox, 'width' | 'height'>,
): FitBox['padding'] {
  const { x, y } = stage.peek() === 'off' ? PADDING : STAGE_PADDING;
  return { x: Math.min(x.most, x.share * width), y: Math.min(y.most, y.share * height) };
}

/** Ties camera and field together; returns its own end. `inSight`: whether a place stands in the picture now. */
export function followCamera(map: MapLibre, state: State, inSight: (place: number) => boolean): () => void {
  let errand: Errand = 'follow';
  let resting = 0;
  let rested = '';

  const go = (target: Target, why: Errand, animate: boolean) => {
    // What the interrupted move would have written is out of date.
    errand = 'follow';
    map.stop();
    errand = why;
    const there = rounded([...target.center, target.zoom, target.bearing, target.pitch]);
    if (String(there) === String(cameraOf(map))) return;
    if (animate && !state.environment.peek().reducedMotion) {
      map.easeTo({ ...target, duration: FLIGHT, essential: true });
    } else {
      map.jumpTo(target);
    }
  };

  const fit = (projection: 'globe' | 'flat', selection: Selection | null, animate: boolean) =>
    untracked(() => {
      const network = state.picture.network.value;
      const shown = state.picture.shown.value;
      if (!network || !shown) return;
      const { clientWidth: width, clientHeight: height } = map.getCanvas();
      const padding = paddingIn(state, { width, height });
      const points = selection
        ? pointsToFit(network, shown, selection)
        : pointsOfWhole(state, network, shown);
      const chief = selection
        ? chiefPlaces(network, selection)
            .map(place => at(network, place))
            .filter(([lon]) => !Number.isNaN(lon))
        : [];
      const found = fitTo(points, { width, height, padding }, projection, chief);
      if (found) {
        go(
          { center: [...found.center], zoom: found.zoom, bearing: 0, pitch: 0 },
          selection ? 'selection' : 'whole',
          animate,
        );
      }
    });

  /** On stage a larger screen shows no more, but the same in larger: by so many levels of zoom. */
  const nearer = () => (state.stage.peek() === 'off' ? 0 : Math.log2(state.environment.peek().screen ?? 1));
  const statedNow = () => {
    const camera = cameraOf(map);
    return rounded(camera.map((value, i) => (i === 2 ? value - nearer() : value)));
  };

  const atRest = () => {
    // A flight of ours is told to the end.
    if (errand !== 'reader' && map.isMoving()) return wait();
    const why = errand;
    errand = 'follow';
    const camera = statedNow();
    const still = String(camera) === rested;
    rested = String(camera);
    // A wheel at the end of its range turns and moves nothing.
    if (why === 'follow' || (why === 'reader' && still)) return;
    state.set({ map: why === 'whole' ? [] : camera });
  };
  // MapLibre's own end of a move does not come after every turn of a wheel; the last move always does.
  const wait = () => {
    clearTimeout(resting);
    resting = window.setTimeout(atRest, SETTLE);
  };
  const onMove = (event: { readonly originalEvent?: unknown }) => {
    if (event.originalEvent) errand = 'reader';
    wait();
  };
  // MapLibre does not say of every move by the wheel that it came from there.
  const onWheel = () => {
    errand = 'reader';
    wait();
  };
  const onResize = () => {
    // What the reader has just done, and is not written yet, is not the whole network any more.
    if (errand !== 'reader' && state.map.peek().length === 0) fit(state.projection.peek(), null, false);
  };
  map.on('move', onMove);
  map.on('moveend', wait);
  map.on('wheel', onWheel);
  map.on('resize', onResize);

  let answered = state.fitRequest.peek();
  let recalls = state.recallRequest.peek();
  let arrangement = state.arrangement.peek();
  let settled = false;
  let followed = '';
  let selected = state.picture.selection.peek();
  const stops = [
    inOwnTurn(state, () => {
      const field = state.map.value;
      const projection = state.projection.value;
      const network = state.picture.network.value;
      const selection = state.picture.selection.value;
      const now = JSON.stringify([field, field.length === 0 && projection, network?.info.id]);
      const before = selected;
      selected = selection;
      // Nobody sees the flight of a map that only now comes into sight.
      const comes = takesOver(arrangement, state.arrangement.value) === 'map';
      arrangement = state.arrangement.value;
      const animate = settled && !comes;
      settled = network !== null;
      const again = state.recallRequest.value !== recalls;
      recalls = state.recallRequest.value;
      if (again) {
        // What a hand has just done, and is not written yet, is let go.
        errand = 'follow';
        clearTimeout(resting);
      }
      if (now === followed && !again) {
        if (settled && errand !== 'reader' && isOutOfSight(network!, selection, before, inSight))
          fit(projection, selection, true);
        return;
      }
      followed = now;
      const target = cameraFrom(field);
      // The whole network needs another camera on the globe than on the flat map.
      if (!target) fit(projection, null, animate);
      else if (again || String(statedNow()) !== String(field)) {
        go({ ...target, zoom: target.zoom + nearer() }, 'follow', animate);
      }
    }),
    effect(() => {
      if (state.fitRequest.value === answered) return;
      answered = state.fitRequest.value;
      const selection = state.picture.selection.peek();
      const any = selection.places.length > 0 || selection.tie !== null;
      fit(state.projection.peek(), any ? selection : null, true);
    }),
  ];

  return () => {
    for (const stop of stops) stop();
    clearTimeout(resting);
    map.off('move', onMove);
    map.off('moveend', wait);
    map.off('wheel', onWheel);
    map.off('resize', onResize);
  };
}
