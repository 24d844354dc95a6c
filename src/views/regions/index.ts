// Regions: the network counted by countries and regions, as a matrix and as a balance.

import { html } from 'lit-html';
import { panelView } from '../templateView';

export const regionsView = panelView(
  'regions',
  state =>
    html`<article class="panel-page">
      <h2 tabindex="-1">${state.messages.value.app.panels.regions}</h2>
    </article>`,
);
