// On a phone: one room at a time, chosen by the bar at the foot. A selection opens its page.

import { computed, effect, signal, type ReadonlySignal } from '@preact/signals-core';
import { html, render } from 'lit-html';
import type { State } from '../state/state';

const PANES = ['map', 'network', 'panel'] as const;
export type Pane = (typeof PANES)[number];

export interface Phone {
  readonly pane: ReadonlySignal<Pane>;
  show(pane: Pane): void;
}

export function createPhone(state: State): Phone {
  const selected = computed(() => [state.tie.value, ...state.places.value].join(' ').trim());
  const chosen = signal<{ readonly pane: Pane; readonly at: string }>({ pane: 'map', at: '' });
  return {
    // What was chosen holds until something else is selected.
    pane: computed(() => {
      const { pane, at } = chosen.value;
      return selected.value === at || selected.value === '' ? pane : 'panel';
    }),
    show: pane => (chosen.value = { pane, at: selected.peek() }),
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
