// What a key means on stage. Letters are meant as they are printed on a Latin keyboard; on another one the key at the same
// place is as good.

export type Command =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'black'
  | 'live'
  | 'back'
  | 'loop'
  | 'speaker'
  | 'pointer'
  | 'colours'
  | 'full'
  | 'keys'
  | 'leave';

type Key = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const KEYS: Readonly<Record<string, Command>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  Enter: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  // As programs for presentations begin with; many clickers send it.
  F5: 'first',
  '.': 'black',
  Backspace: 'back',
  Escape: 'leave',
  '?': 'keys',
};

const LETTERS: Readonly<Record<string, Command>> = {
  n: 'next',
  p: 'previous',
  b: 'black',
  l: 'live',
  r: 'back',
  a: 'loop',
  s: 'speaker',
  z: 'pointer',
  t: 'colours',
  f: 'full',
};

/** Null: nothing of the stage. */
export function commandOf({ key, code, shiftKey, ctrlKey, metaKey, altKey }: Key): Command | null {
  if (ctrlKey || metaKey || altKey) return null;
  if (key === ' ' && shiftKey) return 'previous';
  const known = KEYS[key] ?? LETTERS[key.toLowerCase()];
  if (known) return known;
  const isLatin = /^[a-z]$/i.test(key);
  const place = /^Key([A-Z])$/.exec(code)?.[1];
  return (!isLatin && place && LETTERS[place.toLowerCase()]) || null;
}

/** Commands of a clicker, which lead on even while the page is being worked in. */
export const CLICKER: readonly string[] = ['PageDown', 'PageUp'];
