// Where the places stand on the screen in the map and in the network, so that one of these views can begin where the
// other ends, when it takes its place.

import type { ViewState } from '../../../state/fields';
import type { State } from '../../../state/state';

/** x and y of place i of the picture at 2i and 2i + 1, in pixels of the window; NaN where it is not to be seen. */
export type Whereabouts = () => Float64Array | null;

const known = new WeakMap<State['picture'], Whereabouts>();

/** What the map says of its places, by the camera that it has now, drawn or not; returns the end of that. */
export function tellWhereabouts({ picture }: State, whereabouts: Whereabouts): () => void {
  known.set(picture, whereabouts);
  return () => void (known.get(picture) === whereabouts && known.delete(picture));
}

/** As the map says; null where there is no map, or it says nothing. */
export function whereaboutsOnMap({ picture }: State): Float64Array | null {
  return known.get(picture)?.() ?? null;
}

/** Which of the two takes the whole place of the other by a change of the arrangement; null: neither. */
export function takesOver(before: ViewState['arrangement'], now: ViewState['arrangement']) {
  return before !== now && before !== 'split' && now !== 'split' ? now : null;
}
