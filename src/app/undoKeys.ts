// Ctrl-Z and Cmd-Z take back the last change of filter, level, layout or encoding; with Shift, or Ctrl-Y, it is made
// again. In a field that text is typed into they belong to the text.

import type { State } from '../state/state';

const TEXT =
  'input:not([type=checkbox], [type=radio], [type=range], [type=button]), textarea, [contenteditable]';

export function undoKeys(state: Pick<State, 'undo' | 'redo'>): (event: KeyboardEvent) => void {
  return event => {
    const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
    if (!(ctrlKey || metaKey) || altKey || event.defaultPrevented) return;
    if (event.target instanceof Element && event.target.closest(TEXT)) return;
    const letter = key.toLowerCase();
    if (letter !== 'z' && !(letter === 'y' && ctrlKey)) return;
    event.preventDefault();
    if (letter === 'z' && !shiftKey) state.undo();
    else state.redo();
  };
}
