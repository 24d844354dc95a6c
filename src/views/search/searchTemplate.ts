// The search box and the list of what it found.

import { html, type TemplateResult } from 'lit-html';
import { foundedOn } from '../../graph/lifespan';
import { PROPOSED, tieStatusAt } from '../../graph/status';
import type { Network } from '../../graph/network';
import { formatDate, formatNumber } from '../../i18n/format';
import type { State } from '../../state/state';
import { comboboxTemplate, type Combobox } from '../parts/places/combobox';
import { placeName } from '../parts/places/placeName';
import { placeOption } from '../parts/places/placeOption';
import type { Hit as FoundHit } from '../parts/places/placeSearch';
import { tieColours, tieMark } from '../parts/marks/tieMark';
import type { Command } from './commands';

export type Hit = FoundHit | { readonly kind: 'command'; readonly command: Command };

export interface SearchBox {
  readonly box: Combobox<Hit>;
  readonly ready: boolean;
  /** What searches could not be fetched. */
  readonly failed: boolean;
  focus(): void;
}

export function searchTemplate(state: State, { box, ready, failed, focus }: SearchBox): TemplateResult {
  const { search } = state.messages.value;
  const network = state.network.value;
  return html`<div class="search">
    ${comboboxTemplate(box, {
      label: search.label,
      listLabel: search.results,
      placeholder: search.placeholder,
      value: box.typed.value,
      ready: ready && network !== null,
      failed,
      keys: 'Control+K Meta+K',
      texts: search,
      say: n => formatNumber(state.lang.value, n),
      option: hit => option(state, network!, hit),
      focus,
      blur: () => (box.open.value = false),
    })}
    <kbd class="search-key" aria-hidden="true">${search.shortcut}</kbd>
  </div>`;
}

function option(state: State, network: Network, hit: Hit): TemplateResult {
  if (hit.kind === 'place') return placeOption(state, network, hit);
  if (hit.kind === 'tie') return tieOption(state, network, hit);
  const { label, about } = hit.command;
  return html`<span class="combobox-name">${label}</span><span class="combobox-about">${about}</span>`;
}

type TieHit = Extract<Hit, { kind: 'tie' }>;

function tieOption(state: State, network: Network, { tie }: TieHit): TemplateResult {
  const m = state.messages.value;
  const lang = state.lang.value;
  const { search, kinds } = m;
  const { a, b, kind } = network.ties[tie]!;
  const founded = foundedOn(network.ties[tie]!);
  const nameOf = state.nameOf.value;
  const today = tieStatusAt(network.ties[tie]!, null, network.today);
  return html`<span class="combobox-name"
      >${placeName({ lang, m }, nameOf(a))} – ${placeName({ lang, m }, nameOf(b))}</span
    >
    <span class="combobox-about">
      ${tieMark(tieColours(state)(tie), today, state.scheme.value)}
      ${
        today === PROPOSED
          ? m.status.proposed
          : founded === null
            ? search.tieUndated(kinds[kind])
            : search.tie(kinds[kind], formatDate(lang, founded))
      }
    </span>`;
}
