// What stands out: the selected places and tie with what hangs on them, and what lies under the pointer.

import type { Network } from '../../graph/network';
import type { Hover, Selection } from '../../state/state';

export interface Focus {
  /** Ties drawn full and above the others. */
  readonly ties: ReadonlySet<number>;
  /** Selected places and the ends of the selected tie: accented and always labelled. */
  readonly places: ReadonlySet<number>;
  /** Places with a ring: under the pointer, or ends of the tie under it. */
  readonly hovered: ReadonlySet<number>;
  /** Places that keep their strength while the others step back; null: nobody steps back. */
  readonly near: ReadonlySet<number> | null;
}

type Ends = Pick<Network, 'source' | 'target' | 'neighbours'>;

export function focusOf(network: Ends, selection: Selection, hover: Hover): Focus {
  const { source, target, neighbours } = network;
  const tiesOf = (place: number) =>
    neighbours.ties.subarray(neighbours.offsets[place]!, neighbours.offsets[place + 1]!);
  const ends = (tie: number) => [source[tie]!, target[tie]!];

  const chosen = new Set(selection.tie === null ? [] : [selection.tie]);
  for (const place of selection.places) for (const tie of tiesOf(place)) chosen.add(tie);
  const places = new Set([...selection.places, ...(selection.tie === null ? [] : ends(selection.tie))]);

  const ties = new Set(chosen);
  const hovered = new Set<number>();
  if (hover && 'place' in hover) {
    hovered.add(hover.place);
    for (const tie of tiesOf(hover.place)) ties.add(tie);
  } else if (hover) {
    ties.add(hover.tie);
    for (const place of ends(hover.tie)) hovered.add(place);
  }
  const near = places.size > 0 ? new Set([...places, ...[...chosen].flatMap(ends)]) : null;
  return { ties, places, hovered, near };
}
