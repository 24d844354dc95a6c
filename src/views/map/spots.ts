// Where things stand on the screen: projected once per camera, when somebody asks. Of very many ties only those near the
// pointer are looked at.

import { computed, type ReadonlySignal } from '@preact/signals-core';
import type { Map as MapLibre } from 'maplibre-gl';
import type { Network } from '../../graph/network';
import { FIRST_RADIUS } from '../../state/encoding';
import type { State } from '../../state/state';
import type { ArcLayer } from './arcLayer';
import { APART, crowdScale, dotScale, LEAST } from './dotSize';
import {
  arcPoints,
  middleOnScreen,
  nearestTie,
  projectPoints,
  type ArcPoints,
  type Projector,
} from './picking';
import type { PlacePoints } from './placePoints';
import { tieCircles, tiesNear } from './tiesNear';

/** CSS pixels from the view's upper left corner; null: out of sight. */
export type Spot = readonly [x: number, y: number] | null;

export interface Spots {
  /** Index of the place whose point, within reach of x, y, is nearest. */
  findPlace(x: number, y: number, reach: number): number | null;
  /** Index of the nearest drawn tie within `reach` pixels. */
  findTie(x: number, y: number, reach: number): number | null;
  /** Where a label for a tie may stand. */
  ofTie(tie: number): Spot;
  ofPlace(place: number): Spot;
  /** The same of a place beside the view; null: behind the globe. */
  besideToo(place: number): Spot;
}

/** The points of more arcs are not kept, but made for the few ties in question. */
const MANY = 4000;

/** Some arcs under a projection: on the flat map in three worlds side by side. */
interface Arcs {
  /** Their ties. */
  readonly ties: readonly number[];
  readonly points: ArcPoints;
  readonly screens: readonly Float32Array[];
}

export function spotsOn(
  map: MapLibre,
  layer: ArcLayer,
  state: State,
  points: ReadonlySignal<PlacePoints | null>,
): Spots {
  const { picture } = state;
  const circles = computed(() =>
    points.value && picture.network.value ? tieCircles(picture.network.value, points.value) : null,
  );
  let placesAt: {
    readonly points: PlacePoints;
    readonly projector: Projector;
    readonly screens: Float32Array[];
  } | null = null;
  let allArcs: { readonly network: Network; readonly projector: Projector; readonly arcs: Arcs } | null =
    null;

  const places = () => {
    const now = points.peek();
    const { projector } = layer;
    if (!now || !projector) return null;
    if (placesAt?.points !== now || placesAt.projector !== projector) {
      placesAt = {
        points: now,
        projector,
        screens: shiftsOf(projector).map(by => projectPoints(now, projector, by)),
      };
    }
    return placesAt;
  };
  const arcsOf = (network: Network, ties: readonly number[], projector: Projector): Arcs => {
    const points = arcPoints({ places: network.places, ties: ties.map(tie => network.ties[tie]!) });
    return { ties, points, screens: shiftsOf(projector).map(by => projectPoints(points, projector, by)) };
  };
  /** All of few ties, and of many those near a point. */
  const arcsAround = (network: Network, projector: Projector, x: number, y: number, reach: number): Arcs => {
    if (network.ties.length > MANY) {
      return arcsOf(network, tiesNear(circles.value!, map, x, y, reach), projector);
    }
    if (allArcs?.network !== network || allArcs.projector !== projector) {
      allArcs = { network, projector, arcs: arcsOf(network, [...network.ties.keys()], projector) };
    }
    return allArcs.arcs;
  };

  return {
    findPlace(x, y, reach) {
      const now = places();
      const shown = picture.shown.peek();
      const radii = picture.radii.peek();
      if (!now || !shown) return null;
      const zoom = map.getZoom();
      const scale = dotScale(zoom) * crowdScale(shown.places.length, zoom);
      let nearest: number | null = null;
      let least = Infinity;
      for (const screen of now.screens) {
        for (let place = 0; place < shown.places.length; place++) {
          const [dx, dy] = [Math.abs(screen[2 * place]! - x), Math.abs(screen[2 * place + 1]! - y)];
          const size = (radii?.[place] ?? FIRST_RADIUS) * scale * (shown.places[place] === 1 ? 1 : APART);
          const within = reach + Math.max(LEAST, size);
          // NaN compares as false: hidden points are never met.
          if (!(dx <= within && dy <= within)) continue;
          const off = Math.hypot(dx, dy);
          if (off < least) [least, nearest] = [off, place];
        }
      }
      return nearest;
    },
    findTie(x, y, reach) {
      const { projector } = layer;
      const [network, shown] = [picture.network.peek(), picture.shown.peek()];
      if (!projector || !network || !shown) return null;
      const widths = picture.widths.peek();
      const wider = (tie: number) => (layer.lineWidth * Math.max(0, (widths?.[tie] ?? 1) - 1)) / 2;
      const widest = widths
        ? wider(widths.indexOf(widths.reduce((most, width) => Math.max(most, width), 0)))
        : 0;
      const { ties, points: arcs, screens } = arcsAround(network, projector, x, y, reach + widest);
      const status = Uint8Array.from(ties, tie => shown.status[tie]!);
      const found = nearestTie(screens, arcs, status, x, y, reach, at => wider(ties[at]!));
      return found === null ? null : ties[found]!;
    },
    ofTie(tie) {
      const { projector } = layer;
      const network = picture.network.peek();
      if (!projector || !network) return null;
      const { points: arcs, screens } = arcsOf(network, [tie], projector);
      return middleOnScreen(screens, arcs, 0, projector);
    },
    ofPlace(place) {
      const now = places();
      if (!now) return null;
      const { width, height } = now.projector;
      for (const screen of now.screens) {
        const x = screen[2 * place]!;
        const y = screen[2 * place + 1]!;
        if (x >= 0 && y >= 0 && x <= width && y <= height) return [x, y];
      }
      return null;
    },
    besideToo(place) {
      const now = places();
      if (!now) return null;
      const middle = now.projector.width / 2;
      // Of several worlds the nearest one.
      const spots = now.screens
        .map(screen => [screen[2 * place]!, screen[2 * place + 1]!] as const)
        .filter(([x]) => !Number.isNaN(x))
        .sort(([x], [y]) => Math.abs(x - middle) - Math.abs(y - middle));
      return spots[0] ?? null;
    },
  };
}

/** Worlds to the side. */
function shiftsOf({ clippingPlane }: Projector): readonly number[] {
  return clippingPlane ? [0] : [-1, 0, 1];
}
