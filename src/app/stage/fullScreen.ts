// The whole screen, where the browser allows it; a presentation goes on without.

interface KeyLock {
  lock(keys: readonly string[]): Promise<void>;
  unlock(): void;
}

/** Chromium alone knows it: Escape then reaches the page, which ends the presentation with one key. */
const keyLock = (): KeyLock | undefined => (navigator as { readonly keyboard?: KeyLock }).keyboard;

export const isFull = (): boolean => document.fullscreenElement !== null;

/** Only a hand may ask for it: without one the browser would refuse, aloud. */
export function enterFull(): void {
  if (isFull() || !document.fullscreenEnabled || navigator.userActivation?.isActive === false) return;
  document.documentElement.requestFullscreen({ navigationUI: 'hide' }).then(
    () =>
      keyLock()
        ?.lock(['Escape'])
        .catch(() => {}),
    () => {},
  );
}

export function leaveFull(): void {
  keyLock()?.unlock();
  if (isFull()) document.exitFullscreen().catch(() => {});
}
