// Ties as lines of constant width in pixels: solid, dashed, dotted or both by turns, in the looks of tieLooks.ts.
// Sigma's own programs know neither dashes nor transparency (they do not premultiply), hence this one.

import type { ProgramInfo } from 'sigma/rendering';
import type { RenderParams } from 'sigma/types';
import { DASHES, lengthOf } from '../../state/encoding';
import { TIE_BYTES, WIDTH_STEPS } from '../parts/surface/tieLooks';
import type { Painted } from './painted';
import { PaintedProgram } from './paintedProgram';

/** Of a tie that does not stand out, in pixels. */
const WIDTH = 1.2;
const [DASH, GAP] = DASHES.dashed;
const [DOT, SPACE] = DASHES.dotted;
const [LONG, , SHORT] = DASHES.dashdotted;

const UNIFORMS = ['u_matrix', 'u_viewport', 'u_scale', 'u_pixel', 'u_layer'] as const;

const VERTEX_SHADER = /*glsl*/ `
attribute vec2 a_from;
attribute vec2 a_to;
attribute vec4 a_colour;
attribute vec4 a_line; // line, width, layer, whether it is drawn; in 1/255
attribute vec2 a_corner; // 0 or 1 along the tie, -1 or 1 across

uniform mat3 u_matrix;
uniform vec2 u_viewport; // CSS pixels
uniform float u_scale;
uniform float u_layer;

varying vec4 v_colour;
varying float v_line;
varying float v_half; // half the width
varying vec2 v_at; // pixels along the tie from its middle, pixels across

void main() {
  vec4 line = floor(a_line * 255.0 + 0.5);
  if (line.w == 0.0 || line.z != u_layer) {
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    return;
  }
  vec2 from = (u_matrix * vec3(a_from, 1.0)).xy * u_viewport * 0.5;
  vec2 to = (u_matrix * vec3(a_to, 1.0)).xy * u_viewport * 0.5;
  float reach = max(length(to - from), 0.001);
  vec2 along = (to - from) / reach;
  vec2 across = vec2(-along.y, along.x);

  v_half = line.y / ${WIDTH_STEPS.toFixed(1)} * ${(WIDTH / 2).toFixed(2)} * u_scale;
  float side = a_corner.y * (v_half + 1.0);
  v_at = vec2((a_corner.x - 0.5) * reach, side);
  v_line = line.x;
  v_colour = a_colour;
  vec2 position = mix(from, to, a_corner.x) + across * side;
  gl_Position = vec4(position / u_viewport * 2.0, 0.0, 1.0);
}`;

const FRAGMENT_SHADER = /*glsl*/ `
precision highp float;

uniform float u_pixel; // CSS pixels per device pixel
varying vec4 v_colour;
varying float v_line;
varying float v_half;
varying vec2 v_at;

const float DASH = ${DASH.toFixed(1)};
const float PERIOD = ${(DASH + GAP).toFixed(1)};
const float DOTS = ${(DOT + SPACE).toFixed(1)};
const float TURN = ${lengthOf(DASHES.dashdotted).toFixed(1)};

void main() {
  float outside = abs(v_at.y) - v_half;
  // A broad line has longer dashes, or its dots would run together.
  float broad = max(1.0, v_half / 0.9);
  float along = v_at.x / broad;
  if (v_line > 2.5) {
    // Dashes in the middle of each turn, the short ones at its ends.
    float off = abs(mod(along + TURN * 0.5, TURN) - TURN * 0.5);
    float gap = min(off - ${(LONG / 2).toFixed(2)}, TURN * 0.5 - ${(SHORT / 2).toFixed(2)} - off);
    outside = max(outside, gap * broad);
  } else if (v_line > 1.5) {
    vec2 dot = vec2((mod(along + DOTS * 0.5, DOTS) - DOTS * 0.5) * broad, v_at.y);
    outside = length(dot) - max(v_half, ${(DOT / 2).toFixed(2)});
  } else if (v_line > 0.5) {
    float gap = abs(mod(along + PERIOD * 0.5, PERIOD) - PERIOD * 0.5) - DASH * 0.5;
    outside = max(outside, gap * broad);
  }
  float cover = clamp(0.5 - outside / u_pixel, 0.0, 1.0);
  float opacity = v_colour.a * cover;
  // The page blends premultiplied colours.
  gl_FragColor = vec4(v_colour.rgb * opacity, opacity);
}`;

/** A program bound to looks: sigma makes the instances. */
export function tieProgram(painted: Painted) {
  return class TieProgram extends PaintedProgram<(typeof UNIFORMS)[number]> {
    override getDefinition() {
      const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
      return {
        VERTICES: 6,
        VERTEX_SHADER_SOURCE: VERTEX_SHADER,
        FRAGMENT_SHADER_SOURCE: FRAGMENT_SHADER,
        METHOD: TRIANGLES,
        UNIFORMS,
        ATTRIBUTES: [
          { name: 'a_from', size: 2, type: FLOAT },
          { name: 'a_to', size: 2, type: FLOAT },
          { name: 'a_colour', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_line', size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
        CONSTANT_DATA: [
          [0, 1],
          [0, -1],
          [1, 1],
          [1, 1],
          [0, -1],
          [1, -1],
        ],
      };
    }

    protected override now() {
      const { ties: looks, positions, ends: points } = painted;
      return { looks, perItem: TIE_BYTES, positions, points };
    }

    override setUniforms(params: RenderParams, { gl, uniformLocations: at }: ProgramInfo) {
      gl.uniformMatrix3fv(at['u_matrix']!, false, params.matrix);
      gl.uniform2f(at['u_viewport']!, params.width, params.height);
      gl.uniform1f(at['u_scale']!, Math.min(1.6, Math.max(0.85, 1 / params.sizeRatio)));
      gl.uniform1f(at['u_pixel']!, 1 / params.pixelRatio);
      gl.uniform1f(at['u_layer']!, this.layer);
    }
  };
}
