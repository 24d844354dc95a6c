// A place that a search has found, as an option of its list: its name, the other one that was typed, and what it is.

import { html, nothing, type TemplateResult } from 'lit-html';
import type { PlaceName } from '../../../data/records';
import { tiesOf } from '../../../graph/neighbours';
import type { Network } from '../../../graph/network';
import { formatCountry, formatLanguage, formatNumber } from '../../../i18n/format';
import { periodText } from '../../../i18n/periodText';
import type { State } from '../../../state/state';
import { placeName } from './placeName';
import type { Hit } from './placeSearch';

export type PlaceHit = Extract<Hit, { kind: 'place' }>;

export function placeOption(state: State, network: Network, { place, matched }: PlaceHit): TemplateResult {
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
  return html`<span class="combobox-name">${placeName({ lang, m }, name)}</span>
    ${matched.name === name.text ? nothing : html`<span class="combobox-also">${matchedText(state, matched)}</span>`}
    <span class="combobox-about">${about.join(' · ')}</span>`;
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
