// What the programs of places and of ties have in common: positions and looks that come from outside sigma, and two
// layers, so that what stands out lies above the rest.

import { Program, type ProgramInfo } from 'sigma/rendering';
import type { RenderParams } from 'sigma/types';
import type Sigma from 'sigma';
import { paint, stand } from './painted';

export abstract class PaintedProgram<Uniform extends string> extends Program<Uniform> {
  // Of nodes and edges alike sigma wants to know how their labels are drawn: not by these programs.
  drawLabel = undefined;
  drawHover = undefined;
  protected layer = 0;
  private shown: Uint8Array | null = null;
  private stood: Float32Array | null = null;

  /** Without a picking buffer: what lies under the pointer is computed (pick.ts). */
  constructor(gl: WebGLRenderingContext, _picking: WebGLFramebuffer | null, renderer: Sigma) {
    super(gl, null, renderer);
  }

  /** What is to be drawn now: looks of so many bytes per item, and where items stand (`stand` in painted.ts). */
  protected abstract now(): {
    readonly looks: Uint8Array;
    readonly perItem: number;
    readonly positions: Float32Array;
    readonly points?: Uint32Array;
  };

  /** Sigma states its own idea of an item; the data were allocated anew. */
  process(): void {
    this.shown = this.stood = null;
  }

  override render(params: RenderParams): void {
    const { looks, perItem, positions, points } = this.now();
    if (this.stood !== positions) {
      stand(this, positions, points);
      this.stood = positions;
    }
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
