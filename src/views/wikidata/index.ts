// Wikidata: the ties of a country, a region or these places, asked of its service when the reader says so. Before that the
// panel says what is sent where, and shows the queries.

import { signal } from '@preact/signals-core';
import { html, render, type TemplateResult } from 'lit-html';
import { createCopying } from '../parts/panel/copying';
import { drawPanel } from '../parts/panel/drawPanel';
import { followTexts } from '../parts/panel/panelTexts';
import { panelWaiting } from '../parts/panel/panelWaiting';
import { whileOpen } from '../parts/panel/templateView';
import type { View } from '../view';
import { choices } from './choices';
import { createWikidataModel } from './model';
import type { Panel } from './panel';
import { queriesPart } from './queriesPart';
import { resultPart, standing } from './resultPart';
import { LOADERS } from './texts';
import '../parts/panel/panelParts.css';
import './wikidata.css';

export const wikidataView: View = {
  id: 'wikidata',
  mount(host, state) {
    const texts = followTexts(state, 'wikidata', LOADERS);
    const model = createWikidataModel(state);
    const copying = createCopying();
    const unfolded = signal<ReadonlySet<string>>(new Set());
    const stop = whileOpen(state, 'wikidata', () => {
      const t = texts.texts.value;
      const [lang, m] = [state.lang.value, state.messages.value];
      const panel = t && { state, model, copying, unfolded, lang, m, t };
      // The button that was pressed gives way to the one that cancels, and that to what came.
      drawPanel(host, panel ? template(panel) : panelWaiting(m, texts), () =>
        (host.querySelector<HTMLElement>('[data-next]') ?? host.querySelector('h2'))?.focus(),
      );
    });
    return () => {
      stop();
      model.stop();
      texts.stop();
      render(null, host);
    };
  },
};

function template(panel: Panel): TemplateResult {
  const { t } = panel;
  return html`<article class="panel-page wikidata">
    <header>
      <h2 tabindex="-1">${t.title}</h2>
      <p>${t.intro}</p>
    </header>
    ${choices(panel)} ${queriesPart(panel)} ${standing(panel)} ${resultPart(panel)}
  </article>`;
}
