import { html, nothing, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { formatCountry, formatNumber } from '../../i18n/format';
import { placeName } from '../placeName';
import type { Field, Finder } from './field';
import type { Panel } from './panel';

export function fieldTemplate(panel: Panel, field: Field, finder: Finder): TemplateResult {
  const { model, state, network, lang, m, t } = panel;
  const { end } = field;
  const typed = field.typed.value;
  const place = model.ends.value[end];
  const hits = field.hits.value;
  const open = typed !== null && typed.trim() !== '' && (finder.search.value !== null || finder.failed.value);
  const list = `paths-list-${end}`;
  const option = (at: number) => `paths-${end}-${at}`;
  const said = !open
    ? ''
    : finder.failed.value
      ? t.searchFailed
      : hits.length === 0
        ? t.nothingFound
        : t.found(hits.length, formatNumber(lang, hits.length));
  return html`<div class="paths-field">
    <label for="paths-${end}">${t[end]}</label>
    <input
      id="paths-${end}"
      role="combobox"
      type="text"
      autocomplete="off"
      spellcheck="false"
      placeholder=${t.hint}
      aria-autocomplete="list"
      aria-expanded=${open && hits.length > 0}
      aria-controls=${list}
      aria-activedescendant=${open && hits.length > 0 ? option(field.active.value) : nothing}
      .value=${live(typed ?? (place === null ? '' : state.nameOf.value(place).text))}
      @input=${(event: Event) => field.type((event.target as HTMLInputElement).value)}
      @focus=${field.focus}
      @blur=${field.blur}
      @keydown=${field.press}
    />
    <ul
      class="paths-list"
      id=${list}
      role="listbox"
      aria-label=${t[end]}
      ?hidden=${!open || hits.length === 0}
    >
      ${
        open
          ? hits.map(
              (hit, at) =>
                html`<li
                  id=${option(at)}
                  role="option"
                  aria-selected=${at === field.active.value}
                  @mousedown=${(event: Event) => event.preventDefault()}
                  @click=${() => field.take(hit)}
                >
                  ${placeName({ lang, m }, state.nameOf.value(hit))}
                  <span class="paths-quiet">${formatCountry(lang, network.places[hit]!.country)}</span>
                </li>`,
            )
          : nothing
      }
    </ul>
    ${open && hits.length === 0 ? html`<p class="paths-quiet" aria-hidden="true">${said}</p>` : nothing}
    <p class="visually-hidden" aria-live="polite">${said}</p>
  </div>`;
}
