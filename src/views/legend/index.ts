// The legend below map and network, which is also a control. Fetched with the first picture, so that title, timeline
// and table do not wait for it.

import { html, render } from 'lit-html';
import type { View } from '../view';
import './legend.css';

export const legendView: View = {
  id: 'legend',
  mount(host, state) {
    let unmount = (): void => void render(null, host);
    let removed = false;
    const open = ({ mountLegend }: typeof import('./mountLegend')) => {
      if (!removed) unmount = mountLegend(host, state);
    };
    const fail = () => {
      if (!removed) render(html`<p class="legend">${state.messages.peek().app.panelFailed}</p>`, host);
    };
    import('./mountLegend').then(open, fail);
    return () => {
      removed = true;
      unmount();
    };
  },
};
