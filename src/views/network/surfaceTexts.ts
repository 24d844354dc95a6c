// What is drawn after every frame: what lies behind, and names, which stand still in size while the rest is scaled.

import type { State } from '../../state/state';
import type { Size } from '../parts/svg/svgSight';
import { mountGround } from './groundCanvas';
import { NamePainter } from './names';
import { outwardOf, outwardOfColumn } from './outward';
import { project, type Projection } from './projection';
import type { SurfaceLooks } from './surfaceLooks';
import type { MovingPicture } from './movingPicture';

export interface SurfaceTexts {
  draw(picture: MovingPicture, looks: Pick<SurfaceLooks, 'inks' | 'rank'>, by: Projection, size: Size): void;
  /** A font has come. */
  forget(): void;
  remove(): void;
}

/** `context`: of the canvas over all others. `again`: something has come that is to be drawn. */
export function mountTexts(
  surface: HTMLElement,
  context: CanvasRenderingContext2D,
  state: State,
  again: () => void,
): SurfaceTexts {
  const ground = mountGround(surface, state, again);
  const names = new NamePainter(context);
  return {
    draw(picture, { inks, rank }, projection, size) {
      const { spread, morph, screen, unit } = picture;
      if (!spread) return;
      const share = morph?.share ?? 1;
      const { neighbours } = spread.network;
      const outward = spread.layout === 'sides' ? outwardOfColumn : outwardOf;
      const taken = ground.draw(context, { picture: spread, projection, inks, ...size }, share);
      const input = {
        rank,
        outwardOf: (place: number, at: Float32Array) => outward(place, at, neighbours),
        textOf: (place: number) => state.picture.nameOf.peek()(place).text,
        radiusOf: (place: number) => picture.radiusToBe(place),
        taken,
        inks,
        unit,
        ...size,
      };
      if (morph) names.drawMoving(screen, project(morph.to, projection), share, input);
      else names.draw(screen, input);
    },
    forget: () => names.forget(),
    remove: () => ground.remove(),
  };
}
