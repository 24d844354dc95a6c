// Data: what is loaded, how much of it is known, what the list covers, its licence and every row that has a fault; and
// folded below, its changes, disagreements, sources, the template for lists of one's own, and the columns.

import { html, nothing, render, type TemplateResult } from 'lit-html';
import { focusHeading, goOnReading } from '../parts/panel/goOnReading';
import { whileOpen } from '../parts/panel/templateView';
import type { View } from '../view';
import { aboutTemplate } from './aboutTemplate';
import { changesFold } from './changesTemplate';
import { columnsFold } from './columnsTemplate';
import { disagreementsFold } from './disagreementsTemplate';
import { keptFold } from './keptFold';
import { keptTroubles } from './keptTroubles';
import { doubtfulFold } from './openedTemplate';
import { createPanel, type Loaded, type Panel } from './panel';
import { sourcesFold } from './sourcesTemplate';
import { keepersFold } from './keepersTemplate';
import './data.css';

export const dataView: View = {
  id: 'data',
  mount(host, state) {
    const panel = createPanel(state);
    const stop = whileOpen(state, 'data', () => {
      goOnReading(host, () => focusHeading(host));
      const loaded = panel.loaded.value;
      render(loaded ? template(loaded, panel) : nothing, host);
    });
    return () => {
      stop();
      panel.texts.stop();
      render(null, host);
    };
  },
};

function template(loaded: Loaded, panel: Panel): TemplateResult {
  return html`<article class="panel-page data">
    ${keptTroubles(loaded, panel.texts.texts.value)}
    ${aboutTemplate(loaded, panel.completeness.value, panel.texts.texts.value)} ${folds(loaded, panel)}
  </article>`;
}

function folds(loaded: Loaded, panel: Panel): TemplateResult {
  const { app } = loaded.m;
  const t = panel.texts.texts.value;
  if (panel.texts.failed.value)
    return html`<p role="status">
      ${app.panelFailed} <button @click=${panel.texts.again}>${app.reload}</button>
    </p>`;
  if (!t) return html`<p class="data-quiet" role="status">${app.panelLoading}</p>`;
  const page = { ...loaded, t, panel };
  const { changes, sources } = loaded.dataset.tables;
  // A table of the reader's own has neither versions nor sources.
  return html`<div class="data-folds unfold-sections">
    ${keptFold(page)} ${doubtfulFold(page)}
    ${changes.length === 0 && loaded.dataset.info.version === '' ? nothing : changesFold(page)}
    ${sources.length === 0 ? nothing : html`${disagreementsFold(page)} ${sourcesFold(page)}`}
    ${keepersFold(page)} ${columnsFold(page)}
  </div>`;
}
