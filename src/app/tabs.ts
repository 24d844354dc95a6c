// The inspector's tabs, by the pattern of the ARIA authoring practices: arrow keys move between tabs.

import { html, type TemplateResult } from 'lit-html';
import { PANELS } from '../state/fields';
import type { State } from '../state/state';

export function tabsTemplate(state: State): TemplateResult {
  const { panels, panelTie } = state.messages.value.app;
  const current = state.panel.value;
  const press = (event: KeyboardEvent) => {
    const at = PANELS.indexOf(current);
    const goals: Readonly<Record<string, number>> = {
      ArrowLeft: at - 1,
      ArrowRight: at + 1,
      Home: 0,
      End: PANELS.length - 1,
    };
    const goal = goals[event.key];
    if (goal === undefined) return;
    event.preventDefault();
    const next = PANELS[(goal + PANELS.length) % PANELS.length]!;
    state.set({ panel: next });
    document.getElementById(`tab-${next}`)?.focus();
  };
  return html`${PANELS.map(
    id =>
      html`<button
        role="tab"
        id="tab-${id}"
        aria-controls="pane-${id}"
        aria-selected=${id === current}
        tabindex=${id === current ? 0 : -1}
        @click=${() => state.set({ panel: id })}
        @keydown=${press}
      >
        ${id === 'city' && state.tie.value !== '' ? panelTie : panels[id]}
      </button>`,
  )}`;
}
