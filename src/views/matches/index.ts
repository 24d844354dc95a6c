// Suggestions: with whom could a place become partners, why, and how well the page can know it.

import { html, nothing, render, type TemplateResult } from 'lit-html';
import { coversCountry } from '../../analysis/underconnected/coverage';
import { restingTowards } from '../../graph/restingTowards';
import { tiesOf } from '../../graph/neighbours';
import { formatDate, listParts } from '../../i18n/format';
import type { State } from '../../state/state';
import { drawPanel } from '../parts/panel/drawPanel';
import { followTexts } from '../parts/panel/panelTexts';
import { panelWaiting } from '../parts/panel/panelWaiting';
import { createCityFinder } from '../parts/places/cityFinder';
import { createPlaceFinder } from '../parts/places/placeFinder';
import { whileOpen } from '../parts/panel/templateView';
import type { View } from '../view';
import { controlsTemplate } from './controls';
import { existingTemplate } from './existing';
import { createField, fieldTemplate, type Field } from './field';
import { listTemplate } from './list';
import { createMatchesModel, type MatchesModel } from './model';
import { countryOf, nameIn, say, type Panel } from './panel';
import { qualitySection } from './qualitySection';
import { LOADERS, type MatchesTexts } from './texts';
import '../parts/panel/panelParts.css';
import './matches.css';

export const matchesView: View = {
  id: 'matches',
  mount(host, state) {
    const texts = followTexts(state, 'matches', LOADERS);
    const model = createMatchesModel(state);
    const field = createField(state, createPlaceFinder(state), createCityFinder(state));
    const stop = whileOpen(state, 'matches', () => {
      const panel = panelOf(state, model, texts.texts.value);
      const content = panel ? template(panel, field) : panelWaiting(state.messages.value, texts);
      // The button that measured is gone at its end.
      drawPanel(host, content, () => host.querySelector<HTMLElement>('.matches-quality h3')?.focus());
    });
    return () => {
      stop();
      model.stop();
      field.stop();
      texts.stop();
      render(null, host);
    };
  },
};

function panelOf(state: State, model: MatchesModel, t: MatchesTexts | null): Panel | null {
  const network = model.network.value;
  if (!network || !t) return null;
  return { state, model, network, lang: state.lang.value, m: state.messages.value, t };
}

function template(panel: Panel, field: Field): TemplateResult {
  const { model, state, t } = panel;
  const city = model.city.value;
  return html`<article class="panel-page matches">
    <header>
      <h2 tabindex="-1">${city === null ? t.ask : t.title(nameIn(panel, city))}</h2>
      ${city === null ? html`<p>${t.intro}</p>` : nothing}
      <p class="panel-note">${basis(panel)}</p>
    </header>
    ${state.level.value === 'place' ? fieldTemplate(panel, field) : levelNote(panel)}
    ${city === null ? (model.coming.value ? waiting(panel) : beginning(panel)) : forCity(panel, city)}
  </article>`;
}

/** Suggestions are for today, whatever else the page shows. */
function basis(panel: Panel): string {
  const { network, model, lang, t } = panel;
  const { title, readOn } = network.info;
  const ties = model.candidates.value?.slice.source.length;
  const said = `${title[lang]}, ${panel.m.overview.basis.all(formatDate(lang, readOn))}`;
  return ties === undefined ? said : `${said}; ${t.basis(ties, say(panel, ties))}`;
}

function levelNote({ state, t }: Panel): TemplateResult {
  return html`<p>
    ${t.level} <button class="panel-link" @click=${() => state.setLevel('place')}>${t.showPlaces}</button>
  </p>`;
}

const waiting = ({ t }: Panel) => html`<p role="status" class="matches-waiting">${t.computing}</p>`;

function forCity(panel: Panel, city: number): TemplateResult {
  const { t, network } = panel;
  // Of a city that the network does not have nothing was collected, but the list may be complete for its country.
  const isCovered = city >= network.places.length && coversCountry(network, countryOf(panel, city));
  const tiesKnown = network.places[city]?.tiesKnown ?? (isCovered ? 'listed' : 'absent');
  return html`${tiesKnown === 'all' ? nothing : html`<p class="panel-note">${t.coverage[tiesKnown](nameIn(panel, city))}</p>`}
  ${controlsTemplate(panel, city)} ${restingNote(panel, city)} ${listTemplate(panel, city)}
  ${existingTemplate(panel, city)} ${qualitySection(panel)}`;
}

/** Where one of those suggested, or the city itself, lies in a country whose partnerships rest. */
function restingNote(panel: Panel, city: number): TemplateResult | typeof nothing {
  const { model, network, t } = panel;
  const [candidates, found] = [model.candidates.value, model.found.value];
  if (!candidates || !found) return nothing;
  const here = countryOf(panel, city);
  const there = [...new Set(found.suggestions.map(({ place }) => candidates.countries[place]!))];
  const resting = there.map(country => restingTowards(network, [here, country])).find(one => one !== null);
  if (!resting) return nothing;
  const { country, ties, resting: number, suspended } = resting;
  const isMixed = suspended > 0 && suspended < number;
  const kinds = isMixed ? t.restingOf(say(panel, suspended), say(panel, number - suspended)) : '';
  return html`<p class="matches-resting">
    ${t.resting[country](ties, say(panel, ties), say(panel, number), kinds)}
  </p>`;
}

/** How to begin: some places with many partners of which all ties were collected, or as many as there are. */
function beginning(panel: Panel): TemplateResult {
  const { network, state, lang, t } = panel;
  const partners = (place: number) => tiesOf(network.neighbours, place).length;
  const known = (place: number) => {
    const { tiesKnown, kind } = network.places[place]!;
    return 2 * Number(tiesKnown === 'all') + Number(kind === 'city');
  };
  const examples = [...network.places.keys()]
    .sort((a, b) => known(b) - known(a) || partners(b) - partners(a) || a - b)
    .slice(0, EXAMPLES);
  return html`<p>${t.forWhom}</p>
    <p>
      ${t.example}
      ${listParts(
        lang,
        examples.map(
          place =>
            html`<button class="panel-link" @click=${() => state.mark([network.places[place]!.id])}>
              ${nameIn(panel, place)}
            </button>`,
        ),
      )}
    </p>`;
}

const EXAMPLES = 3;
