// Shortest paths from one place to all that it reaches, and back along them the shares of paths.
// Brandes, U. (2001): A faster algorithm for betweenness centrality. Journal of Mathematical Sociology 25, 163–177;
// with a weight per place: as many places at it as the weight says.
// First the places found look for others; when most are found, those that are left look for one that was (Beamer, S. et
// al. (2012): Direction-optimizing breadth-first search. Proc. SC '12).
// These loops are nearly all the time that the sweep takes. They read local names, and in the search they do not branch:
// a processor that guesses wrong which tie leads onward loses more than the needless writes cost.

export interface Rows {
  readonly order: number;
  readonly offsets: Uint32Array;
  readonly neighbours: Uint32Array;
}

/** Room for one search after the other in the same network. */
export interface Search {
  readonly begin: Int32Array;
  readonly to: Int32Array;
  /** The places in the order in which they were found. */
  readonly queue: Int32Array;
  readonly distance: Int32Array;
  /** Numbers of shortest paths from the source. */
  readonly paths: Float64Array;
  /** `queue` holds the places at distance k from `levels[k]` to `levels[k + 1]`. */
  readonly levels: Int32Array;
  /** How many places looked for others; those after them in the queue were found from the other end, or last. */
  looked: number;
  /**
   * Rows of ties that shortest paths take; those of the i-th place found from `takenOf[i]`. They lead away from the
   * source where the place looked for others, and towards it where not.
   */
  readonly taken: Int32Array;
  readonly takenOf: Int32Array;
  readonly unseen: Int32Array;
  readonly share: Float64Array;
}

const UNSEEN = 0x3fffffff;

export function roomFor({ order, offsets, neighbours }: Rows): Search {
  return {
    begin: Int32Array.from(offsets),
    to: Int32Array.from(neighbours),
    // One more than is ever kept: what does not count is written behind the end.
    queue: new Int32Array(order + 1),
    taken: new Int32Array(neighbours.length / 2 + 1),
    takenOf: new Int32Array(order + 1),
    unseen: new Int32Array(order + 1),
    distance: new Int32Array(order),
    paths: new Float64Array(order),
    levels: new Int32Array(order + 1),
    looked: 0,
    share: new Float64Array(order),
  };
}

/** Searches from a place; returns at how many distances there are places, the source at 0 included. */
export function searchFrom(search: Search, source: number): number {
  const { begin, to, queue, distance, paths, levels, taken, takenOf } = search;
  distance.fill(UNSEEN);
  paths.fill(0);
  distance[source] = 0;
  paths[source] = 1;
  queue[0] = source;
  let next = 0;
  let end = 1;
  let rows = 0;
  let away = 0;
  /** Rows of the places not yet found. */
  let left = to.length;
  while (next < end) {
    const stop = end;
    let ahead = 0;
    for (let i = next; i < stop; i++) ahead += begin[queue[i]! + 1]! - begin[queue[i]!]!;
    left -= ahead;
    if (left < ahead) break;
    levels[away] = next;
    away++;
    for (; next < stop; next++) {
      const place = queue[next]!;
      const here = paths[place]!;
      takenOf[next] = rows;
      const last = begin[place + 1]!;
      for (let row = begin[place]!; row < last; row++) {
        const other = to[row]!;
        // Below 0: not seen before; 0: seen at this distance; above: not farther than we are.
        const gap = (away - distance[other]!) | 0;
        const isNew = gap >>> 31;
        const isTaken = ((gap - 1) | 0) >>> 31;
        queue[end] = other;
        end = (end + isNew) | 0;
        taken[rows] = row;
        rows = (rows + isTaken) | 0;
        distance[other] = away - (gap & ~(gap >> 31));
        paths[other]! += here * isTaken;
      }
    }
  }
  search.looked = next;
  for (let i = next; i <= end; i++) takenOf[i] = rows;
  levels[away] = next;
  return next === end ? away : searchBack(search, away, end, rows);
}

/** Goes on from the other end: `found` places are found, the farthest at distance `away`, by `rows` ties. */
function searchBack(search: Search, away: number, found: number, rows: number): number {
  const { begin, to, queue, distance, paths, levels, taken, takenOf, unseen } = search;
  let end = found;
  let left = 0;
  for (let place = 0; place < distance.length; place++) {
    unseen[left] = place;
    left = (left + ((away - distance[place]!) >>> 31)) | 0;
  }
  for (let before = 0; end > before; away++) {
    before = end;
    levels[away + 1] = end;
    const looking = left;
    left = 0;
    for (let i = 0; i < looking; i++) {
      const place = unseen[i]!;
      const first = rows;
      let sum = 0;
      takenOf[end] = first;
      const last = begin[place + 1]!;
      for (let row = begin[place]!; row < last; row++) {
        const other = to[row]!;
        const gap = (distance[other]! - away) | 0;
        const isTaken = 1 - ((gap | -gap) >>> 31);
        taken[rows] = row;
        rows = (rows + isTaken) | 0;
        sum += paths[other]! * isTaken;
      }
      const isFound = (first - rows) >>> 31;
      queue[end] = place;
      end = (end + isFound) | 0;
      unseen[left] = place;
      left = (left + 1 - isFound) | 0;
      distance[place] = UNSEEN - Math.imul(isFound, UNSEEN - away - 1);
      paths[place] = sum;
    }
  }
  takenOf[end] = rows;
  return away;
}

/**
 * Goes back over the `found` places of the last search, the farthest first, and adds to every place and to every row of
 * a tie what passes there: for each place behind it, its weight times the share of the shortest paths that lead here;
 * all `scale` times.
 *
 * Numbers of paths are doubles: whole up to 2^53, rounded to 16 digits beyond, and infinite beyond 2^1023, where no
 * share is known any more and the sums are not finite.
 */
export function shareBack(
  search: Search,
  found: number,
  weight: Float64Array,
  scale: number,
  betweenness: Float64Array,
  rows: Float64Array,
): void {
  const { to, queue, paths, taken, takenOf, share, looked } = search;
  share.fill(0);
  for (let i = found - 1; i >= looked; i--) {
    const place = queue[i]!;
    const here = paths[place]!;
    const behind = share[place]!;
    const mine = weight[place]! / here + behind;
    share[place] = mine;
    if (i > 0) betweenness[place]! += scale * here * behind;
    const scaled = scale * mine;
    const last = takenOf[i + 1]!;
    for (let at = takenOf[i]!; at < last; at++) {
      const row = taken[at]!;
      const before = to[row]!;
      share[before]! += mine;
      rows[row]! += scaled * paths[before]!;
    }
  }
  for (let i = looked - 1; i >= 0; i--) {
    const place = queue[i]!;
    const here = paths[place]!;
    const scaled = scale * here;
    let sum = 0;
    const last = takenOf[i + 1]!;
    for (let at = takenOf[i]!; at < last; at++) {
      const row = taken[at]!;
      const behind = share[to[row]!]!;
      sum += behind;
      rows[row]! += scaled * behind;
    }
    share[place] = weight[place]! / here + sum;
    if (i > 0) betweenness[place]! += scaled * sum;
  }
}
