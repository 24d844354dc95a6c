// On a phone: one room at a time, chosen by the bar at the foot. A selection opens its page, and whatever opens a panel
// shows it.

import { computed, effect, signal, type ReadonlySignal } from '@preact/signals-core';
import { html, render } from 'lit-html';
import { defaults } from '../state/fields';
import type { State } from '../state/state';

const PANES = ['map', 'network', 'panel'] as const;
export type Pane = (typeof PANES)[number];

export interface Phone {
  readonly pane: ReadonlySignal<Pane>;
  show(pane: Pane): void;
}

export function createPhone(state: State): Phone {
  const selected = computed(() => [state.tie.value, ...state.places.value].join(' ').trim());
  // A link that states a panel is opened at it.
  const first: Pane = state.panel.peek() === defaults.panel ? 'map' : 'panel';
  const chosen = signal<{ readonly pane: Pane; readonly at: string; readonly panel: string }>({
    pane: first,
    at: '',
    panel: state.panel.peek(),
  });
  return {
    // What was chosen holds until something else is selected, or another panel is opened.
    pane: computed(() => {
      const { pane, at, panel } = chosen.value;
      const holds = state.panel.value === panel && (selected.value === at || selected.value === '');
      return holds ? pane : 'panel';
    }),
    show: pane => (chosen.value = { pane, at: selected.peek(), panel: state.panel.peek() }),
  };
}

export function mountPhoneBar(host: HTMLElement, { pane, show }: Phone, state: State): () => void {
  return effect(() => {
    const { app } = state.messages.value;
    host.setAttribute('aria-label', app.arrangement);
    render(
      html`${PANES.map(
        id => html`<button aria-pressed=${pane.value === id} @click=${() => show(id)}>${app[id]}</button>`,
      )}`,
      host,
    );
  });
}
