// Ctrl-Z and Cmd-Z take back the last change of filter, level, layout or encoding; with Shift, or Ctrl-Y, it is made
// again.

import type { State } from '../state/state';
import { undoOf } from '../views/parts/panel/undoOf';

const TEXT =
  'input:not([type=checkbox], [type=radio], [type=range], [type=button]), textarea, [contenteditable]';

export function undoKeys(state: Pick<State, 'undo' | 'redo'>): (event: KeyboardEvent) => void {
  return event => {
    const step = undoOf(event, TEXT);
    if (!step) return;
    event.preventDefault();
    state[step]();
  };
}
