// What a layout answers: where the places stand, and what is drawn behind them so that the picture explains itself.

export type LayoutId = 'forces' | 'map' | 'sides' | 'rings' | 'regions';

/**
 * A circle behind the places. `step`: how many ties away from the centre, said in the direction `label` (radians, 0 to
 * the right, π/2 upwards); `group` and `country`: an ISO 3166 code.
 */
export type Circle = {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
} & (
  | { readonly of: 'step'; readonly step: number; readonly label: number }
  | { readonly of: 'group' | 'country'; readonly code: string }
);

/**
 * A text over a part of the picture. `side`: a column, with so much room for its head; `apart`: the places that nothing
 * ties to the centre.
 */
export type Caption = { readonly x: number; readonly y: number } & (
  | { readonly of: 'side'; readonly side: 0 | 1; readonly room: number }
  | { readonly of: 'apart'; readonly count: number }
);

/** From degrees to the units of the picture: projection.ts around `centre`, times `scale`, moved by `x` and `y`. */
export interface GeoFrame {
  /** Degrees. */
  readonly centre: readonly [lon: number, lat: number];
  /** Of the projection: radians within which it is nearly true; Infinity: everywhere. */
  readonly near: number;
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

export interface LaidOut {
  /** x and y of place i at 2i and 2i + 1; y grows upwards. One unit is the distance between two rows of names. */
  readonly positions: Float64Array;
  readonly circles: readonly Circle[];
  readonly captions: readonly Caption[];
  /** Per place: 1 where it stands aside, as nothing shown ties it to the rest. Null: nobody does. */
  readonly aside: Uint8Array | null;
  /** Null: the picture is no map. */
  readonly geo: GeoFrame | null;
}

/** Positions with nothing behind them. */
export function bareLayout(positions: Float64Array): LaidOut {
  return { positions, circles: [], captions: [], aside: null, geo: null };
}

/** Decimals kept: far finer than a dot, far coarser than what a sine may differ by between machines. */
const GRID = 1e4;

/** The same bits on every machine. Adding 0 turns -0 into 0. */
export function rounded(positions: Float64Array): Float64Array {
  return positions.map(value => Math.round(value * GRID) / GRID + 0);
}
