// One step of many walkers at once: what stands on each place moves on to the places beside it, and adds up there.

export interface Ways {
  readonly offsets: Uint32Array;
  readonly places: Uint32Array;
}

/** Along every way, multiplied by `leaving` of the place it leaves where that is given. Overwrites `to`. */
export function stepOn(
  { offsets, places }: Ways,
  from: Float64Array,
  to: Float64Array,
  leaving?: Float64Array,
): void {
  to.fill(0);
  for (let place = 0; place < from.length; place++) {
    if (from[place] === 0) continue;
    const sent = leaving ? from[place]! * leaving[place]! : from[place]!;
    for (let at = offsets[place]!; at < offsets[place + 1]!; at++) to[places[at]!]! += sent;
  }
}

/** Along every way by the weight of the way. Overwrites `to`. */
export function stepNear(
  { offsets, places }: Ways,
  weight: Float64Array,
  from: Float64Array,
  to: Float64Array,
): void {
  to.fill(0);
  for (let place = 0; place < from.length; place++) {
    const sent = from[place]!;
    if (sent === 0) continue;
    for (let at = offsets[place]!; at < offsets[place + 1]!; at++) to[places[at]!]! += sent * weight[at]!;
  }
}
