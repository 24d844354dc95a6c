// The network view. Its drawing (sigma and WebGL) is fetched when the view is first seen.

import { lazyView } from '../lazyView';
import './network.css';

export const networkView = lazyView({
  id: 'network',
  sentences: ({ net }) => net,
  load: async () => (await import('./drawing')).openDrawing,
  loadPlain: async () => (await import('./svgNetwork')).openPlainDrawing,
});
