// What if: partnerships that nobody has founded, put into the network, and what they change in it.

import { html, nothing, render, type TemplateResult } from 'lit-html';
import type { State } from '../../state/state';
import { drawPanel } from '../parts/panel/drawPanel';
import { followTexts } from '../parts/panel/panelTexts';
import { panelWaiting } from '../parts/panel/panelWaiting';
import { whileOpen } from '../parts/panel/templateView';
import type { View } from '../view';
import { changesSection } from './changesSection';
import { createEnds, type Ends } from './ends';
import { formTemplate } from './form';
import { listSection } from './listSection';
import { createWhatIfModel, type WhatIfModel } from './model';
import { basis, endsSides, nameAt, newcomersKnown, proposedTies, say, type Panel } from './panel';
import { LOADERS, type WhatIfTexts } from './texts';
import '../parts/panel/panelParts.css';
import './whatif.css';

export const whatIfView: View = {
  id: 'whatif',
  mount(host, state) {
    const texts = followTexts(state, 'whatif', LOADERS);
    const model = createWhatIfModel(state);
    const ends = createEnds(state);
    const stop = whileOpen(state, 'whatif', () => {
      const panel = panelOf(state, model, ends, texts.texts.value);
      // The button that took the last one away is gone with it.
      drawPanel(host, panel ? template(panel) : panelWaiting(state.messages.value, texts));
    });
    return () => {
      stop();
      ends.stop();
      model.stop();
      texts.stop();
      render(null, host);
    };
  },
};

function panelOf(state: State, model: WhatIfModel, ends: Ends, t: WhatIfTexts | null): Panel | null {
  const [network, listed] = [state.network.value, state.listed.network.value];
  if (!network || !listed || !t) return null;
  return { state, model, ends, network, listed, lang: state.lang.value, m: state.messages.value, t };
}

function template(panel: Panel): TemplateResult {
  const { state, model, t } = panel;
  const ties = proposedTies(panel);
  return html`<article class="panel-page whatif">
    <header>
      <h2 tabindex="-1">${titleOf(panel, ties)}</h2>
      ${state.proposals.value.length === 0 ? html`<p>${t.intro}</p>` : nothing}
      <p class="panel-note">${basis(panel)}</p>
    </header>
    ${formTemplate(panel)} ${listSection(panel)}
    ${newcomersKnown(panel).map(text => html`<p class="panel-note">${text}</p>`)}
    ${ties.length > 0 && endsSides(panel) ? html`<p class="panel-note">${t.oneSide}</p>` : nothing}
    ${ties.length === 0 ? nothing : model.pair.value ? changesSection(panel) : unseen(panel, ties.length)}
  </article>`;
}

function titleOf(panel: Panel, ties: readonly number[]): string {
  const { t } = panel;
  if (ties.length === 0) return t.ask;
  if (ties.length > 1) return t.titleSeveral(say(panel, ties.length));
  const { a, b } = panel.network.ties[ties[0]!]!;
  return t.title(nameAt(panel, a), nameAt(panel, b));
}

/** Of a time before today nothing can be proposed, and filters may leave it out. */
function unseen({ state, t }: Panel, n: number): TemplateResult {
  const earlier = state.mode.value === 'period' || state.year.value < (state.network.value?.today ?? 0);
  if (state.mode.value === 'all' || !earlier) return html`<p role="status">${t.filteredOut}</p>`;
  return html`<p role="status">
    ${t.notThen(n)}
    <button class="panel-link" @click=${() => state.set({ mode: 'all' })}>${t.showNow}</button>
  </p>`;
}
