// Whose ties are asked for, with whom, and where.

import type { Signal } from '@preact/signals-core';
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

interface Typed {
  readonly id: string;
  readonly label: string;
  readonly typed: Signal<string>;
  readonly isWrong: boolean;
  readonly note: unknown;
  readonly type?: 'url';
  /** So many letters at most. */
  readonly longest?: number;
  readonly offered?: readonly (readonly [string, string])[];
}

/** A field to type into, with a note below that says what is wrong, or what it means. */
function typedField({ id, label, typed, isWrong, note, type, longest, offered = [] }: Typed): TemplateResult {
  const [noteId, listId] = [`wikidata-${id}-note`, `wikidata-${id}-list`];
  return html`<label class="panel-field"
      >${label}
      <input
        type=${type ?? 'text'}
        list=${offered.length > 0 ? listId : nothing}
        maxlength=${longest ?? nothing}
        autocapitalize=${type === 'url' ? 'off' : 'characters'}
        autocomplete="off"
        spellcheck="false"
        .value=${typed.value}
        aria-invalid=${isWrong}
        aria-describedby=${noteId}
        @input=${(event: Event) => (typed.value = valueOf(event))}
    /></label>
    ${
      offered.length === 0
        ? nothing
        : html`<datalist id=${listId}>
            ${offered.map(([value, name]) => html`<option value=${value}>${name}</option>`)}
          </datalist>`
    }
    <p class="panel-note" id=${noteId}>${note}</p>`;
}

/** The regions of the dataset at hand are offered; any other code may be typed. */
function regionField({ state, model, lang, t }: Panel): TemplateResult {
  const known = state.data.value?.tables.regions ?? [];
  const typed = model.region.value.trim().toUpperCase();
  const isWrong = typed !== '' && !isRegion(typed);
  const named = known.find(({ code }) => code === typed);
  return typedField({
    id: 'region',
    label: t.region,
    typed: model.region,
    isWrong,
    note: isWrong ? t.regionWrong : named ? nameOf(named, lang) : t.regionHint,
    longest: 6,
    offered: known.map(region => [region.code, nameOf(region, lang)]),
  });
}

function serviceField({ model, t }: Panel): TemplateResult {
  const isWrong = model.address.value === null;
  const isUsual = model.endpoint.value === WIKIDATA_ENDPOINT;
  const usual = html`<button
    type="button"
    class="panel-link"
    @click=${() => (model.endpoint.value = WIKIDATA_ENDPOINT)}
  >
    ${t.usualService}
  </button>`;
  return typedField({
    id: 'service',
    label: t.service,
    typed: model.endpoint,
    isWrong,
    note: html`${isWrong ? t.serviceWrong : t.serviceNote} ${isUsual ? nothing : usual}`,
    type: 'url',
  });
}
