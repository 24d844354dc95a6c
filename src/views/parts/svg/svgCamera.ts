// The camera of a plainly drawn view: where the link states it, unless a hand has just moved it. What a hand has done
// stands in the link when it has come to rest.

import { batch, computed, effect, signal, type ReadonlySignal } from '@preact/signals-core';

/** Rest after which a move is written, in milliseconds. */
const SETTLE = 250;

export interface HandCamera<C> {
  readonly camera: ReadonlySignal<C | null>;
  move(camera: C): void;
  /** Back to where the link states it. */
  follow(): void;
  stop(): void;
}

/** `field`: as in the link; `stated`: the camera that it means; `write`: puts one into the link. */
export function handCamera<C>(
  field: ReadonlySignal<readonly number[]>,
  stated: ReadonlySignal<C | null>,
  write: (camera: C) => void,
): HandCamera<C> {
  /** Stays after it is written: the link has it only rounded. */
  const moved = signal<{ readonly camera: C; readonly field: string } | null>(null);
  let timer = 0;
  const stop = effect(() => {
    const now = String(field.value);
    if (moved.peek() && moved.peek()!.field !== now) {
      clearTimeout(timer);
      moved.value = null;
    }
  });
  return {
    camera: computed(() => moved.value?.camera ?? stated.value),
    move(camera) {
      moved.value = { camera, field: String(field.peek()) };
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        batch(() => {
          write(camera);
          // The change of the field that comes of this is no move from elsewhere.
          moved.value = { camera, field: String(field.peek()) };
        });
      }, SETTLE);
    },
    follow() {
      clearTimeout(timer);
      moved.value = null;
    },
    stop() {
      clearTimeout(timer);
      stop();
    },
  };
}
