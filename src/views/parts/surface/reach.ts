/** How far beside a point or a line of a tie a pointer still meets it, in CSS pixels. A finger is broader. */
export interface Reach {
  readonly place: number;
  readonly tie: number;
}

export const REACH: { readonly mouse: Reach; readonly touch: Reach } = {
  mouse: { place: 4, tie: 5 },
  touch: { place: 14, tie: 12 },
};
