// Clusters: which places have more ties among themselves than with the rest, how sure that is, and what they have in
// common.

import { html, nothing, render, type TemplateResult } from 'lit-html';
import { focusHeading, goOnReading } from '../parts/panel/goOnReading';
import { followTexts } from '../parts/panel/panelTexts';
import { panelWaiting } from '../parts/panel/panelWaiting';
import { whileOpen } from '../parts/panel/templateView';
import type { View } from '../view';
import { comparisonSection } from './comparisonSection';
import { claritySection } from './claritySection';
import { controls } from './controls';
import { headTemplate } from './headTemplate';
import { listSection } from './listSection';
import { methodSection } from './methodSection';
import { createClustersModel, type ClustersModel } from './model';
import { share, type Panel } from './panel';
import { LOADERS } from './texts';
import '../parts/panel/panelParts.css';
import './clusters.css';

export const clustersView: View = {
  id: 'clusters',
  mount(host, state) {
    const model = createClustersModel(state);
    const texts = followTexts(state, 'clusters', LOADERS);
    const stop = whileOpen(state, 'clusters', () => {
      goOnReading(host, () => focusHeading(host));
      const m = state.messages.value;
      const t = texts.texts.value;
      const network = state.network.value;
      const panel = t && network && { state, model, network, t, m, lang: state.lang.value };
      render(panel ? template(panel) : panelWaiting(m, texts), host);
    });
    return () => {
      stop();
      texts.stop();
      model.stop();
      state.setHover(null);
      render(null, host);
    };
  },
};

function template(panel: Panel): TemplateResult {
  const { model } = panel;
  const found = model.found.value;
  const error = model.error.value;
  const stale = model.stale.value;
  return html`<article class="panel-page clusters" aria-busy=${stale && !model.stopped.value}>
    ${headTemplate(panel, found)} ${controls(panel)} ${stale ? waiting(panel, model, error) : nothing}
    ${
      found && found.communities.sizes.length > 0
        ? html`<div class="clusters-found ${stale ? 'clusters-stale' : ''}">
            ${listSection({ ...panel, found })} ${claritySection({ ...panel, found })}
            ${comparisonSection({ ...panel, found })} ${methodSection({ ...panel, found })}
          </div>`
        : nothing
    }
  </article>`;
}

/** While the clusters are searched: how far that is, and the way out. */
function waiting(panel: Panel, model: ClustersModel, error: string | null): TemplateResult {
  const { t } = panel;
  if (model.stopped.value || error !== null) {
    const text = error !== null ? t.failed : model.found.value ? t.stoppedOld : t.stopped;
    return html`<p class="clusters-waiting" role="status">
      ${text} <button class="panel-button" @click=${model.again}>${t.again}</button>
    </p>`;
  }
  const part = model.progress.value;
  const text = t.working(share(panel, part));
  return html`<div class="clusters-waiting">
    <progress max="1" .value=${part} aria-label=${text}></progress>
    <span aria-hidden="true">${text}</span>
    <button class="panel-button" @click=${() => (model.stopped.value = true)}>${t.cancel}</button>
  </div>`;
}
