// What hands mean: which place or tie they meet, and what the state hears of it.

import type { Hover, State } from '../../state/state';
import { choosePlace } from '../parts/places/choosePlace';
import type { Reach } from '../parts/surface/reach';
import { pictureCaption } from '../parts/surface/pictureCaption';
import type { Arrangement } from './arrangement';
import { pick, type PickInput } from './pick';
import type { Tip } from './tip';

export interface Gestures {
  pickAt(x: number, y: number, reach: Reach): Hover;
  onHover(picked: Hover, x: number, y: number): void;
  /** `keys`: those held. */
  onClick(picked: Hover, keys: Parameters<typeof choosePlace>[2]): void;
  /** A place is held, and taken to a position in the layout's units. */
  onDrag(place: number, to: { readonly x: number; readonly y: number }): void;
}

/** What was drawn last. */
export interface Drawn extends Pick<PickInput, 'screen' | 'radiusOf'> {
  readonly arranged: Arrangement;
}

export function gesturesOn(
  state: State,
  tip: Tip,
  drawnNow: () => Drawn | null,
  onDrag: Gestures['onDrag'],
): Gestures {
  return {
    pickAt(x, y, reach) {
      const drawn = drawnNow();
      const shown = state.picture.shown.peek();
      if (!drawn || !shown) return null;
      const { source, target } = drawn.arranged.network;
      return pick({ ...drawn, source, target, status: shown.status }, x, y, reach);
    },
    onHover(picked, x, y) {
      state.picture.setHover(picked);
      if (!drawnNow() || !picked || !('tie' in picked)) return tip.hide();
      tip.show(pictureCaption(state, picked.tie), x, y);
    },
    onClick(picked, keys) {
      const network = drawnNow()?.arranged.network;
      if (!network) return;
      if (!picked) {
        // Beside a place that was to join the selection: nothing is lost.
        if (!(keys.ctrlKey || keys.metaKey || keys.shiftKey)) state.select([]);
      } else if ('tie' in picked) state.selectTie(network.ties[picked.tie]!.id);
      else choosePlace(state, network.places[picked.place]!.id, keys);
    },
    onDrag,
  };
}
