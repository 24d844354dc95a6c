// What stands out: the neighbourhoods of what is hovered and of what is selected. All else steps back.

import { ABSENT } from '../../graph/status';
import type { Network } from '../../graph/network';
import type { Hover, Selection } from '../../state/state';

export interface Focus {
  readonly places: ReadonlySet<number>;
  readonly ties: ReadonlySet<number>;
  /** Hovered itself. */
  readonly over: number | null;
  readonly overTie: number | null;
}

/** Null where nothing is hovered or selected: then nothing steps back. Ties not drawn light nothing. */
export function focusOf(
  { source, target, neighbours }: Pick<Network, 'source' | 'target' | 'neighbours'>,
  status: Uint8Array,
  selection: Selection,
  hover: Hover,
): Focus | null {
  const over = hover && 'place' in hover ? hover.place : null;
  const overTie = hover && 'tie' in hover ? hover.tie : null;
  const centres = over === null ? selection.places : [...selection.places, over];
  const alone = [selection.tie, overTie].filter(tie => tie !== null);
  if (centres.length === 0 && alone.length === 0) return null;

  const places = new Set<number>(centres);
  const ties = new Set<number>();
  for (const place of centres) {
    for (let slot = neighbours.offsets[place]!; slot < neighbours.offsets[place + 1]!; slot++) {
      const tie = neighbours.ties[slot]!;
      if (status[tie] === ABSENT) continue;
      ties.add(tie);
      places.add(neighbours.places[slot]!);
    }
  }
  for (const tie of alone) {
    ties.add(tie);
    places.add(source[tie]!);
    places.add(target[tie]!);
  }
  return { places, ties, over, overTie };
}
