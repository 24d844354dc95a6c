// What coverage means, and the one choice that is wanted most: without the places at the boundary.

import { html, nothing, type TemplateResult } from 'lit-html';
import type { FilterChoice } from '../../graph/filterChoices';
import type { State } from '../../state/state';

export function coverageTemplate(state: State, choices: readonly FilterChoice[]): TemplateResult {
  const { filters } = state.messages.value;
  const inner = choices.filter(({ value }) => value !== 'boundary');
  const left = choices.every(({ value, chosen }) => chosen === (value !== 'boundary'));
  const turn = () => state.filterBy('coverage', left ? [] : inner.map(({ value }) => value));
  return html`<p class="filters-hint">${filters.coverageWhy}</p>
    ${
      inner.length < choices.length
        ? html`<button class="filters-inner" aria-pressed=${left} @click=${turn}>
            ${filters.leaveOutBoundary}
          </button>`
        : nothing
    }`;
}
