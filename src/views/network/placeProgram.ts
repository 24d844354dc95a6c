// Places as discs with a ring, in the colours and sizes of placeLooks.ts. A disc of the second side is paper
// inside a ring; any other is full, with a margin of paper that keeps it apart from the ties.

import type { ProgramInfo } from 'sigma/rendering';
import type { RenderParams } from 'sigma/types';
import { LEAST_RADIUS } from './dots';
import type { Painted } from './painted';
import { PaintedProgram } from './paintedProgram';
import { PLACE_BYTES, ROOM_STEPS, STEPS } from './placeLooks';

const UNIFORMS = ['u_matrix', 'u_viewport', 'u_scale', 'u_unit', 'u_pixel', 'u_layer'] as const;

const VERTEX_SHADER = /*glsl*/ `
attribute vec2 a_position;
attribute vec4 a_disc; // colour, radius
attribute vec4 a_ring; // colour, width
attribute vec4 a_flags; // layer, room; in 1/255
attribute float a_angle;

uniform mat3 u_matrix;
uniform vec2 u_viewport; // CSS pixels
uniform float u_scale;
uniform float u_unit; // CSS pixels per unit of the layout
uniform float u_pixel;
uniform float u_layer;

varying vec3 v_disc;
varying vec3 v_ring;
varying float v_radius;
varying float v_inner;
varying vec2 v_at; // pixels from the centre

void main() {
  if (floor(a_flags.x * 255.0 + 0.5) != u_layer) {
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    return;
  }
  float room = a_flags.y * 255.0 / ${ROOM_STEPS.toFixed(1)} * u_unit;
  v_radius = min(a_disc.w * 255.0 / ${STEPS.toFixed(1)} * u_scale, max(0.5 * room, ${LEAST_RADIUS.toFixed(1)}));
  v_inner = v_radius - a_ring.w * 255.0 / ${STEPS.toFixed(1)};
  v_disc = a_disc.rgb;
  v_ring = a_ring.rgb;
  // The triangle around the circle.
  v_at = 2.0 * (v_radius + u_pixel) * vec2(cos(a_angle), sin(a_angle));
  vec2 centre = (u_matrix * vec3(a_position, 1.0)).xy;
  gl_Position = vec4(centre + v_at / u_viewport * 2.0, 0.0, 1.0);
}`;

const FRAGMENT_SHADER = /*glsl*/ `
precision highp float;

uniform float u_pixel; // CSS pixels per device pixel
varying vec3 v_disc;
varying vec3 v_ring;
varying float v_radius;
varying float v_inner;
varying vec2 v_at;

void main() {
  float away = length(v_at);
  float cover = clamp(0.5 + (v_radius - away) / u_pixel, 0.0, 1.0);
  float inside = clamp(0.5 + (v_inner - away) / u_pixel, 0.0, 1.0);
  // The page blends premultiplied colours.
  gl_FragColor = vec4(mix(v_ring, v_disc, inside) * cover, cover);
}`;

/** A program bound to looks: sigma makes the instances. */
export function placeProgram(painted: Painted) {
  return class PlaceProgram extends PaintedProgram<(typeof UNIFORMS)[number]> {
    override getDefinition() {
      const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
      return {
        VERTICES: 3,
        VERTEX_SHADER_SOURCE: VERTEX_SHADER,
        FRAGMENT_SHADER_SOURCE: FRAGMENT_SHADER,
        METHOD: TRIANGLES,
        UNIFORMS,
        ATTRIBUTES: [
          { name: 'a_position', size: 2, type: FLOAT },
          { name: 'a_disc', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_ring', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_flags', size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: 'a_angle', size: 1, type: FLOAT }],
        CONSTANT_DATA: [[0], [(2 * Math.PI) / 3], [(4 * Math.PI) / 3]],
      };
    }

    protected override now() {
      return { looks: painted.places, perItem: PLACE_BYTES, positions: painted.positions };
    }

    override setUniforms(params: RenderParams, { gl, uniformLocations: at }: ProgramInfo) {
      gl.uniformMatrix3fv(at['u_matrix']!, false, params.matrix);
      gl.uniform2f(at['u_viewport']!, params.width, params.height);
      gl.uniform1f(at['u_scale']!, 1 / params.sizeRatio);
      gl.uniform1f(at['u_unit']!, this.renderer.getGraphToViewportRatio());
      gl.uniform1f(at['u_pixel']!, 1 / params.pixelRatio);
      gl.uniform1f(at['u_layer']!, this.layer);
    }
  };
}
