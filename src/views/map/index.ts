// The map. Its code, style and shapes are fetched when the view is first seen; until then a calm disc stands there.

import { effect, signal } from '@preact/signals-core';
import { loadBasemap } from '../../data/loadBasemap';
import type { View } from '../view';
import './map.css';

/** What the view has to say instead of, or above, the map; null: the map speaks for itself. */
export type Notice = 'loading' | 'unavailable' | 'failed' | 'incomplete' | 'interrupted' | null;

export const mapView: View = {
  id: 'map',
  mount(host, state) {
    const notice = signal<Notice>('loading');
    const root = document.createElement('div');
    root.className = 'map-view';
    const message = document.createElement('p');
    message.className = 'map-message';
    message.setAttribute('role', 'status');
    root.append(message);
    host.append(root);

    let unmount = () => {};
    let removed = false;
    const stop = effect(() => {
      const now = notice.value;
      root.dataset.notice = now ?? '';
      message.textContent = now && state.messages.value.map[now];
    });

    const load = async () => {
      const basemap = loadBasemap().catch(() => null);
      try {
        const [{ mountMap }, shapes] = await Promise.all([import('./mountMap'), basemap]);
        const start = () => {
          unmount();
          unmount = () => {};
          if (removed) return;
          notice.value = shapes ? null : 'incomplete';
          unmount = mountMap({
            root,
            host,
            state,
            shapes,
            say: next => (notice.value = next),
            restart: start,
          });
        };
        start();
      } catch (error) {
        if (removed) return;
        notice.value = 'failed';
        console.error(error);
      }
    };
    // In other arrangements the room is closed, and its code can wait.
    const seen = new IntersectionObserver(entries => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      seen.disconnect();
      void load();
    });
    seen.observe(root);

    return () => {
      removed = true;
      seen.disconnect();
      stop();
      unmount();
      root.remove();
      delete host.dataset.ready;
      delete host.dataset.drawn;
    };
  },
};
