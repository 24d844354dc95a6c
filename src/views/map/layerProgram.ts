// How a layer of ours opens its program for a frame, and what it leaves behind: nothing that is bound. MapLibre puts its
// own projection in front of a vertex shader (`projectTile`: web mercator 0 … 1 → clip space), a different one for the
// globe, so that there is a program per projection.

import type { CustomRenderMethodInput, Map as MapLibre } from 'maplibre-gl';
import { glProgram, type GlProgram } from './glProgram';

/** What MapLibre's projection reads. */
const PROJECTION_UNIFORMS = [
  'u_projection_matrix',
  'u_projection_fallback_matrix',
  'u_projection_tile_mercator_coords',
  'u_projection_clipping_plane',
  'u_projection_transition',
] as const;

/** What every layer of ours reads; CSS pixels, device pixels per CSS pixel. `u_shift`, `u_layer`: by pass. */
const FRAME_UNIFORMS = [...PROJECTION_UNIFORMS, 'u_viewport', 'u_ratio', 'u_shift', 'u_layer'] as const;
type FrameUniform = (typeof FRAME_UNIFORMS)[number];

export interface LayerShaders<U extends string> {
  /** Errors name it. */
  readonly name: string;
  /** `prelude` and `define`: MapLibre's. */
  readonly vertex: (prelude: string, define: string) => string;
  readonly fragment: string;
  /** By location; each of them one value per instance. */
  readonly attributes: readonly string[];
  /** Besides those of the frame. */
  readonly uniforms: readonly U[];
}

/** An open program. */
export interface Frame<U extends string> {
  readonly at: GlProgram<U | FrameUniform>['at'];
  /** The flat map repeats itself: worlds to the side in which everything is drawn once more (`u_shift`). */
  readonly worlds: readonly number[];
}

export class LayerProgram<U extends string> {
  private readonly shaders: LayerShaders<U>;
  /** MapLibre's name of the projection is the key. */
  private readonly programs = new Map<string, GlProgram<U | FrameUniform>>();

  constructor(shaders: LayerShaders<U>) {
    this.shaders = shaders;
  }

  open(gl: WebGL2RenderingContext, map: MapLibre, input: CustomRenderMethodInput): Frame<U> {
    const { clientWidth: width, clientHeight: height } = map.getCanvas();
    const { program, at } = this.programFor(gl, input);
    gl.useProgram(program);
    gl.disable(gl.DEPTH_TEST);
    gl.disable(gl.CULL_FACE);
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    setProjection(gl, at, input.defaultProjectionData);
    gl.uniform2f(at.u_viewport, width, height);
    gl.uniform1f(at.u_ratio, gl.drawingBufferWidth / width);
    return { at, worlds: isGlobe(map) ? [0] : [-1, 0, 1] };
  }

  /** MapLibre's own layers must not write into our arrays. */
  close(gl: WebGL2RenderingContext): void {
    gl.bindVertexArray(null);
    gl.bindBuffer(gl.ARRAY_BUFFER, null);
  }

  /** An array in which `point` says where each attribute finds its values. */
  arrayOf(gl: WebGL2RenderingContext, point: () => void): WebGLVertexArrayObject {
    const array = gl.createVertexArray();
    gl.bindVertexArray(array);
    point();
    this.shaders.attributes.forEach((_, index) => {
      gl.enableVertexAttribArray(index);
      gl.vertexAttribDivisor(index, 1);
    });
    gl.bindVertexArray(null);
    return array;
  }

  dispose(gl: WebGL2RenderingContext): void {
    for (const { program } of this.programs.values()) gl.deleteProgram(program);
    this.programs.clear();
  }

  private programFor(gl: WebGL2RenderingContext, { shaderData }: CustomRenderMethodInput) {
    const { variantName, vertexShaderPrelude, define } = shaderData;
    const known = this.programs.get(variantName);
    if (known) return known;
    const { name, vertex, fragment, attributes, uniforms } = this.shaders;
    const made = glProgram(gl, name, {
      vertex: vertex(vertexShaderPrelude, define),
      fragment,
      attributes,
      uniforms: [...FRAME_UNIFORMS, ...uniforms],
    });
    this.programs.set(variantName, made);
    return made;
  }
}

export const isGlobe = (map: MapLibre): boolean => map.getProjection()?.type === 'globe';

/** MapLibre's own type says the matrices are of any kind of array. */
function setProjection(
  gl: WebGL2RenderingContext,
  at: GlProgram<FrameUniform>['at'],
  data: CustomRenderMethodInput['defaultProjectionData'],
): void {
  gl.uniformMatrix4fv(at.u_projection_matrix, false, data.mainMatrix as Float32List);
  gl.uniformMatrix4fv(at.u_projection_fallback_matrix, false, data.fallbackMatrix as Float32List);
  gl.uniform4fv(at.u_projection_tile_mercator_coords, data.tileMercatorCoords as Float32List);
  gl.uniform4fv(at.u_projection_clipping_plane, data.clippingPlane as Float32List);
  gl.uniform1f(at.u_projection_transition, data.projectionTransition);
}
