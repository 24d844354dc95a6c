// What the section of pictures holds: which one is on its way, what became of it, and in how many pixels it is wanted.

import { batch, signal } from '@preact/signals-core';
import { PICTURES, pictureSheet, type PictureKind, type PictureWords } from '../../pictures/pictureFile';
import type { State } from '../../../state/state';
import { written, type Scale } from './written';

export type PictureEnding = 'svg' | 'png';

/** Such as "map-svg". */
export type PictureId = `${PictureKind}-${PictureEnding}`;

export interface SavedPicture {
  readonly id: PictureId;
  readonly name: string;
  readonly bytes: number;
  /** Of a PNG: what was wanted, and what was possible. */
  readonly wanted: Scale | null;
  readonly scale: number;
}

/** A picture on its way. */
export interface PictureJob {
  readonly id: PictureId;
  /** 0 … 1, in steps. */
  readonly share: number;
}

/** Every step draws the panel anew: there are not more of them than the eye can tell. */
const STEPS = 20;

export interface PictureMaker {
  readonly hand: (name: string, content: Blob) => void;
  readonly nameOf: (kind: PictureKind, ending: PictureEnding) => string;
  readonly wordsOf: (kind: PictureKind) => PictureWords;
}

export type PictureModel = ReturnType<typeof createPictureModel>;

export function createPictureModel(state: State) {
  const scale = signal<Scale>(2);
  const job = signal<PictureJob | null>(null);
  const failed = signal<PictureId | null>(null);
  const saved = signal<SavedPicture | null>(null);
  let running: AbortController | null = null;

  return {
    kinds: PICTURES,
    scale,
    job,
    failed,
    saved,
    async save(kind: PictureKind, ending: PictureEnding, maker: PictureMaker): Promise<void> {
      running?.abort();
      const abort = (running = new AbortController());
      const id: PictureId = `${kind}-${ending}`;
      const name = maker.nameOf(kind, ending);
      batch(() => {
        failed.value = null;
        saved.value = null;
        job.value = { id, share: 0 };
      });
      try {
        const wanted = ending === 'png' ? scale.peek() : null;
        const sheet = await pictureSheet(state, kind, () => maker.wordsOf(kind), abort.signal);
        const file = await written(state.analyst, sheet, wanted, abort.signal, share => {
          const step = Math.round(share * STEPS) / STEPS;
          if (running === abort && job.peek() && job.peek()!.share !== step) job.value = { id, share: step };
        });
        if (abort.signal.aborted) return;
        maker.hand(name, file.content);
        saved.value = { id, name, bytes: file.content.size, wanted, scale: file.scale };
      } catch (error) {
        if (abort.signal.aborted) return;
        console.warn(error);
        failed.value = id;
      } finally {
        if (running === abort) job.value = null;
      }
    },
    cancel() {
      running?.abort();
      job.value = null;
    },
    stop: () => running?.abort(),
  };
}
