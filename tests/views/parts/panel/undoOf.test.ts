// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { undoOf } from '../../../../src/views/parts/panel/undoOf';

const TEXT = 'input:not([type=checkbox]), textarea';
const key = (key: string, more: Partial<KeyboardEventInit> = {}) =>
  undoOf(new KeyboardEvent('keydown', { key, ctrlKey: true, ...more }), TEXT);

/** Pressed with Ctrl while an element of this kind has the focus. */
function pressedIn(html: string): ReturnType<typeof undoOf> {
  const host = document.createElement('div');
  host.append(...new DOMParser().parseFromString(html, 'text/html').body.children);
  let meant: ReturnType<typeof undoOf> = null;
  host.addEventListener('keydown', event => (meant = undoOf(event, TEXT)));
  host.firstElementChild!.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true }),
  );
  return meant;
}

describe('the keys that take back', () => {
  test('are Ctrl-Z and Cmd-Z, and make again with Shift or as Ctrl-Y', () => {
    expect([key('z'), key('Z', { shiftKey: true }), key('y')]).toEqual(['undo', 'redo', 'redo']);
    const command = { ctrlKey: false, metaKey: true };
    expect([key('z', command), key('Z', { ...command, shiftKey: true })]).toEqual(['undo', 'redo']);
  });

  test('mean nothing alone or with Alt, and Cmd-Y is the browser’s', () => {
    expect([key('z', { ctrlKey: false }), key('z', { altKey: true }), key('x')]).toEqual([null, null, null]);
    expect(key('y', { ctrlKey: false, metaKey: true })).toBeNull();
  });

  test('belong to the text in a field that text is typed into', () => {
    expect(pressedIn('<textarea></textarea>')).toBeNull();
    expect(pressedIn('<input>')).toBeNull();
    expect(pressedIn('<input type="checkbox">')).toBe('undo');
    expect(pressedIn('<button></button>')).toBe('undo');
  });
});
