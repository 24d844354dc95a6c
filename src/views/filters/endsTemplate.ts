// Whether one end of a tie has to fit what is asked of places, or both.

import { html, type TemplateResult } from 'lit-html';
import { ENDS } from '../../graph/filter';
import type { State } from '../../state/state';

export function endsTemplate(state: State): TemplateResult {
  const { filters } = state.messages.value;
  const ends = state.ends.value;
  return html`<div class="filters-ends">
    <div class="segmented" role="group" aria-label=${filters.ends}>
      ${ENDS.map(
        id =>
          html`<button aria-pressed=${id === ends} @click=${() => state.set({ ends: id })}>
            ${filters.endsOf[id]}
          </button>`,
      )}
    </div>
    <p class="filters-hint">${filters.endsWhy[ends]}</p>
  </div>`;
}
