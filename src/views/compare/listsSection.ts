// Ties and places that only one of the views shows, listed when asked for.

import { html, nothing, type TemplateResult } from 'lit-html';
import { STATUS_NAMES } from '../../graph/status';
import { choosePlace } from '../parts/places/choosePlace';
import { placeName } from '../parts/places/placeName';
import { tieCaption } from '../parts/words/tieCaption';
import { unfold } from '../parts/panel/unfold';
import type { Difference } from './difference';
import { say, type Comparison } from './words';

type ListId = Exclude<keyof Difference, 'both'>;
const LISTS: readonly ListId[] = [
  'onlySecond',
  'onlyFirst',
  'changed',
  'placesOnlySecond',
  'placesOnlyFirst',
];
/** So many are listed at first. */
const FIRST = 50;

export function listsSection(panel: Comparison): TemplateResult | typeof nothing {
  const { difference } = panel.pair;
  const lists = LISTS.filter(id => difference[id].length > 0);
  if (lists.length === 0) return nothing;
  return html`<section class="compare-section">
    <h3>${panel.t.lists}</h3>
    ${lists.map(id => list(panel, id))}
  </section>`;
}

function list(panel: Comparison, id: ListId): TemplateResult {
  const { model, t, pair } = panel;
  const members = pair.difference[id];
  const most = model.whole.value.has(id) ? Infinity : FIRST;
  const isPlaces = id === 'placesOnlyFirst' || id === 'placesOnlySecond';
  return unfold(
    model.unfolded,
    id,
    t.only[id](say(panel, members.length)),
    () =>
      html`<ul class="compare-list">
          ${members
            .slice(0, most)
            .map(
              member => html`<li>${isPlaces ? placeItem(panel, member) : tieItem(panel, member, id)}</li>`,
            )}
        </ul>
        ${
          members.length > most
            ? html`<button
                class="panel-link"
                @click=${() => (model.whole.value = new Set([...model.whole.peek(), id]))}
              >
                ${t.all(say(panel, members.length))}
              </button>`
            : nothing
        }`,
  );
}

function placeItem(panel: Comparison, place: number): TemplateResult {
  const { state, pair } = panel;
  const { id } = pair.network.places[place]!;
  return html`<button
    class="panel-link"
    @click=${(event: MouseEvent) => choosePlace(state, id, event)}
    @pointerenter=${() => state.setHover({ place })}
    @pointerleave=${() => state.setHover(null)}
  >
    ${placeName(panel, state.nameOf.value(place))}
  </button>`;
}

function tieItem({ state, pair, m }: Comparison, tie: number, id: ListId): TemplateResult {
  const { network, halves } = pair;
  const [then, now] = halves.map(({ shown }) => shown.status[tie]!) as [number, number];
  const status = id === 'onlySecond' ? now : then;
  const name = (code: number) => m.status[STATUS_NAMES[code]!];
  const caption = tieCaption(network, tie, id === 'changed' ? 0 : status, state.nameOf.value, m);
  return html`<button
      class="panel-link"
      @click=${() => state.selectTie(network.ties[tie]!.id)}
      @pointerenter=${() => state.setHover({ tie })}
      @pointerleave=${() => state.setHover(null)}
    >
      ${caption}</button
    >${id === 'changed' ? html` <span class="compare-quiet">${name(then)} → ${name(now)}</span>` : nothing}`;
}
