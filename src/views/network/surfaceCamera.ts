// The camera of the network view: what camera.ts asks about the picture it looks at.

import type Sigma from 'sigma';
import { focusOf } from '../../state/focus';
import type { State } from '../../state/state';
import { layoutIn } from './arrangement';
import { followCamera, type Camera } from './camera';
import { projectionNow } from './frames';
import type { MovingPicture } from './movingPicture';

export function cameraOver(picture: MovingPicture, sigma: Sigma, state: State): Camera {
  return followCamera(sigma, state, {
    positionsNow: () => picture.spread?.positions ?? null,
    unitNow: () => projectionNow(sigma, picture.whole).unit,
    placesToFit() {
      const network = state.picture.network.peek();
      const shown = state.picture.shown.peek();
      if (!network || !shown) return null;
      const focus = focusOf(network, shown, state.picture.selection.peek(), null);
      return focus ? [...focus.places] : null;
    },
    // Before the first frame nobody knows, and the link has its camera.
    inSight(place) {
      const { width, height } = sigma.getDimensions();
      const [x, y] = [picture.screen[2 * place], picture.screen[2 * place + 1]];
      return x === undefined || y === undefined || (x >= 0 && x <= width && y >= 0 && y <= height);
    },
    picture() {
      const { spread } = picture;
      if (!spread || spread.network !== state.picture.network.peek()) return 'there';
      const layout = layoutIn(state);
      return layout !== spread.layout ? 'awaited' : layout === 'rings' ? 'centred' : 'there';
    },
  });
}
