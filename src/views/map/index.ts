// The map. Its code, style and shapes are fetched when the view is first seen; until then a calm disc stands there.

import { loadBasemap } from '../../data/loadBasemap';
import { lazyView } from '../lazyView';
import './map.css';

export const mapView = lazyView({
  id: 'map',
  sentences: ({ map }) => map,
  async load() {
    const [{ mountMap }, shapes] = await Promise.all([import('./mountMap'), loadBasemap().catch(() => null)]);
    return room => {
      if (!shapes) room.remark.value = { text: ({ map }) => map.incomplete, beside: true };
      return { draw: () => mountMap(room, shapes), stop() {} };
    };
  },
});
