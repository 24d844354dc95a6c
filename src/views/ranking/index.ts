// Ranking: the places ordered by a measure, with who leads, how two measures go together and how one is distributed.

import { computed, untracked } from '@preact/signals-core';
import { html, nothing, render, type TemplateResult } from 'lit-html';
import type { State } from '../../state/state';
import { focusHeading, goOnReading } from '../parts/panel/goOnReading';
import { followTexts } from '../parts/panel/panelTexts';
import { panelWaiting } from '../parts/panel/panelWaiting';
import { createRowHands } from '../parts/rows/rowHands';
import { whileOpen } from '../parts/panel/templateView';
import type { View } from '../view';
import { header } from './header';
import { createRankingModel, PARTS, type Part, type RankingModel } from './model';
import type { Panel } from './panel';
import { createScatter, scatterSection } from './scatterSection';
import { createSideways } from './sideways';
import { spreadSection } from './spreadSection';
import { lengthsOf, tableSection } from './tableSection';
import { LOADERS, type RankingTexts } from './texts';
import { createTrajectories } from './trajectories';
import '../parts/panel/panelParts.css';
import '../parts/charts/plot.css';
import './ranking.css';

export const rankingView: View = {
  id: 'ranking',
  mount(host, state) {
    const texts = followTexts(state, 'ranking', LOADERS);
    const model = createRankingModel(state);
    const scatter = createScatter(model);
    const trajectories = createTrajectories(state, {
      measure: model.measure,
      isOpen: computed(() => state.panel.value === 'ranking' && model.part.value === 'years'),
    });
    const parts = (panel: Panel): Readonly<Record<Part, () => TemplateResult>> => ({
      table: () => tableSection(panel, scrolled),
      scatter: () => scatterSection(panel, scatter),
      spread: () => spreadSection(panel),
      years: trajectories.template,
    });
    const hands = createRowHands(host, state, model.table, () => {
      const { places } = state.selection.peek();
      return places.length === 0 ? -1 : model.rows.peek().findIndex(place => places.includes(place));
    });
    const sideways = createSideways(host);
    const scrolled = () => {
      hands.look();
      sideways.look();
    };
    const stops = [
      whileOpen(state, 'ranking', () => {
        goOnReading(host, () => focusHeading(host));
        const panel = panelOf(state, model, texts.texts.value);
        hands.drawn(
          () =>
            render(panel ? template(panel, parts(panel)) : panelWaiting(state.messages.value, texts), host),
          () => lengthsOf(model, state.messages.value.measures),
        );
        sideways.look();
      }),
      whileOpen(state, 'ranking', () => {
        void [state.selection.value, model.part.value, texts.texts.value];
        untracked(hands.revealSelection);
      }),
      // Who orders anew wants to see who is first now.
      whileOpen(state, 'ranking', () => {
        void [model.order.value, model.typed.value];
        untracked(hands.toTop);
      }),
      whileOpen(state, 'ranking', () => {
        void [model.measure.value, model.part.value, texts.texts.value];
        untracked(sideways.revealOrder);
      }),
    ];
    return () => {
      for (const stop of stops) stop();
      hands.remove();
      trajectories.stop();
      model.stop();
      texts.stop();
      render(null, host);
    };
  },
};

function panelOf(state: State, model: RankingModel, t: RankingTexts | null): Panel | null {
  const network = state.network.value;
  if (!network || !state.shown.value || !t) return null;
  return { state, model, network, lang: state.lang.value, m: state.messages.value, t };
}

function template(panel: Panel, parts: Readonly<Record<Part, () => TemplateResult>>): TemplateResult {
  const { model, t } = panel;
  const part = model.part.value;
  return html`<article class="panel-page ranking" data-part=${part}>
    ${header(panel)}
    <div class="segmented" role="group" aria-label=${t.partsLabel}>
      ${PARTS.map(
        id =>
          html`<button type="button" aria-pressed=${id === part} @click=${() => (model.part.value = id)}>
            ${t.parts[id]}
          </button>`,
      )}
    </div>
    ${model.compared.value.members.length === 0 ? nothing : parts[part]()}
  </article>`;
}
