// A view that is one template of the state: drawn anew whenever a value it read changes.

import { render, type TemplateResult } from 'lit-html';
import type { ViewState } from '../../../state/fields';
import type { State } from '../../../state/state';
import { focusHeading, goOnReading } from './goOnReading';
import { inOwnTurn, type Preparation } from './ownTurn';
import type { View } from '../../view';

type Template = (state: State) => TemplateResult;

/** One of the inspector's tabs. */
export function panelView(
  id: ViewState['panel'],
  template: Template,
  first?: (state: State) => readonly (() => unknown)[],
): View {
  return {
    id,
    mount: (host, state) =>
      mounted(
        host,
        whileOpen(
          state,
          id,
          () => {
            goOnReading(host, () => focusHeading(host));
            render(template(state), host);
          },
          first && (() => first(state)),
        ),
      ),
  };
}

/** An effect of a panel: behind another tab it follows nothing, and it catches up when its own is opened. */
export function whileOpen(
  state: State,
  id: ViewState['panel'],
  draw: () => void,
  first?: Preparation['first'],
): () => void {
  return inOwnTurn(state, draw, { wanted: () => state.panel.value === id, ...(first && { first }) });
}

function mounted(host: HTMLElement, stop: () => void): () => void {
  return () => {
    stop();
    render(null, host);
  };
}
