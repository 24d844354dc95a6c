// Help from anywhere: the question mark opens it, and on a phone its room is shown.

import { effect } from '@preact/signals-core';
import type { State } from '../state/state';
import { openPanel } from './openPanel';
import type { Phone } from './phone';

export function mountHelpKey(state: State, phone: Phone): () => void {
  const press = (event: KeyboardEvent) => {
    if (event.key !== '?' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    // Where a text is typed it is a character like others.
    if ((event.target as HTMLElement).closest('input, textarea, select')) return;
    event.preventDefault();
    openPanel(state, phone, 'help');
  };
  document.addEventListener('keydown', press);
  let before = state.panel.peek();
  const stop = effect(() => {
    const now = state.panel.value;
    if (now === 'help' && before !== 'help') phone.show('panel');
    before = now;
  });
  return () => {
    stop();
    document.removeEventListener('keydown', press);
  };
}
