// Name and clock of the talk in this tab, so that they outlive a reload.

import { newName, type Clock } from './channel';

interface Kept {
  readonly name: string;
  readonly clock: Clock;
}

const KEY = 'twinline.talk';

/** `linked`: the name that the link states, if it does. */
export function readKept(linked: string | null): Kept {
  const clock = { since: Date.now(), length: null };
  const kept = stored();
  if (linked !== null && linked !== kept?.name) return { name: linked, clock };
  return kept ?? { name: newName(), clock };
}

export function keep(talk: Kept): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(talk));
  } catch {
    // Where the browser keeps nothing, a reload begins anew.
  }
}

function stored(): Kept | null {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Partial<Kept> | null;
    const { name, clock } = kept ?? {};
    const isClock = typeof clock?.since === 'number' && (clock.length === null || clock.length > 0);
    return typeof name === 'string' && isClock ? { name, clock } : null;
  } catch {
    return null;
  }
}
