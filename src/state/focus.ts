// What stands out, the same on every view: what is selected or under the pointer, and what hangs on it.
// All else steps back. How that looks stands in encoding.ts.

import { ABSENT } from '../graph/status';
import { tiesOf } from '../graph/neighbours';
import type { Network } from '../graph/network';
import type { Shown } from './shown';
import type { Hover, Selection } from './state';

/** `marked`: itself selected or hovered; `lit`: hangs on such; `back`: stepped back behind these. */
export type TieStanding = 'marked' | 'lit' | 'plain' | 'back';
/** `idle`: takes no part in what is shown. */
export type PlaceStanding = TieStanding | 'idle';

export interface Focus {
  /** Selected or hovered themselves. */
  readonly markedPlaces: ReadonlySet<number>;
  readonly markedTies: ReadonlySet<number>;
  /** The marked ones, the drawn ties of marked places, and the ends of all these ties. */
  readonly places: ReadonlySet<number>;
  readonly ties: ReadonlySet<number>;
}

/**
 * Null where nothing is selected or hovered: then nothing steps back. A tie that is not drawn lights no partner. Of a
 * way between selected places the ties are marked, and no others of these places light up; on stage, of several places
 * only the ties between them.
 */
export function focusOf(
  { source, target, neighbours }: Pick<Network, 'source' | 'target' | 'neighbours'>,
  { status }: Pick<Shown, 'status'>,
  selection: Selection,
  hover: Hover,
): Focus | null {
  const markedPlaces = new Set(selection.places);
  const trail = selection.trail ?? [];
  const among = selection.among === true && hover === null;
  const markedTies = new Set(selection.tie === null ? trail : [selection.tie]);
  const lighting = new Set(trail.length > 0 ? [] : selection.places);
  if (hover && 'place' in hover) lighting.add(hover.place);
  if (hover && 'place' in hover) markedPlaces.add(hover.place);
  else if (hover) markedTies.add(hover.tie);
  if (markedPlaces.size === 0 && markedTies.size === 0) return null;

  const ties = new Set(markedTies);
  for (const place of lighting) {
    for (const tie of tiesOf(neighbours, place)) {
      if (status[tie] === ABSENT) continue;
      if (!among || (markedPlaces.has(source[tie]!) && markedPlaces.has(target[tie]!))) ties.add(tie);
    }
  }
  const places = new Set(markedPlaces);
  for (const tie of ties) places.add(source[tie]!).add(target[tie]!);
  return { markedPlaces, markedTies, places, ties };
}

/** What a view has to show of a selection at the least: the selected places, or the ends of the selected tie. */
export function chiefPlaces(
  { source, target }: Pick<Network, 'source' | 'target'>,
  { places, tie }: Selection,
): readonly number[] {
  return tie === null ? places : [source[tie]!, target[tie]!];
}

/** Something is newly selected, and a view shows nothing of the selection. Taking places out calls for no move. */
export function isOutOfSight(
  network: Pick<Network, 'source' | 'target'>,
  selection: Selection,
  before: Selection,
  inSight: (place: number) => boolean,
): boolean {
  const chief = chiefPlaces(network, selection);
  const known = chiefPlaces(network, before);
  return chief.some(place => !known.includes(place)) && !chief.some(inSight);
}

/** Whose name is read on stage: where something stands out, nobody's who has stepped back. */
export function namedOnStage(focus: Focus | null, taking: Uint8Array): Uint8Array {
  return focus ? taking.map((one, place) => Number(one === 1 && focus.places.has(place))) : taking;
}

export function tieStanding(focus: Focus | null, tie: number): TieStanding {
  if (!focus) return 'plain';
  if (focus.markedTies.has(tie)) return 'marked';
  return focus.ties.has(tie) ? 'lit' : 'back';
}

/** `taking`: per place 1 where it takes part in what is shown. */
export function placeStanding(focus: Focus | null, taking: Uint8Array, place: number): PlaceStanding {
  if (focus?.markedPlaces.has(place)) return 'marked';
  if (focus?.places.has(place)) return 'lit';
  if (taking[place] !== 1) return 'idle';
  return focus ? 'back' : 'plain';
}
