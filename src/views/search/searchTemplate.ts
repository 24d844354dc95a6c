// The search box and the list of what it found.

import { html, nothing, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import type { PlaceName } from '../../data/records';
import { foundedOn } from '../../graph/lifespan';
import { tiesOf } from '../../graph/neighbours';
import { tieStatusAt } from '../../graph/status';
import type { Network } from '../../graph/network';
import { formatCountry, formatDate, formatLanguage, formatNumber } from '../../i18n/format';
import { periodText } from '../../i18n/periodText';
import type { State } from '../../state/state';
import { placeName } from '../placeName';
import { tieColours, tieMark } from '../tieMark';
import type { Hit } from './index';

export interface SearchBox {
  readonly query: string;
  readonly open: boolean;
  /** What searches could not be fetched. */
  readonly failed: boolean;
  readonly active: number;
  readonly hits: readonly Hit[];
  type(text: string): void;
  focus(): void;
  blur(): void;
  press(event: KeyboardEvent): void;
  take(hit: Hit): void;
}

export function searchTemplate(state: State, box: SearchBox): TemplateResult {
  const { search } = state.messages.value;
  const network = state.network.value;
  const { query, open, failed, active, hits } = box;
  const found = hits.length === 0 ? search.none : search.found(hits.length, String(hits.length));
  const said = !open ? '' : failed ? search.failed : found;
  return html`<div class="search">
    <input
      class="search-input"
      role="combobox"
      type="text"
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      enterkeyhint="search"
      aria-label=${search.label}
      aria-autocomplete="list"
      aria-keyshortcuts="Control+K Meta+K"
      aria-expanded=${open && hits.length > 0}
      aria-controls="search-list"
      aria-activedescendant=${open && hits.length > 0 ? `search-option-${active}` : nothing}
      placeholder=${search.placeholder}
      .value=${live(query)}
      @input=${(event: Event) => box.type((event.target as HTMLInputElement).value)}
      @focus=${box.focus}
      @blur=${box.blur}
      @keydown=${box.press}
    />
    <kbd class="search-key" aria-hidden="true">${search.shortcut}</kbd>
    <ul
      class="search-list"
      id="search-list"
      role="listbox"
      aria-label=${search.results}
      ?hidden=${!open || hits.length === 0}
    >
      ${
        open && network
          ? hits.map(
              (hit, index) =>
                html`<li
                  class="search-option"
                  id="search-option-${index}"
                  role="option"
                  aria-selected=${index === active}
                  @mousedown=${(event: Event) => event.preventDefault()}
                  @click=${() => box.take(hit)}
                >
                  ${option(state, network, hit)}
                </li>`,
            )
          : nothing
      }
    </ul>
    ${open && hits.length === 0 ? html`<p class="search-list search-none" aria-hidden="true">${said}</p>` : nothing}
    <p class="visually-hidden" aria-live="polite">${said}</p>
  </div>`;
}

function option(state: State, network: Network, hit: Hit): TemplateResult {
  if (hit.kind === 'place') return placeOption(state, network, hit);
  if (hit.kind === 'tie') return tieOption(state, network, hit);
  const { label, about } = hit.command;
  return html`<span class="search-name">${label}</span><span class="search-about">${about}</span>`;
}

type PlaceHit = Extract<Hit, { kind: 'place' }>;
type TieHit = Extract<Hit, { kind: 'tie' }>;

function placeOption(state: State, network: Network, { place, matched }: PlaceHit): TemplateResult {
  const m = state.messages.value;
  const { placeKinds, overview } = m;
  const lang = state.lang.value;
  const name = state.nameOf.value(place);
  const { kind, country } = network.places[place]!;
  const partners = tiesOf(network.neighbours, place).length;
  const about = [
    placeKinds[kind],
    formatCountry(lang, country),
    overview.partners(partners, formatNumber(lang, partners)),
  ];
  return html`<span class="search-name">${placeName({ lang, m }, name)}</span>
    ${matched.name === name.text ? nothing : html`<span class="search-also">${matchedText(state, matched)}</span>`}
    <span class="search-about">${about.join(' · ')}</span>`;
}

/** Why the row is here: the former, other or foreign name that was typed. */
function matchedText(state: State, { name, lang, role, from, to }: PlaceName): string {
  const messages = state.messages.value;
  const { search } = messages;
  if (role === 'historic') {
    return from === null && to === null
      ? search.alsoCalled(name)
      : search.formerly(name, periodText(messages, from, to));
  }
  if (role === 'alias' || lang === state.lang.value) return search.alsoCalled(name);
  return search.inLanguage(name, formatLanguage(state.lang.value, lang));
}

function tieOption(state: State, network: Network, { tie }: TieHit): TemplateResult {
  const m = state.messages.value;
  const lang = state.lang.value;
  const { search, kinds } = m;
  const { a, b, kind } = network.ties[tie]!;
  const founded = foundedOn(network.ties[tie]!);
  const nameOf = state.nameOf.value;
  const today = tieStatusAt(network.ties[tie]!, null, network.today);
  return html`<span class="search-name"
      >${placeName({ lang, m }, nameOf(a))} – ${placeName({ lang, m }, nameOf(b))}</span
    >
    <span class="search-about">
      ${tieMark(tieColours(state)(tie), today, state.scheme.value)}
      ${
        founded === null ? search.tieUndated(kinds[kind]) : search.tie(kinds[kind], formatDate(lang, founded))
      }
    </span>`;
}
