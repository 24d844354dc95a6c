// Where things stand on the screen: projects the arcs' points once per camera, when somebody asks.

import type { ReadonlySignal } from '@preact/signals-core';
import { tiesOf } from '../../graph/neighbours';
import type { State } from '../../state/state';
import type { ArcLayer } from './arcLayer';
import { middleOnScreen, nearestTie, projectPoints, type ArcPoints, type Projector } from './picking';

/** CSS pixels from the view's upper left corner; null: out of sight. */
export type Spot = readonly [x: number, y: number] | null;

export interface Spots {
  /** Index of the nearest drawn tie within `reach` pixels. */
  findTie(x: number, y: number, reach: number): number | null;
  /** Where a label for a tie may stand. */
  ofTie(tie: number): Spot;
  ofPlace(place: number): Spot;
}

export function spotsOn(layer: ArcLayer, state: State, points: ReadonlySignal<ArcPoints | null>): Spots {
  let of: { readonly points: ArcPoints; readonly projector: Projector } | null = null;
  let screens: Float32Array[] = [];

  /** The arcs on the screen, on the flat map in three worlds side by side. */
  const current = () => {
    const now = points.peek();
    const { projector } = layer;
    if (!now || !projector) return null;
    if (of?.points !== now || of.projector !== projector) {
      of = { points: now, projector };
      const shifts = projector.clippingPlane ? [0] : [-1, 0, 1];
      screens = shifts.map(shift => projectPoints(now, projector, shift));
    }
    return of;
  };

  return {
    findTie(x, y, reach) {
      const now = current();
      const shown = state.scene.shown.peek();
      const widths = state.scene.widths.peek();
      const broader = (tie: number) => (layer.lineWidth * Math.max(0, (widths?.[tie] ?? 1) - 1)) / 2;
      return now && shown ? nearestTie(screens, now.points, shown.status, x, y, reach, broader) : null;
    },
    ofTie(tie) {
      const now = current();
      return now && middleOnScreen(screens, now.points, tie, now.projector);
    },
    ofPlace(place) {
      const now = current();
      const network = state.scene.network.peek();
      // Every place is an end of some tie: its spot is known with the arcs.
      const tie = network ? tiesOf(network.neighbours, place)[0] : undefined;
      if (!now || !network || tie === undefined) return null;
      const { starts } = now.points;
      const point = network.source[tie] === place ? starts[tie]! : starts[tie + 1]! - 1;
      const { width, height } = now.projector;
      for (const screen of screens) {
        const x = screen[2 * point]!;
        const y = screen[2 * point + 1]!;
        if (x >= 0 && y >= 0 && x <= width && y <= height) return [x, y];
      }
      return null;
    },
  };
}
