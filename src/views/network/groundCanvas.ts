// The canvas of the ground (ground.ts), below sigma's: drawn anew when what it shows has changed, and faded while the
// places move to another layout.

import { effect } from '@preact/signals-core';
import { formatNumber } from '../../i18n/format';
import { groupNames } from '../../state/picture';
import type { State } from '../../state/state';
import type { Box } from './crowd';
import {
  drawShapes,
  placeTexts,
  writeTexts,
  type GroundInput,
  type GroundText,
  type GroundTexts,
} from './ground';
import type { Land } from './land';
import { fading } from './morph';

export interface GroundCanvas {
  /**
   * After every frame; `share`: of the time of a morph. Texts are written to `names`, the canvas of names. Returns
   * where they stand.
   */
  draw(
    names: CanvasRenderingContext2D,
    input: Omit<GroundInput, 'texts' | 'land'>,
    share: number,
  ): readonly Box[];
  remove(): void;
}

/** `again`: something has come that is to be drawn. */
export function mountGround(surface: HTMLElement, state: State, again: () => void): GroundCanvas {
  const canvas = document.createElement('canvas');
  canvas.className = 'net-ground';
  surface.prepend(canvas);
  const context = canvas.getContext('2d')!;
  let land: Land | null = null;
  let asked = false;
  let drawn: unknown[] = [];
  let written: readonly GroundText[] = [];
  let texts: GroundTexts;
  let removed = false;

  const stop = effect(() => {
    const { net } = state.messages.value;
    const lang = state.lang.value;
    const nameOf = groupNames(state.data.value?.tables.regions ?? [], lang);
    const sides = state.data.value?.info.sides;
    texts = {
      ofRegion: code => nameOf(code).text,
      ofCountry: code => nameOf(code).text,
      ofSide: side => sides?.[side === 0 ? 'a' : 'b'][lang] ?? '',
      steps: n => net.steps(n, formatNumber(lang, n)),
      apart: n => net.apart(n, formatNumber(lang, n)),
    };
    again();
  });

  const redrawn = () => {
    drawn = [];
    if (!removed) again();
  };
  /** A map without its coasts is still one: where they do not come, it stays without. */
  const fetchLand = () => {
    asked = true;
    import('./land')
      .then(({ loadLand }) => loadLand(redrawn))
      .then(
        loaded => {
          land = loaded;
          redrawn();
        },
        () => {},
      );
  };

  const redraw = (now: unknown[], input: GroundInput, pixels: number) => {
    drawn = now;
    const { width, height } = input;
    if (canvas.width !== width * pixels || canvas.height !== height * pixels) {
      canvas.width = width * pixels;
      canvas.height = height * pixels;
    }
    context.setTransform(pixels, 0, 0, pixels, 0, 0);
    context.clearRect(0, 0, width, height);
    drawShapes(context, input);
    written = placeTexts(context, input);
  };

  return {
    draw(names, input, share) {
      const { picture, projection, inks, width, height } = input;
      if (picture.geo && !asked) fetchLand();
      const { old, coming } = fading(share);
      const strength = old > 0 ? old : coming;
      if (canvas.style.opacity !== String(strength)) canvas.style.opacity = String(strength);
      // What was there fades as it is.
      if (old > 0 && share < 1) {
        writeTexts(names, written, inks, strength);
        return [];
      }
      const pixels = window.devicePixelRatio || 1;
      const now = [
        picture,
        texts,
        land,
        inks,
        width,
        height,
        pixels,
        projection.x0,
        projection.y0,
        projection.unit,
      ];
      if (!now.every((value, i) => value === drawn[i])) redraw(now, { ...input, texts, land }, pixels);
      writeTexts(names, written, inks, strength);
      return written.map(({ box }) => box);
    },
    remove() {
      removed = true;
      stop();
      canvas.remove();
    },
  };
}
