// What a click on a place means wherever it stands: it alone is selected; with Ctrl, Cmd or Shift held it joins the
// selection or leaves it.

import type { State } from '../../../state/state';

export function choosePlace(
  state: State,
  id: string,
  { ctrlKey, metaKey, shiftKey }: Pick<MouseEvent, 'ctrlKey' | 'metaKey' | 'shiftKey'>,
): void {
  if (ctrlKey || metaKey || shiftKey) state.toggle(id);
  else state.select([id]);
}
