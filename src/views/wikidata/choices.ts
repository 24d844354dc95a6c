// Whose ties are asked for, with whom, and where.

import { html, nothing, type TemplateResult } from 'lit-html';
import { isRegion, WIKIDATA_ENDPOINT } from '../../data/wikidata/scope';
import type { Region } from '../../data/records';
import type { Lang } from '../../i18n';
import { textIn } from '../../i18n/fallback';
import { countryChoices } from '../parts/places/countryChoices';
import { ASKED, type Asked } from './model';
import { say, type Panel } from './panel';

const valueOf = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;

export function choices(panel: Panel): TemplateResult {
  const { model, t } = panel;
  const asked = model.asked.value;
  const isBusy = model.progress.value !== null;
  return html`<fieldset class="wikidata-choices" ?disabled=${isBusy}>
    <legend>${t.whose}</legend>
    <div>${ASKED.map(one => askedChoice(panel, one))}</div>
    ${asked === 'country' ? countrySelect(panel, t.country, model.country) : nothing}
    ${asked === 'region' ? regionField(panel) : nothing}
    ${asked === 'country' || asked === 'region' ? countrySelect(panel, t.partners, model.partners, t.allCountries) : nothing}
    ${asked === 'network' || asked === 'selected' ? html`<p class="panel-note">${t.wider}</p>` : nothing}
    ${serviceField(panel)}
  </fieldset>`;
}

function askedChoice(panel: Panel, asked: Asked): TemplateResult {
  const { state, model, t } = panel;
  const selected = state.places.value.length;
  const known = state.listed.network.value?.places.length ?? 0;
  const count = asked === 'selected' ? selected : asked === 'network' ? known : null;
  return html`<label class="panel-check">
    <input
      type="radio"
      name="wikidata-asked"
      value=${asked}
      .checked=${model.asked.value === asked}
      @change=${() => (model.asked.value = asked)}
    />
    <span
      >${t.asked[asked]}
      ${count === null ? nothing : html`<span class="panel-note">${t.count(count, say(panel, count))}</span>`}</span
    >
  </label>`;
}

function countrySelect(
  { lang }: Panel,
  label: string,
  chosen: Panel['model']['country'],
  none?: string,
): TemplateResult {
  const all = countryChoices(lang);
  return html`<label class="panel-field"
    >${label}
    <select @change=${(event: Event) => (chosen.value = valueOf(event))}>
      ${none === undefined ? nothing : html`<option value="" .selected=${chosen.value === ''}>${none}</option>`}
      ${all.map(
        ([code, name]) => html`<option value=${code} .selected=${chosen.value === code}>${name}</option>`,
      )}
    </select></label
  >`;
}

const nameOf = ({ de, en, ru, code }: Region, lang: Lang): string =>
  textIn(lang, { de, en, ru })?.text ?? code;

/** The regions of the dataset at hand are offered; any other code may be typed. */
function regionField(panel: Panel): TemplateResult {
  const { state, model, lang, t } = panel;
  const known = state.data.value?.tables.regions ?? [];
  const typed = model.region.value.trim().toUpperCase();
  const isWrong = typed !== '' && !isRegion(typed);
  const named = known.find(({ code }) => code === typed);
  return html`<label class="panel-field"
      >${t.region}
      <input
        type="text"
        list="wikidata-regions"
        maxlength="6"
        autocapitalize="characters"
        autocomplete="off"
        spellcheck="false"
        .value=${model.region.value}
        aria-invalid=${isWrong}
        aria-describedby="wikidata-region-note"
        @input=${(event: Event) => (model.region.value = valueOf(event))}
    /></label>
    <datalist id="wikidata-regions">
      ${known.map(region => html`<option value=${region.code}>${nameOf(region, lang)}</option>`)}
    </datalist>
    <p class="panel-note" id="wikidata-region-note">
      ${isWrong ? t.regionWrong : named ? nameOf(named, lang) : t.regionHint}
    </p>`;
}

function serviceField({ model, t }: Panel): TemplateResult {
  const isWrong = model.address.value === null;
  const isUsual = model.endpoint.value === WIKIDATA_ENDPOINT;
  return html`<label class="panel-field"
      >${t.service}
      <input
        type="url"
        inputmode="url"
        autocomplete="off"
        spellcheck="false"
        .value=${model.endpoint.value}
        aria-invalid=${isWrong}
        aria-describedby="wikidata-service-note"
        @input=${(event: Event) => (model.endpoint.value = valueOf(event))}
    /></label>
    <p class="panel-note" id="wikidata-service-note">
      ${isWrong ? t.serviceWrong : t.serviceNote}
      ${
        isUsual
          ? nothing
          : html`<button
              type="button"
              class="panel-link"
              @click=${() => (model.endpoint.value = WIKIDATA_ENDPOINT)}
            >
              ${t.usualService}
            </button>`
      }
    </p>`;
}
