// What the section of pictures holds: which one is on its way, what became of it, and in how many pixels it is wanted.

import { batch, signal } from '@preact/signals-core';
import { PICTURES, pictureFile, type PictureKind, type PictureWords } from '../../pictures/pictureFile';
import type { State } from '../../../state/state';
import { pngOf, type Scale } from './png';

export type PictureEnding = 'svg' | 'png';

/** Such as "map-svg". */
export type PictureId = `${PictureKind}-${PictureEnding}`;

export interface SavedPicture {
  readonly id: PictureId;
  readonly name: string;
  readonly bytes: number;
  /** Of a PNG. */
  readonly scale: Scale | null;
}

export interface PictureMaker {
  readonly hand: (name: string, content: Blob) => void;
  readonly nameOf: (kind: PictureKind, ending: PictureEnding) => string;
  readonly wordsOf: (kind: PictureKind) => PictureWords;
}

export type PictureModel = ReturnType<typeof createPictureModel>;

export function createPictureModel(state: State) {
  const scale = signal<Scale>(2);
  const job = signal<PictureId | null>(null);
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
        job.value = id;
      });
      try {
        const picture = await pictureFile(state, kind, maker.wordsOf(kind), abort.signal);
        const png = ending === 'png' ? await pngOf(picture, scale.peek(), abort.signal) : null;
        if (abort.signal.aborted) return;
        const content = png?.content ?? new Blob([picture.svg], { type: 'image/svg+xml' });
        maker.hand(name, content);
        saved.value = { id, name, bytes: content.size, scale: png?.scale ?? null };
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
