// The draggable line between map and network; arrow keys move it too.

import { effect } from '@preact/signals-core';
import type { State } from '../state/state';

const SMALLEST = 0.2;
const LARGEST = 0.8;
const KEY_STEP = 0.05;

export function mountDivider(divider: HTMLElement, stage: HTMLElement, state: State): () => void {
  const move = (share: number) =>
    state.set({ divider: Math.max(SMALLEST, Math.min(LARGEST, Math.round(share * 1000) / 1000)) });
  const drag = (event: PointerEvent) => {
    if (!divider.hasPointerCapture(event.pointerId)) return;
    const { left, width } = stage.getBoundingClientRect();
    move((event.clientX - left) / width);
  };
  const grab = (event: PointerEvent) => divider.setPointerCapture(event.pointerId);
  const press = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowLeft' ? -KEY_STEP : event.key === 'ArrowRight' ? KEY_STEP : 0;
    if (step === 0) return;
    event.preventDefault();
    move(state.divider.peek() + step);
  };
  divider.tabIndex = 0;
  divider.setAttribute('role', 'separator');
  divider.setAttribute('aria-orientation', 'vertical');
  divider.addEventListener('pointerdown', grab);
  divider.addEventListener('pointermove', drag);
  divider.addEventListener('keydown', press);
  const stop = effect(() => {
    const percent = state.divider.value * 100;
    stage.style.setProperty('--share', `${percent}%`);
    divider.setAttribute('aria-valuenow', String(Math.round(percent)));
    divider.setAttribute('aria-label', state.messages.value.app.divider);
  });
  return () => {
    stop();
    divider.removeEventListener('pointerdown', grab);
    divider.removeEventListener('pointermove', drag);
    divider.removeEventListener('keydown', press);
  };
}
