// The network view. Its drawing (sigma and WebGL) is fetched when the view is first seen.

import { lazyView, type Room } from '../parts/surface/lazyView';
import type { Ground, LateLens } from '../parts/svg/svgSurface';
import './network.css';

export const networkView = lazyView({
  id: 'network',
  sentences: ({ net }) => net,
  load: async () => (await import('./drawing')).openDrawing,
  loadPlain: async () => (await import('./svgNetwork')).openPlainDrawing,
});

/** For a picture file: what the plain drawing draws, with the places where they stand on the page. */
export async function loadNetworkLens(room: Room, ground: Ground, end: AbortSignal): Promise<LateLens> {
  const [{ networkLens }, { arrangementOnPage }] = await Promise.all([
    import('./svgNetwork'),
    import('./arrangementIn'),
  ]);
  end.throwIfAborted();
  const { arrangement, stop } = arrangementOnPage(room);
  const lens = networkLens(room, ground, arrangement);
  return {
    ...lens,
    // It is little, and drawn by now.
    *drawing() {},
    isDrawn: () => true,
    stop() {
      lens.stop();
      stop();
    },
  };
}
