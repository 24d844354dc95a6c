// The ties as a layer of MapLibre: instanced ribbons along great circles. A year, a selection or a colour changes
// a few bytes per tie; the geometry stays.

import type { CustomLayerInterface, CustomRenderMethodInput, Map as MapLibre } from 'maplibre-gl';
import { TIE_BYTES } from '../parts/surface/tieLooks';
import { ENDS_SIZE, type ArcBuffers } from './arcBuffers';
import { arcShaders } from './arcShaders';
import { widthAt } from './arcWidth';
import { isGlobe, LayerProgram } from './layerProgram';
import type { Projector } from './picking';

/** What is drawn now; replaced as a whole, read at the next frame. */
export interface ArcDrawing {
  readonly buffers: ArcBuffers;
  /** In the order of the instances. */
  readonly looks: Uint8Array;
  /** Number of ties drawn. */
  readonly count: number;
  /** Whether some stand out, and lie above the others. */
  readonly above: boolean;
}

export class ArcLayer implements CustomLayerInterface {
  readonly id = 'ties';
  readonly type = 'custom';
  readonly renderingMode = '2d';
  /** The projection of the last frame, for picking. */
  projector: Projector | null = null;
  /** Of a tie that does not stand out, in the last frame; CSS pixels. */
  lineWidth = widthAt(0);

  private drawing: ArcDrawing | null = null;
  private readonly onDrawn: (count: number) => void;
  private readonly uploaded: { ends: Float32Array | null; looks: Uint8Array | null } = {
    ends: null,
    looks: null,
  };
  private map: MapLibre | null = null;
  private gl: WebGL2RenderingContext | null = null;
  private ends: WebGLBuffer | null = null;
  private looks: WebGLBuffer | null = null;
  private arrays: WebGLVertexArrayObject[] = [];
  private readonly program = new LayerProgram(arcShaders);

  constructor(onDrawn: (count: number) => void) {
    this.onDrawn = onDrawn;
  }

  draw(drawing: ArcDrawing): void {
    this.drawing = drawing;
    this.map?.triggerRepaint();
  }

  onAdd(map: MapLibre, context: WebGLRenderingContext | WebGL2RenderingContext): void {
    const gl = context as WebGL2RenderingContext;
    this.map = map;
    this.gl = gl;
    this.ends = gl.createBuffer();
    this.looks = gl.createBuffer();
  }

  onRemove(): void {
    const gl = this.gl;
    if (!gl) return;
    for (const array of this.arrays) gl.deleteVertexArray(array);
    this.program.dispose(gl);
    gl.deleteBuffer(this.ends);
    gl.deleteBuffer(this.looks);
    this.arrays = [];
    this.uploaded.ends = this.uploaded.looks = null;
    this.gl = this.map = null;
  }

  render(context: WebGLRenderingContext | WebGL2RenderingContext, input: CustomRenderMethodInput): void {
    const gl = context as WebGL2RenderingContext;
    const { drawing, map } = this;
    if (!map) return;
    const { clientWidth: width, clientHeight: height } = map.getCanvas();
    const { mainMatrix, clippingPlane } = input.defaultProjectionData;
    this.remember({
      matrix: Float32Array.from(mainMatrix as ArrayLike<number>),
      clippingPlane: isGlobe(map) ? Float32Array.from(clippingPlane as ArrayLike<number>) : null,
      width,
      height,
    });
    if (!drawing) return;
    this.upload(gl, drawing);

    const { at, worlds } = this.program.open(gl, map, input);
    this.lineWidth = widthAt(map.getZoom());
    gl.uniform1f(at.u_width, this.lineWidth);

    for (const layer of drawing.above ? [0, 1] : [0]) {
      gl.uniform1i(at.u_layer, layer);
      for (const world of worlds) {
        gl.uniform1f(at.u_shift, world);
        drawing.buffers.buckets.forEach(({ segments, count }, bucket) => {
          gl.uniform1i(at.u_segments, segments);
          gl.bindVertexArray(this.arrays[bucket]!);
          gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 2 * (segments + 1), count);
        });
      }
    }
    this.program.close(gl);
    this.onDrawn(drawing.count);
  }

  /** The same object as long as the camera stands still, so that what rests on it need not be computed anew. */
  private remember(now: Projector): void {
    const { projector: old } = this;
    const still =
      old !== null &&
      (old.clippingPlane === null) === (now.clippingPlane === null) &&
      old.width === now.width &&
      old.height === now.height &&
      old.matrix.every((value, i) => value === now.matrix[i]);
    if (!still) this.projector = now;
  }

  private upload(gl: WebGL2RenderingContext, { buffers, looks }: ArcDrawing): void {
    if (this.uploaded.ends !== buffers.ends) {
      this.uploaded.ends = buffers.ends;
      this.uploaded.looks = null;
      gl.bindBuffer(gl.ARRAY_BUFFER, this.ends);
      gl.bufferData(gl.ARRAY_BUFFER, buffers.ends, gl.STATIC_DRAW);
      gl.bindBuffer(gl.ARRAY_BUFFER, this.looks);
      gl.bufferData(gl.ARRAY_BUFFER, looks, gl.DYNAMIC_DRAW);
      for (const array of this.arrays) gl.deleteVertexArray(array);
      this.arrays = buffers.buckets.map(({ first }) => this.arrayFrom(gl, first));
    }
    if (this.uploaded.looks !== looks) {
      this.uploaded.looks = looks;
      gl.bindBuffer(gl.ARRAY_BUFFER, this.looks);
      gl.bufferSubData(gl.ARRAY_BUFFER, 0, looks);
    }
  }

  /** The attributes of the instances from `first` on: WebGL 2 cannot start an instanced call later on by itself. */
  private arrayFrom(gl: WebGL2RenderingContext, first: number): WebGLVertexArrayObject {
    const stride = ENDS_SIZE * 4;
    return this.program.arrayOf(gl, () => {
      gl.bindBuffer(gl.ARRAY_BUFFER, this.ends);
      gl.vertexAttribPointer(0, 3, gl.FLOAT, false, stride, first * stride);
      gl.vertexAttribPointer(1, 3, gl.FLOAT, false, stride, first * stride + 12);
      gl.vertexAttribPointer(2, 1, gl.FLOAT, false, stride, first * stride + 24);
      gl.bindBuffer(gl.ARRAY_BUFFER, this.looks);
      gl.vertexAttribPointer(3, 4, gl.UNSIGNED_BYTE, true, TIE_BYTES, first * TIE_BYTES);
      gl.vertexAttribPointer(4, 4, gl.UNSIGNED_BYTE, false, TIE_BYTES, first * TIE_BYTES + 4);
    });
  }
}
