// Anniversaries: which partnerships come to a round number of years, this year and next or in any years; as a calendar file
// too.

import { html, nothing, render, type TemplateResult } from 'lit-html';
import { formatDate } from '../../i18n/format';
import type { State } from '../../state/state';
import { drawPanel } from '../parts/panel/drawPanel';
import { followTexts } from '../parts/panel/panelTexts';
import { panelWaiting } from '../parts/panel/panelWaiting';
import { whileOpen } from '../parts/panel/templateView';
import type { View } from '../view';
import { calendarSection, controls } from './controls';
import { eventSection, listSection } from './list';
import { createModel, type AnniversariesModel } from './model';
import { nameAt, say, type Panel } from './panel';
import { LOADERS, type AnniversariesTexts } from './texts';
import '../parts/panel/panelParts.css';
import './anniversaries.css';

export const anniversariesView: View = {
  id: 'anniversaries',
  mount(host, state) {
    const texts = followTexts(state, 'anniversaries', LOADERS);
    const model = createModel(state, new Date().getFullYear());
    const stop = whileOpen(
      state,
      'anniversaries',
      () => {
        const panel = panelOf(state, model, texts.texts.value);
        // The button that is no longer wanted is gone.
        drawPanel(host, panel ? template(panel) : panelWaiting(state.messages.value, texts));
      },
      () => [() => model.ties.value],
    );
    return () => {
      stop();
      model.stop();
      texts.stop();
      state.setHover(null);
      render(null, host);
    };
  },
};

function panelOf(state: State, model: AnniversariesModel, t: AnniversariesTexts | null): Panel | null {
  const [network, dataset] = [state.listed.network.value, state.data.value];
  if (!network || !dataset || !t) return null;
  return { state, model, network, dataset, lang: state.lang.value, m: state.messages.value, t };
}

function template(panel: Panel): TemplateResult {
  const { state, model, t } = panel;
  const [from, to] = model.years.value.map(String) as [string, string];
  const { list, undated } = model.ties.value ?? { list: [], undated: 0 };
  const [city, ...others] = model.cities.value;
  return html`<article class="panel-page anniversaries">
    <header>
      <h2 tabindex="-1">
        ${
          city !== undefined && others.length === 0
            ? t.titleOf(nameAt(panel, city).text, from, to)
            : t.title(from, to)
        }
      </h2>
      <p>${t.intro[state.rounding.value]}</p>
      <p class="panel-note">${basis(panel)}</p>
    </header>
    ${controls(panel)} ${calendarSection(panel)} ${listSection(panel, list)}
    ${undated === 0 ? nothing : html`<p class="panel-note">${t.undated(undated, say(panel, undated))}</p>`}
    ${eventSection(panel, model.events.value)}
    ${list.length === 0 ? nothing : html`<p class="panel-note">${t.resting}</p>`}
  </article>`;
}

/** What comes round is told of today's network, whatever time the page shows. */
function basis({ state, network, lang, m }: Panel): string {
  const { title, readOn } = network.info;
  const known = new Set(network.places.map(({ tiesKnown }) => tiesKnown));
  const { all, mixed, listed, filtered } = m.overview.basis;
  const clauses = [
    known.size > 1 ? mixed : known.has('listed') && listed,
    state.passingToday.value !== undefined && filtered,
  ];
  return [`${title[lang]}, ${all(formatDate(lang, readOn))}`, ...clauses.filter(one => one !== false)].join(
    '; ',
  );
}
