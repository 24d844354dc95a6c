// How much each factor counts, to be moved.

import { html, nothing, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { FACTORS } from '../../analysis/matches/factors';
import { say, type Panel } from './panel';

const MOST = 2;
const STEP = 0.1;

export function weightsTemplate(panel: Panel): TemplateResult {
  const { state, model, t } = panel;
  const { factors } = model.wish.value;
  const silent = model.found.value?.silent ?? [];
  return html`<div class="matches-weights">
    <p class="panel-note">${t.weightsNote}</p>
    ${FACTORS.filter(factor => !silent.includes(factor)).map(
      factor =>
        html`<label>
          <span>${t.factors[factor]}</span>
          <input
            type="range"
            min="0"
            max=${MOST}
            step=${STEP}
            .value=${live(String(factors[factor]))}
            aria-valuetext=${say(panel, factors[factor], 1)}
            @change=${(event: Event) =>
              model.setWeight(factor, Number((event.target as HTMLInputElement).value))}
          />
          <output>${say(panel, factors[factor], 1)}</output>
        </label>`,
    )}
    ${silent.length > 0 ? html`<p class="panel-note">${t.silent(silent.map(one => t.factors[one]).join(', '))}</p>` : nothing}
    <button
      class="panel-button"
      ?disabled=${state.matchWeights.value.length === 0}
      @click=${() => state.set({ matchWeights: [] })}
    >
      ${t.asPreset}
    </button>
  </div>`;
}
