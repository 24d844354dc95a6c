// Filters: which places and ties are shown; every choice holds for all views and stands in the link.

import { html } from 'lit-html';
import { panelView } from '../templateView';

export const filtersView = panelView(
  'filters',
  state =>
    html`<article class="panel-page">
      <h2 tabindex="-1">${state.messages.value.app.panels.filters}</h2>
    </article>`,
);
