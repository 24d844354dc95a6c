// What map and network draw as one: places, regions or countries. Stands wherever one would look for it.

import { html, type TemplateResult } from 'lit-html';
import { LEVELS } from '../../../graph/aggregate';
import type { State } from '../../../state/state';

export function levelSwitch(state: State, className: string): TemplateResult {
  const { regions } = state.messages.value;
  const level = state.level.value;
  return html`<div class=${className} role="group" aria-label=${regions.level}>
    ${LEVELS.map(
      choice =>
        html`<button
          type="button"
          aria-pressed=${level === choice}
          @click=${() => level !== choice && state.setLevel(choice)}
        >
          ${regions.levels[choice]}
        </button>`,
    )}
  </div>`;
}
