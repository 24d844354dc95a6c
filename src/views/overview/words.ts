// What the sentences of findings are put together from: text, and names of places and ties as buttons that select them.

import { html, type TemplateResult } from 'lit-html';
import type { Network } from '../../graph/network';
import { textIn } from '../../i18n/fallback';
import { formatCountry, formatDate, formatNumber, formatPercent, listParts } from '../../i18n/format';
import type { Words } from '../../i18n/sentence';
import type { State } from '../../state/state';
import { choosePlace } from '../parts/places/choosePlace';
import { placeName } from '../parts/places/placeName';

export function wordsOf(state: State, network: Network): Words<TemplateResult> {
  const lang = state.lang.value;
  const m = state.messages.value;
  const kinds: Readonly<Record<string, string>> = m.kinds;
  const regions = state.data.value?.tables.regions ?? [];
  const nameOf = (place: number) => placeName({ lang, m }, state.nameOf.value(place));
  // Not a <button>: that is a box of its own to the line, which parts it from the comma or full stop behind it.
  const name = (select: (event: MouseEvent | KeyboardEvent) => void, content: TemplateResult) => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      select(event);
    };
    return html`<span class="overview-name" role="button" tabindex="0" @click=${select} @keydown=${press}
      >${content}</span
    >`;
  };
  return {
    say: (texts, ...pieces) => texts.flatMap((text, i) => [text, pieces[i] ?? '']),
    n: count => formatNumber(lang, count),
    percent: share => formatPercent(lang, share),
    date: date => formatDate(lang, date),
    place: place => name(event => choosePlace(state, network.places[place]!.id, event), nameOf(place)),
    tie(tie) {
      const { id, a, b } = network.ties[tie]!;
      return name(() => state.selectTie(id), html`${nameOf(a)}${'\u00a0– '}${nameOf(b)}`);
    },
    kind: kind => kinds[kind] ?? kind,
    country: code => formatCountry(lang, code),
    region(code) {
      const region = regions.find(region => region.code === code);
      return (region && textIn(lang, region)?.text) ?? code;
    },
    list: pieces => listParts(lang, pieces),
  };
}
