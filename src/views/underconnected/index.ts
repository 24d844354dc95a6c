// Underconnected: which cities have fewer partners than cities like them, how sure that is, and where nobody can say.

import { signal, untracked, type ReadonlySignal } from '@preact/signals-core';
import { html, nothing, render, type TemplateResult } from 'lit-html';
import { hasGazetteer } from '../../data/gazetteer/source';
import type { State } from '../../state/state';
import { EXPECTATION_LOADERS, speakerIn, type ExpectationTexts } from '../parts/words/expectation';
import { focusHeading, goOnReading } from '../parts/panel/goOnReading';
import { followTexts } from '../parts/panel/panelTexts';
import { panelWaiting } from '../parts/panel/panelWaiting';
import { createRowHands } from '../parts/rows/rowHands';
import { whileOpen } from '../parts/panel/templateView';
import type { Unfolded } from '../parts/panel/unfold';
import type { View } from '../view';
import { absentChoice, controls } from './controls';
import { listHeader, refusedHeader } from './header';
import { howSection } from './howSection';
import { LENGTHS, listSection } from './listSection';
import { createModel, type UnderconnectedModel } from './model';
import type { ListPanel, Panel } from './panel';
import type { Plot } from './plot';
import { createPlot, plotSection } from './plotSection';
import { LOADERS, type UnderconnectedTexts } from './texts';
import '../parts/panel/panelParts.css';
import '../parts/charts/plot.css';
import './underconnected.css';

interface Parts {
  readonly plot: ReadonlySignal<Plot | null>;
  readonly unfolded: Unfolded;
  readonly scrolled: () => void;
}

export const underconnectedView: View = {
  id: 'underconnected',
  mount(host, state) {
    const texts = followTexts(state, 'underconnected', LOADERS);
    const expectationTexts = followTexts(state, 'underconnected', EXPECTATION_LOADERS);
    const model = createModel(state);
    const hands = createRowHands(host, state, model.table, () => {
      const row = model.chosenRow.peek();
      return row === null ? -1 : model.rows.peek().indexOf(row);
    });
    const parts: Parts = {
      plot: createPlot(model),
      unfolded: signal<ReadonlySet<string>>(new Set()),
      scrolled: hands.look,
    };
    const stops = [
      whileOpen(state, 'underconnected', () => {
        goOnReading(host, () => focusHeading(host));
        const panel = panelOf(state, model, texts.texts.value, expectationTexts.texts.value);
        const failed = texts.failed.value ? texts : expectationTexts;
        hands.drawn(
          () => render(panel ? template(panel, parts) : panelWaiting(state.messages.value, failed), host),
          () => LENGTHS,
        );
        // How high the rows are is known once they are there.
        untracked(hands.look);
      }),
      whileOpen(state, 'underconnected', () => {
        void [model.chosenRow.value, model.part.value, texts.texts.value, expectationTexts.texts.value];
        untracked(hands.revealSelection);
      }),
      // Who orders or filters anew wants to see who is first now.
      whileOpen(state, 'underconnected', () => {
        void [model.sorting.value, model.filters.value];
        untracked(hands.toTop);
      }),
    ];
    return () => {
      for (const stop of stops) stop();
      hands.remove();
      texts.stop();
      expectationTexts.stop();
      state.setHover(null);
      render(null, host);
    };
  },
};

function panelOf(
  state: State,
  model: UnderconnectedModel,
  t: UnderconnectedTexts | null,
  e: ExpectationTexts | null,
): Panel | null {
  if (!state.network.value || !t || !e) return null;
  const [lang, m] = [state.lang.value, state.messages.value];
  return { state, model, lang, m, t, e, speaker: speakerIn(state, e) };
}

function template(panel: Panel, parts: Parts): TemplateResult {
  const { state, model, m } = panel;
  const { expecting } = state;
  const expectation = expecting.found.value;
  const now = model.listing.value;
  const stale = expecting.stale.value;
  // Nothing can be expected in a page that was saved as one file without inhabitants.
  const isWithout = !hasGazetteer && expecting.error.value !== null;
  const isBusy = stale && !expecting.stopped.value && expecting.error.value === null;
  return html`<article class="panel-page expect" aria-busy=${isBusy}>
    ${stale && !isWithout ? waiting(panel) : nothing}
    ${
      !expectation
        ? html`<header>
            <h2 tabindex="-1">${m.app.panels.underconnected}</h2>
            ${isWithout ? html`<p role="status">${panel.t.withoutCities}</p>` : nothing}
          </header>`
        : now
          ? found({ ...panel, ...now }, parts)
          : html`${refusedHeader(panel, expectation)} ${absentChoice(panel, expectation)}
            ${
              expectation.answer.refused === null
                ? howSection(panel, expectation, expectation.answer.model, parts.unfolded)
                : nothing
            }`
    }
  </article>`;
}

function found(panel: ListPanel, { plot, unfolded, scrolled }: Parts): TemplateResult {
  const { model, answer, expectation } = panel;
  const drawn = model.part.value === 'plot' ? plot.value : null;
  return html`${listHeader(panel)} ${controls(panel)}
  ${drawn ? plotSection(panel, drawn) : listSection(panel, scrolled)}
  ${howSection(panel, expectation, answer.model, unfolded)}`;
}

/** While it is computed, and when it was stopped or failed: the way on. */
function waiting({ state: { expecting }, t }: Panel): TemplateResult {
  const error = expecting.error.value;
  if (expecting.stopped.value || error !== null) {
    const text = error !== null ? t.failed : expecting.found.value ? t.stoppedOld : t.stopped;
    return html`<p class="expect-waiting" role="status">
      ${text} <button class="panel-button" @click=${expecting.again}>${t.again}</button>
    </p>`;
  }
  return html`<p class="expect-waiting" role="status">
    ${t.working} <button class="panel-button" @click=${expecting.stop}>${t.cancel}</button>
  </p>`;
}
