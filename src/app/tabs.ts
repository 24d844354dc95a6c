// The inspector's tabs, by the pattern of the ARIA authoring practices: arrow keys move between tabs. They scroll
// where they do not fit, and a list beside them names them all.

import { html, type TemplateResult } from 'lit-html';
import { PANELS, PANEL_GROUPS, type ViewState } from '../state/fields';
import type { State } from '../state/state';

type Panel = ViewState['panel'];

export function tabsTemplate(state: State): TemplateResult {
  const { app } = state.messages.value;
  const current = state.panel.value;
  const open = (panel: Panel) => {
    state.set({ panel });
    tabOf(panel)?.focus();
  };
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
    open(PANELS[(goal + PANELS.length) % PANELS.length]!);
  };
  const close = (event: Event) =>
    (event.currentTarget as HTMLElement).closest<HTMLElement>('[popover]')!.hidePopover();
  return html`<div class="shell-tablist" role="tablist" aria-label=${app.panel}>
      ${PANELS.map(
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
            ${titleOf(state, id)}
          </button>`,
      )}
    </div>
    <button
      class="shell-all"
      popovertarget="all-panels"
      title=${app.allPanels}
      aria-label="${app.more}: ${app.allPanels}"
    >
      <span>${app.more}</span>
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
        <path d="M2 4.5 7 9.5 12 4.5" fill="none" stroke="currentColor" stroke-width="1.6" />
      </svg>
    </button>
    <div class="shell-menu" id="all-panels" popover>
      ${Object.entries(PANEL_GROUPS).map(
        ([group, ids]) =>
          html`<h2 id="panels-${group}">${app.panelGroups[group as keyof typeof PANEL_GROUPS]}</h2>
            <ul aria-labelledby="panels-${group}">
              ${ids.map(
                id =>
                  html`<li>
                    <button
                      aria-current=${id === current}
                      @click=${(event: Event) => {
                        close(event);
                        open(id);
                      }}
                    >
                      ${titleOf(state, id)}
                    </button>
                  </li>`,
              )}
            </ul>`,
      )}
    </div>`;
}

/** Brings the tab of the open panel into view. */
export function showTab(panel: Panel): void {
  tabOf(panel)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

function titleOf(state: State, id: Panel): string {
  const { panels, panelTie } = state.messages.value.app;
  const aTie = state.tie.value !== '' && state.level.value === 'place';
  return id === 'city' && aTie ? panelTie : panels[id];
}

function tabOf(panel: Panel): HTMLElement | null {
  return document.getElementById(`tab-${panel}`);
}
