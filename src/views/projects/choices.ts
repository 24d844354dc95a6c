// What narrows the list: words, kind, state, city, organisation and the year, which is that of the whole page; and what
// lies over map and network.

import { html, nothing, type TemplateResult } from 'lit-html';
import { countsOf, yearCounts, type Facet } from '../../analysis/entries/filterEntries';
import { LAYERS } from '../../state/fields';
import { entryMark } from './entryMark';
import { kindOf, organisationOf, placeText, say, type Panel } from './panel';

export function layersTemplate({ state, t }: Panel): TemplateResult {
  const on = state.layers.value;
  const toggle = (layer: string) =>
    state.set({ layers: LAYERS.filter(one => (one === layer) !== on.includes(one)) });
  return html`<fieldset class="projects-layers">
    <legend>${t.layers}</legend>
    ${LAYERS.map(
      layer =>
        html`<label class="panel-check">
          <input type="checkbox" .checked=${on.includes(layer)} @change=${() => toggle(layer)} />
          ${layerMark(layer)} ${t.layer[layer]}
        </label>`,
    )}
    ${
      state.level.value === 'place'
        ? html`<p class="panel-note">${t.layersNote}</p>`
        : html`<p>
            ${t.layersNotHere}
            <button class="panel-link" @click=${() => state.setLevel('place')}>${t.toPlaces}</button>
          </p>`
    }
  </fieldset>`;
}

export function choicesTemplate(panel: Panel): TemplateResult {
  const { entries, t } = panel;
  const typed = entries.question.value.typed;
  const type = (event: Event) => {
    const text = (event.target as HTMLInputElement).value;
    entries.filterBy('text', text.trim() === '' ? [] : [text]);
  };
  return html`<div class="projects-choices" role="group" aria-label=${t.filters}>
    <div class="projects-choice projects-search">
      <label for="projects-search">${t.search}</label>
      <input id="projects-search" type="search" .value=${typed} placeholder=${t.searchHint} @input=${type} />
    </div>
    ${facetChoice(panel, 'kind', kind => kindOf(panel, kind))}
    ${facetChoice(panel, 'city', id => placeText(panel, { id, name: id }))} ${yearChoice(panel)}
    ${facetChoice(panel, 'state', state => t.states[state as keyof typeof t.states])}
    ${facetChoice(panel, 'organisation', id => organisationOf(panel, id).text)}
    ${
      entries.isNarrowed.value
        ? html`<button class="panel-button" @click=${() => entries.reset()}>${t.reset}</button>`
        : nothing
    }
  </div>`;
}

/** As drawn there. */
const layerMark = (layer: (typeof LAYERS)[number]): TemplateResult =>
  entryMark(layer === 'projects' ? { of: 'project', kind: '' } : { of: 'event', kind: 'conference' });

const SEVERAL = '\u0000several';

/** Each with the number of entries that it would leave. */
function facetChoice(
  panel: Panel,
  facet: Exclude<Facet, 'theme' | 'together'>,
  nameOf: (value: string) => string,
): TemplateResult {
  const { entries, lang, t } = panel;
  const counts = countsOf(
    entries.without(facet).filter(({ themeOnly }) => !themeOnly),
    facet,
  );
  const chosen = entries.question.value.chosen[facet] ?? [];
  // In the order of the alphabet, but for the few states and kinds: these as their texts have them.
  const names = [...new Set([...counts.keys(), ...chosen])].map(value => ({ value, name: nameOf(value) }));
  const few = facet === 'kind' ? Object.keys(t.kinds) : facet === 'state' ? Object.keys(t.states) : null;
  names.sort((x, y) =>
    few ? few.indexOf(x.value) - few.indexOf(y.value) : x.name.localeCompare(y.name, lang),
  );
  const choose = (event: Event) => {
    const { value } = event.target as HTMLSelectElement;
    if (value !== SEVERAL) entries.filterBy(facet, value === '' ? [] : [value]);
  };
  return html`<div class="projects-choice">
    <label for="projects-${facet}">${t.facets[facet]}</label>
    <select id="projects-${facet}" @change=${choose}>
      <option value="" .selected=${chosen.length === 0}>${t.any}</option>
      ${
        chosen.length > 1
          ? html`<option value=${SEVERAL} .selected=${true}>${t.several(say(panel, chosen.length))}</option>`
          : nothing
      }
      ${names.map(
        ({ value, name }) =>
          html`<option value=${value} .selected=${chosen.length === 1 && chosen[0] === value}>
            ${t.choice(name, say(panel, counts.get(value) ?? 0))}
          </option>`,
      )}
    </select>
  </div>`;
}

/** The year is one for all views: chosen here, it holds for map, network and timeline too. */
function yearChoice(panel: Panel): TemplateResult {
  const { state, entries, t } = panel;
  const [first, last] = state.span.value;
  const years = entries.question.value.years;
  const counts = [...yearCounts(entries.anyTime.value)].filter(([year]) => year >= first && year <= last);
  const now = years ? years.join('-') : '';
  const shown = new Map(
    counts.map(([year, n]) => [`${year}-${year}`, t.choice(String(year), say(panel, n))]),
  );
  if (years && !shown.has(now)) {
    shown.set(
      now,
      t.choice(t.years(String(years[0]), String(years[1])), say(panel, entries.listed.value.length)),
    );
  }
  const choose = (event: Event) => {
    const { value } = event.target as HTMLSelectElement;
    if (value === now) return;
    state.setPlaying(false);
    if (value === '') state.set({ mode: 'all' });
    else state.setYear(Number(value.slice(0, 4)));
  };
  return html`<div class="projects-choice">
    <label for="projects-year">${t.time}</label>
    <select id="projects-year" @change=${choose}>
      <option value="" .selected=${now === ''}>${t.allYears}</option>
      ${[...shown].map(
        ([value, text]) => html`<option value=${value} .selected=${value === now}>${text}</option>`,
      )}
    </select>
  </div>`;
}
