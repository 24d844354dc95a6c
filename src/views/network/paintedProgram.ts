// What the programs of places and of ties have in common: looks that come from outside sigma, and two layers, so that
// what stands out lies above the rest.

import { Program, type ProgramInfo } from 'sigma/rendering';
import type { RenderParams } from 'sigma/types';
import type Sigma from 'sigma';
import { paint } from './painted';

export abstract class PaintedProgram<Uniform extends string> extends Program<Uniform> {
  // Of nodes and edges alike sigma wants to know how their labels are drawn: not by these programs.
  drawLabel = undefined;
  drawHover = undefined;
  protected layer = 0;
  private shown: Uint8Array | null = null;

  /** Without a picking buffer: what lies under the pointer is computed (pick.ts). */
  constructor(gl: WebGLRenderingContext, _picking: WebGLFramebuffer | null, renderer: Sigma) {
    super(gl, null, renderer);
  }

  /** The looks to be drawn now, so many bytes per item. */
  protected abstract looksNow(): { readonly looks: Uint8Array; readonly perItem: number };

  /** Sets the position of an item, the floats before its look. */
  protected place(item: number, position: readonly number[]): void {
    this.array.set(position, item * this.STRIDE);
    this.shown = null;
  }

  override render(params: RenderParams): void {
    const { looks, perItem } = this.looksNow();
    if (this.shown !== looks) {
      paint(this, looks, perItem);
      this.shown = looks;
    }
    super.render(params);
  }

  protected override renderProgram(params: RenderParams, info: ProgramInfo): void {
    for (this.layer of [0, 1]) super.renderProgram(params, info);
  }
}
