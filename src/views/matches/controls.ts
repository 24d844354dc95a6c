// What is looked for: the preset, and folded the filters, the weights of the factors, and tags added to the place.

import { html, nothing, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { NO_COUNTRY } from '../../data/noCountry';
import { formatCountry } from '../../i18n/format';
import { MATCH_PRESETS, type ViewState } from '../../state/fields';
import { groupNames } from '../../state/picture';
import { headOf } from '../../worker/askSuggestions';
import { unfold } from '../parts/panel/unfold';
import {
  ABROAD,
  chosenIn,
  choosing,
  DISTANCES,
  EU,
  narrowedBy,
  onlyLow,
  SIZES,
  withAbsent,
  type FilterName,
  type Size,
} from './filters';
import { nameIn, say, type Panel } from './panel';
import { tagsTemplate } from './tags';
import { weightsTemplate } from './weights';

export function controlsTemplate(panel: Panel, city: number): TemplateResult {
  const { state, model, t } = panel;
  const preset = state.matchPreset.value;
  const narrowed = narrowedBy(state.matchFilter.value);
  const choose = (event: Event) => {
    const value = (event.target as HTMLSelectElement).value as ViewState['matchPreset'];
    state.set({ matchPreset: value, matchWeights: [] });
  };
  const found = model.found.value;
  // A link may name others, and what is known of the place is not added.
  const added = state.matchTags.value.filter(
    id => !found || (!found.own.includes(id) && found.vocabulary.some(tag => tag.id === id)),
  ).length;
  return html`<div class="matches-controls">
    <label class="panel-choice">
      ${t.preset}
      <select @change=${choose}>
        ${MATCH_PRESETS.map(
          id => html`<option value=${id} ?selected=${id === preset}>${t.presets[id]}</option>`,
        )}
      </select>
    </label>
    <p class="panel-note">
      ${t.presetNotes[preset]} ${preset === 'sameChallenges' ? knowledge(panel, city) : ''}
    </p>
    <div class="matches-folds">
      ${unfold(model.unfolded, 'filters', t.filters(narrowed, say(panel, narrowed)), () => filtersTemplate(panel))}
      ${unfold(model.unfolded, 'weights', t.weights, () => weightsTemplate(panel))}
      ${unfold(model.unfolded, 'tags', t.tags(added, say(panel, added)), () => tagsTemplate(panel, city))}
    </div>
  </div>`;
}

/** On how much the likeness of goals and challenges stands. */
function knowledge(panel: Panel, city: number): string {
  const { state, model, network, t } = panel;
  const found = model.found.value;
  if (!found) return '';
  const places = network.places.length;
  const stated = found.vocabulary.some(({ id, rule }) => rule === '' && found.own.includes(id));
  const own = stated || state.matchTags.value.length > 0 ? '' : t.tagsNone(nameIn(panel, city));
  return `${own} ${t.complete(say(panel, found.profiled), places, say(panel, places))}`;
}

function filtersTemplate(panel: Panel): TemplateResult {
  const { state, model, t } = panel;
  const filter = state.matchFilter.value;
  const set = (name: FilterName, value: string) =>
    state.set({ matchFilter: choosing(state.matchFilter.peek(), name, value) });
  const choice = (name: FilterName, label: string, options: readonly (readonly [string, string])[]) => {
    const now = chosenIn(filter, name);
    return html`<label class="panel-choice">
      ${label}
      <select @change=${(event: Event) => set(name, (event.target as HTMLSelectElement).value)}>
        ${options.map(([value, text]) => html`<option value=${value} ?selected=${value === now}>${text}</option>`)}
      </select>
    </label>`;
  };
  const check = (name: FilterName, value: string, isOn: boolean, label: string, note: string) =>
    html`<div>
      <label class="panel-check"
        ><input
          type="checkbox"
          .checked=${live(isOn)}
          @change=${(event: Event) => set(name, (event.target as HTMLInputElement).checked ? value : '')}
        />
        ${label}</label
      >
      <p class="panel-note">${note}</p>
    </div>`;
  const regions = regionsOf(panel);
  const isLow = onlyLow(filter);
  const least = model.candidates.value?.least;
  return html`<div class="matches-filters">
    ${choice('country', t.filter.country, countriesOf(panel))}
    ${regions.length > 0 ? choice('region', t.filter.region, [['', t.filter.any], ...regions]) : nothing}
    ${choice('km', t.filter.km, [
      ['', t.filter.anyDistance],
      ...DISTANCES.map(km => [String(km), t.filter.within(say(panel, km))] as const),
    ])}
    ${choice('size', t.filter.size, [
      ['', t.filter.any],
      ...(Object.keys(SIZES) as Size[]).map(size => [size, t.sizes[size]] as const),
    ])}
    ${check('only', 'low', isLow, t.filter.low, isLow && model.low.value === null ? t.filter.noLow : t.filter.lowNote)}
    ${check('also', 'absent', withAbsent(filter), t.filter.absent, least === undefined ? '' : t.filter.absentNote(say(panel, least)))}
    <button
      class="panel-button"
      ?disabled=${Object.keys(filter).length === 0}
      @click=${() => state.set({ matchFilter: {} })}
    >
      ${t.filter.reset}
    </button>
  </div>`;
}

/** Those of the network, or of the cities outside too where these may be suggested. */
function countriesOf({ state, model, network, lang, t }: Panel): readonly (readonly [string, string])[] {
  const candidates = model.candidates.value;
  const codes =
    candidates && withAbsent(state.matchFilter.value)
      ? candidates.countries
      : network.places.map(({ country }) => country);
  const named = [...new Set(codes)]
    .filter(code => code !== NO_COUNTRY)
    .map(code => [code, formatCountry(lang, code)] as const)
    .sort(([, a], [, b]) => a.localeCompare(b, lang));
  return [['', t.filter.any], [ABROAD, t.filter.abroad], [EU, t.filter.eu], ...named];
}

/** Of one chosen country, those that have a name, in the tables or in the gazetteer; one alone is no choice. */
function regionsOf({ state, model, network, lang }: Panel): readonly (readonly [string, string])[] {
  const filter = state.matchFilter.value;
  const country = chosenIn(filter, 'country');
  if (country === '' || country === EU || country === ABROAD) return [];
  const regions = state.data.value?.tables.regions ?? [];
  const nameOf = groupNames(regions, lang);
  const here = new Set(network.places.flatMap(place => (place.country === country ? [place.region] : [])));
  const own = regions.filter(({ code }) => here.has(code));
  const candidates = model.candidates.value;
  const numbers = new Set(
    candidates && (withAbsent(filter) ? candidates.facts : headOf(candidates).facts).region,
  );
  const others = (candidates?.regions ?? []).filter(
    one => one.country === country && numbers.has(one.number) && own.every(({ code }) => code !== one.code),
  );
  const named = [
    ...own.map(({ code }) => [code, nameOf(code).text] as const),
    ...others.map(({ code, names }) => [code, names[lang] || names.en] as const),
  ].sort(([, a], [, b]) => a.localeCompare(b, lang));
  return named.length > 1 ? named : [];
}
