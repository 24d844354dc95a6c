// The keyboard on stage. In its dress all keys are the stage's, but those that a focused button needs; while somebody works
// in the page they are the page's, but the one that leads back and those of a clicker.

import { CLICKER, commandOf } from './keys';
import type { StageModel } from './model';

/** A number that nobody goes on typing is forgotten. Milliseconds. */
const FORGET = 4000;
const MOST_DIGITS = 3;

const TYPING = 'input, textarea, select, [contenteditable]';

/** `release`: the key of the pointer is let go. */
export function followKeyboard(model: StageModel, release: () => void): () => void {
  const { away, digits, state } = model;
  let timer = 0;

  const typed = (digit: string) => {
    digits.value = (digits.peek() + digit).slice(-MOST_DIGITS);
    clearTimeout(timer);
    timer = window.setTimeout(() => (digits.value = ''), FORGET);
  };

  const inPage = (event: KeyboardEvent, target: Element): boolean => {
    if (target.closest(TYPING)) return false;
    const isClicker = CLICKER.includes(event.key) && !target.closest('.shell-pane');
    const command = commandOf(event);
    if (!command || !(isClicker || command === 'back')) return false;
    model.do(command);
    return true;
  };

  const onStage = (event: KeyboardEvent, target: Element): boolean => {
    const { key, ctrlKey, metaKey, altKey } = event;
    const looping = state.stage.peek() === 'loop';
    if (!['Shift', 'Control', 'Alt', 'Meta'].includes(key)) model.pause();
    if (ctrlKey || metaKey || altKey) return false;
    if (/^\d$/.test(key)) {
      typed(key);
      return true;
    }
    if (key === 'Enter' && digits.peek() !== '') {
      const at = Number(digits.peek()) - 1;
      digits.value = '';
      model.toScene(at);
      return true;
    }
    if ((key === 'Enter' || key === ' ') && target.closest('button, a')) return false;
    const command = commandOf(event);
    if (!command) return false;
    if (command === 'pointer' && event.repeat) return true;
    // They have been stopped already; a space does no more.
    if (looping && (command === 'loop' || key === ' ')) return true;
    model.do(command);
    return true;
  };

  const press = (event: KeyboardEvent) => {
    const { target } = event;
    if (event.defaultPrevented || !(target instanceof Element)) return;
    // The list of keys closes by itself.
    if (document.querySelector('dialog[open]')) return;
    const taken = away.peek() ? inPage(event, target) : onStage(event, target);
    if (!taken) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const up = (event: KeyboardEvent) => {
    if (commandOf(event) === 'pointer') release();
  };
  // Before anything on the page hears of it.
  document.addEventListener('keydown', press, true);
  document.addEventListener('keyup', up, true);
  return () => {
    clearTimeout(timer);
    document.removeEventListener('keydown', press, true);
    document.removeEventListener('keyup', up, true);
  };
}
