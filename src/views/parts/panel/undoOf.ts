// Which keys take back and do again, wherever something can be: Ctrl-Z and Cmd-Z; with Shift, or Ctrl-Y, again.

/** Null where neither is meant. In a field that text is typed into (`text`: which these are) they belong to the text. */
export function undoOf(event: KeyboardEvent, text: string): 'undo' | 'redo' | null {
  const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
  if (!(ctrlKey || metaKey) || altKey || event.defaultPrevented) return null;
  if (event.target instanceof Element && event.target.closest(text)) return null;
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' && ctrlKey ? 'redo' : null;
}
