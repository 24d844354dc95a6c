// Opens a panel from the bar or by a key: on a phone its room is shown, and the keyboard goes on there.

import type { ViewState } from '../state/fields';
import type { State } from '../state/state';
import { focusHeading } from '../views/parts/panel/goOnReading';
import type { Phone } from './phone';

export function openPanel(state: State, phone: Phone, panel: ViewState['panel']): void {
  state.set({ panel });
  phone.show('panel');
  // At the heading, or until it has come in the panel, which leads there.
  const pane = document.getElementById(`pane-${panel}`)!;
  pane.focus();
  focusHeading(pane);
}
