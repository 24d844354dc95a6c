// The proposed ties, each with a way out; and why some of those that a link names are not there.

import { html, nothing, type TemplateResult } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import { PROPOSED } from '../../graph/status';
import { NEUTRAL } from '../../state/encoding';
import { pairOf, type Proposal } from '../../state/proposed';
import { tieMark } from '../parts/marks/tieMark';
import { nameAt, tieName, type Panel } from './panel';

export function listSection(panel: Panel): TemplateResult | typeof nothing {
  const { state, network, listed, t } = panel;
  const proposals = state.proposals.value;
  if (proposals.length === 0) return nothing;
  const places = [
    ...new Set(
      network.ties.slice(listed.ties.length).flatMap(({ a, b }) => [a, b].map(at => network.places[at]!.id)),
    ),
  ];
  const show = () => {
    state.mark(places);
    state.fit();
  };
  const button = (text: string, act: () => void, disabled = false, title?: string) =>
    html`<button class="panel-button" title=${title ?? nothing} ?disabled=${disabled} @click=${act}>
      ${text}
    </button>`;
  return html`<section>
    <h3>${t.list}</h3>
    <ul class="whatif-list">
      ${repeat(
        proposals,
        ({ pair }) => pair,
        proposal => row(panel, proposal),
      )}
    </ul>
    <div class="whatif-buttons">
      ${button(t.show, show, places.length === 0, t.showWhy)}
      ${button(t.undo, () => state.undo(), !state.canUndo.value)}
      ${button(t.removeAll, () => state.set({ proposed: [] }))}
    </div>
    <p class="panel-note">${t.kept}</p>
  </section>`;
}

function row(panel: Panel, { pair, a, b, refused }: Proposal): TemplateResult {
  const { state, network, t } = panel;
  const tie = [pairOf(a, b), pairOf(b, a)].flatMap(id => network.tieIndex.get(id) ?? [])[0];
  const scheme = state.scheme.value;
  const idName = (id: string) => {
    const place = network.placeIndex.get(id);
    return place === undefined ? id : nameAt(panel, place);
  };
  const name = tie !== undefined ? tieName(panel, tie) : a === '' ? pair : `${idName(a)} – ${idName(b)}`;
  // Of a pair whose places have been asked for and did not come, the page knows nothing.
  const why = refused
    ? t.refused[refused]
    : tie !== undefined
      ? ''
      : state.proposing.value
        ? t.waiting
        : t.refused.unknown;
  return html`<li>
    ${tieMark(NEUTRAL[scheme], PROPOSED, scheme)}
    ${
      tie !== undefined && refused === null
        ? html`<button class="panel-link" @click=${() => state.selectTie(network.ties[tie]!.id)}>
            ${name}
          </button>`
        : html`<span>${name}<span class="panel-note"> ${why}</span></span>`
    }
    <button
      class="whatif-remove"
      aria-label=${t.remove(name)}
      title=${t.removeShort}
      @click=${() => state.withdraw(pair)}
    >
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true"><path d="M4 4l8 8M12 4l-8 8" /></svg>
    </button>
  </li>`;
}
