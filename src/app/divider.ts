// The draggable line between map and network; arrow keys, Home and End move it too.

import { effect } from '@preact/signals-core';
import { formatPercent } from '../i18n/format';
import { DIVIDER } from '../state/fields';
import type { State } from '../state/state';

const [SMALLEST, LARGEST] = DIVIDER;
const KEY_STEP = 0.05;

export function mountDivider(divider: HTMLElement, room: HTMLElement, state: State): () => void {
  const move = (share: number) =>
    state.set({ divider: Math.max(SMALLEST, Math.min(LARGEST, Math.round(share * 1000) / 1000)) });
  const drag = (event: PointerEvent) => {
    if (!divider.hasPointerCapture(event.pointerId)) return;
    const { left, width } = room.getBoundingClientRect();
    move((event.clientX - left) / width);
  };
  const grab = (event: PointerEvent) => divider.setPointerCapture(event.pointerId);
  const press = (event: KeyboardEvent) => {
    const share = state.divider.peek();
    const targets: Readonly<Record<string, number>> = {
      ArrowLeft: share - KEY_STEP,
      ArrowRight: share + KEY_STEP,
      Home: SMALLEST,
      End: LARGEST,
    };
    const target = targets[event.key];
    if (target === undefined) return;
    event.preventDefault();
    move(target);
  };
  divider.tabIndex = 0;
  divider.setAttribute('role', 'separator');
  divider.setAttribute('aria-orientation', 'vertical');
  divider.setAttribute('aria-valuemin', String(SMALLEST * 100));
  divider.setAttribute('aria-valuemax', String(LARGEST * 100));
  divider.addEventListener('pointerdown', grab);
  divider.addEventListener('pointermove', drag);
  divider.addEventListener('keydown', press);
  const stop = effect(() => {
    const share = state.divider.value;
    room.style.setProperty('--share', `${share * 100}%`);
    divider.setAttribute('aria-valuenow', String(Math.round(share * 100)));
    // Unlike the value alone, not told as a share of the way from the smallest to the largest.
    divider.setAttribute('aria-valuetext', formatPercent(state.lang.value, share));
    divider.setAttribute('aria-label', state.messages.value.app.divider);
  });
  return () => {
    stop();
    divider.removeEventListener('pointerdown', grab);
    divider.removeEventListener('pointermove', drag);
    divider.removeEventListener('keydown', press);
  };
}
