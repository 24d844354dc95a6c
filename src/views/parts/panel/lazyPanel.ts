// A panel whose code is fetched when its tab is first opened, so that the page itself stays light.

import { effect, signal } from '@preact/signals-core';
import { render } from 'lit-html';
import type { ViewState } from '../../../state/fields';
import { focusHeading, goOnReading } from './goOnReading';
import { fetchBrokenStyles } from '../../brokenStyles';
import { panelWaiting } from './panelWaiting';
import type { View } from '../../view';

export function lazyPanel(id: ViewState['panel'], load: () => Promise<View>): View {
  return {
    id,
    mount(host, state) {
      const asked = signal(0);
      const failed = signal(false);
      let unmount: (() => void) | null = null;
      let removed = false;

      const open = (view: View) => {
        if (removed || unmount) return;
        render(null, host);
        unmount = view.mount(host, state);
        if (document.activeElement === host) focusHeading(host);
      };
      const stops = [
        effect(() => {
          void asked.value;
          if (state.panel.value !== id || unmount) return;
          // Until the heading is there, the panel itself keeps the keyboard of one that closes.
          goOnReading(host, () => host.focus({ preventScroll: true }));
          failed.value = false;
          fetchBrokenStyles()
            .then(load)
            .then(open, () => (failed.value = true));
        }),
        effect(() => {
          const waiting = panelWaiting(state.messages.value, { failed, again: () => asked.value++ });
          if (!unmount && !removed) render(waiting, host);
        }),
      ];
      return () => {
        removed = true;
        for (const stop of stops) stop();
        if (unmount) unmount();
        else render(null, host);
      };
    },
  };
}
