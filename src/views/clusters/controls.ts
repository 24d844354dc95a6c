// How clusters are searched, and whether map and network show them.

import { html, nothing, type TemplateResult } from 'lit-html';
import { CLUSTER_METHODS, type ClusterMethod } from '../../analysis/communities/communities';
import { isSided } from '../../analysis/sides';
import { formatNumber } from '../../i18n/format';
import type { Panel } from './panel';

/** Resolutions on offer; those of a link may lie between. */
const STEPS = [0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 2.5, 3, 4, 5];
/** Of no use without two sides. */
const SIDED: readonly ClusterMethod[] = ['barber', 'projection'];

export function controls(panel: Panel): TemplateResult {
  const { state, t, lang } = panel;
  const slice = state.slice.value;
  const method = state.clusterMethod.value;
  const resolution = state.resolution.value;
  const sided = slice !== null && isSided(slice);
  const methods = CLUSTER_METHODS.filter(one => sided || one === method || !SIDED.includes(one));
  const steps = STEPS.includes(resolution) ? STEPS : [...STEPS, resolution].sort((x, y) => x - y);
  const painted = state.colour.value === 'cluster' && state.level.value === 'place';
  const choose = (event: Event) => (event.currentTarget as HTMLSelectElement).value;
  const search = (change: Parameters<typeof state.set>[0]) => {
    panel.model.stopped.value = false;
    state.set(change);
  };
  return html`<div class="clusters-controls">
      <label>
        <span>${t.controls.method}</span>
        <select @change=${(event: Event) => search({ clusterMethod: choose(event) as ClusterMethod })}>
          ${methods.map(
            one => html`<option value=${one} .selected=${one === method}>${t.controls.methods[one]}</option>`,
          )}
        </select>
      </label>
      <label title=${t.controls.resolutionHint}>
        <span>${t.controls.resolution}</span>
        <select @change=${(event: Event) => search({ resolution: Number(choose(event)) })}>
          ${steps.map(
            one =>
              html`<option value=${one} .selected=${one === resolution}>
                ${formatNumber(lang, one, 2)}
              </option>`,
          )}
        </select>
      </label>
      <button
        class="panel-button"
        aria-pressed=${painted}
        @click=${() => {
          if (painted) return state.set({ colour: 'none' });
          if (state.level.peek() !== 'place') state.setLevel('place');
          state.set({ colour: 'cluster' });
        }}
      >
        ${t.controls.paint}
      </button>
    </div>
    <p class="panel-note">
      ${t.controls.resolutionHint}${resolution === 1 ? nothing : html` ${t.controls.resolutionIs(formatNumber(lang, resolution, 2))}.`}
    </p>`;
}
