// A view that is one template of the state: drawn anew whenever a value it read changes.

import { effect } from '@preact/signals-core';
import { render, type TemplateResult } from 'lit-html';
import type { ViewState } from '../state/fields';
import type { State } from '../state/state';
import { focusHeading, goOnReading } from './goOnReading';
import type { View } from './view';

type Template = (state: State) => TemplateResult;

export function templateView(id: string, template: Template): View {
  return {
    id,
    mount: (host, state) =>
      mounted(
        host,
        effect(() => void render(template(state), host)),
      ),
  };
}

/** One of the inspector's tabs. */
export function panelView(id: ViewState['panel'], template: Template): View {
  return {
    id,
    mount: (host, state) =>
      mounted(
        host,
        whileOpen(state, id, () => {
          goOnReading(host, () => focusHeading(host));
          render(template(state), host);
        }),
      ),
  };
}

/** An effect of a panel: behind another tab it follows nothing, and it catches up when its own is opened. */
export function whileOpen(state: State, id: ViewState['panel'], draw: () => void): () => void {
  return effect(() => {
    if (state.panel.value === id) draw();
  });
}

function mounted(host: HTMLElement, stop: () => void): () => void {
  return () => {
    stop();
    render(null, host);
  };
}
