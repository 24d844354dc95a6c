// The switch of the network view: how it places its places, and what it draws as one.

import { effect } from '@preact/signals-core';
import { html, render, type TemplateResult } from 'lit-html';
import { LAYOUTS } from '../../state/fields';
import type { State } from '../../state/state';
import { levelSwitch } from '../parts/surface/levelSwitch';
import { barring, layoutIn } from './arrangement';

export function mountLayoutSwitch(root: HTMLElement, state: State): () => void {
  const controls = document.createElement('div');
  controls.className = 'net-controls';
  root.append(controls);
  const stop = effect(() => void render(switches(state), controls));
  return () => {
    stop();
    controls.remove();
  };
}

/** Buttons side by side; where the view is too narrow for them, a list (network.css shows one of the two). */
function switches(state: State): TemplateResult {
  const { net } = state.messages.value;
  const network = state.picture.network.value;
  const drawn = layoutIn(state);
  const choices = LAYOUTS.map(layout => ({ layout, barred: network && barring(network, layout) }));
  const choose = (layout: (typeof LAYOUTS)[number]) => state.setLayout(layout);
  return html`<div class="segmented net-layouts" role="group" aria-label=${net.layout}>
      ${choices.map(
        ({ layout, barred }) =>
          html`<button
            type="button"
            aria-pressed=${layout === drawn}
            aria-disabled=${barred !== null}
            title=${barred ? net[barred] : net.layoutHints[layout]}
            @click=${() => !barred && choose(layout)}
          >
            ${net.layouts[layout]}
          </button>`,
      )}
    </div>
    <select
      class="net-layout-list"
      aria-label=${net.layout}
      @change=${(event: Event) => {
        const { value } = event.target as HTMLSelectElement;
        const layout = LAYOUTS.find(id => id === value);
        if (layout) choose(layout);
      }}
    >
      ${choices.map(
        ({ layout, barred }) =>
          html`<option value=${layout} ?selected=${layout === drawn} ?disabled=${barred !== null}>
            ${net.layouts[layout]}
          </option>`,
      )}
    </select>
    ${levelSwitch(state, 'segmented net-levels')}`;
}
