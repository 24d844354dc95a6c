/** Milliseconds. */
const LOOK_AGAIN = 1000;

/** When map and network, as far as they are in sight, have drawn: for what may wait until then. */
export function onceDrawn(then: () => void): void {
  const rooms = [...document.querySelectorAll<HTMLElement>('.shell-view')];
  const isWaiting = (room: HTMLElement) =>
    room.checkVisibility() && !room.matches(READY) && !room.querySelector(READY);
  if (rooms.some(isWaiting)) setTimeout(onceDrawn, LOOK_AGAIN, then);
  else then();
}

const READY = '[data-ready=true]';
