// How everything in the network view looks at the present state: colours and sizes of places and ties, inks of texts, and who
// is named first. Made out before a frame, and only when something has changed.

import { effect } from '@preact/signals-core';
import { focusOf, namedOnStage } from '../../state/focus';
import type { PictureShown } from '../../state/picture';
import type { Room } from '../parts/surface/lazyView';
import { rgbOf } from '../parts/surface/rgbOf';
import { tieLooks } from '../parts/surface/tieLooks';
import type { Arrangement } from './arrangement';
import type { GroundInks } from './ground';
import { inksOf } from './inks';
import { rankLabels, type LabelRank } from './labelRank';
import type { Painted } from './painted';
import { placeLooks, type PlaceLooksInput } from './placeLooks';
import type { MovingPicture } from './movingPicture';

const NOBODY: LabelRank = { order: [], standing: [], weight: new Uint32Array() };

export interface SurfaceLooks {
  /** One object as long as they are the same: what is drawn with them need not be drawn anew. */
  readonly inks: GroundInks;
  readonly rank: LabelRank;
  /** What is drawn, or the style sheet, may have changed. */
  change(): void;
  /** Before every frame. */
  paint(picture: Pick<MovingPicture, 'spread' | 'morph' | 'room'>): void;
  stop(): void;
}

/** `again`: the state has changed in a way that is seen. */
export function mountLooks({ host, root, state }: Room, painted: Painted, again: () => void): SurfaceLooks {
  const { picture } = state;
  let changed = true;
  let inks = inksOf(root);
  let rank = NOBODY;
  let looks: PlaceLooksInput | null = null;

  /** Reads what the style sheet says by then. */
  const lookAnew = ({ network, aside }: Arrangement, shown: PictureShown, room: Float32Array) => {
    changed = false;
    const asked = inksOf(root);
    if (Object.values(asked).join() !== Object.values(inks).join()) inks = asked;
    // Who stands aside steps back like those who take no part.
    const taking = aside ? shown.places.map((one, place) => (aside[place] === 1 ? 0 : one)) : shown.places;
    const focus = focusOf(network, shown, picture.selection.peek(), picture.hover.peek());
    const radii = picture.radii.peek();
    const scheme = state.scheme.peek();
    const colours = { classes: picture.placeClasses.peek(), scheme, paper: rgbOf(inks.paper) };
    looks = { network, taking, radii, room, focus, ...colours };
    painted.places = placeLooks(looks);
    const classes = picture.tieClasses.peek();
    const onStage = state.stage.peek() !== 'off';
    painted.ties = tieLooks({ shown, focus, scheme, classes, widths: picture.widths.peek(), onStage });
    rank = rankLabels({ network, taking: onStage ? namedOnStage(focus, taking) : taking, radii, focus });
    host.dataset.drawn = String(shown.tieCount);
  };

  const stop = effect(() => {
    void picture.shown.value;
    void picture.radii.value;
    void picture.selection.value;
    void picture.hover.value;
    void picture.placeClasses.value;
    void picture.tieClasses.value;
    void picture.widths.value;
    void state.scheme.value;
    void picture.nameOf.value;
    changed = true;
    again();
  });

  return {
    get inks() {
      return inks;
    },
    get rank() {
      return rank;
    },
    change() {
      changed = true;
    },
    paint({ spread, morph, room }) {
      const shown = picture.shown.peek();
      if (!spread || !shown) return;
      if (changed) lookAnew(spread, shown, room);
      else if (morph && looks) painted.places = placeLooks({ ...looks, room });
    },
    stop,
  };
}
