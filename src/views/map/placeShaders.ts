// The two shaders of a place: a disc of the first side, a ring of the second. MapLibre's projection stands in front of the
// vertex shader (layerProgram.ts).

import { APART, LEAST, LEAST_MARKED, MARGIN, RING, RING_SHARE } from './dotSize';
import type { LayerShaders } from './layerProgram';
import { APART_LAYER, RADIUS_STEPS } from './placeLooks';

const glsl = (value: number) => value.toFixed(4);

const vertex = (prelude: string, define: string): string => `#version 300 es
precision highp float;
${define}
${prelude}
uniform float u_shift;    // worlds to the side, on the flat map
uniform int u_layer;      // which places this pass draws
uniform vec2 u_viewport;  // CSS pixels
uniform float u_scale;    // of the radii, by zoom
uniform float u_crowd;    // of everything, in a crowd
in vec2 a_at;             // web mercator
in vec4 a_colour;
in vec4 a_form;           // radius, whether it is open, layer, whether it is marked
out vec4 v_colour;
out vec2 v_off;           // CSS pixels from the middle
flat out float v_radius;  // CSS pixels, without the ring
flat out float v_ring;
flat out float v_open;

void main() {
  if (int(a_form.z) != u_layer) {
    gl_Position = vec4(0.0, 0.0, 2.0, 1.0);
    return;
  }
  bool apart = u_layer == ${APART_LAYER};
  float least = a_form.w > 0.0 ? ${glsl(LEAST_MARKED)} : ${glsl(LEAST)};
  float size = a_form.x / ${glsl(RADIUS_STEPS)} * u_scale * (apart ? ${glsl(APART)} : 1.0);
  v_open = a_form.y;
  v_radius = max(least, size) * (a_form.w > 0.0 ? 1.0 : u_crowd) - v_open * ${glsl(RING * RING_SHARE)};
  v_ring = v_open > 0.0 ? ${glsl(RING)} : apart ? 0.0 : ${glsl(MARGIN)} * u_crowd;
  v_colour = a_colour;
  // One pixel more, for the soft edge.
  float reach = v_radius + v_ring + 1.0;
  v_off = (vec2(gl_VertexID & 1, gl_VertexID >> 1) * 2.0 - 1.0) * reach;
  vec4 here = projectTile(vec2(a_at.x + u_shift, a_at.y));
  gl_Position = here + vec4(v_off * 2.0 / u_viewport * here.w, 0.0, 0.0);
}`;

const fragment = `#version 300 es
precision highp float;
uniform float u_ratio;    // device pixels per CSS pixel
uniform vec3 u_paper;
in vec4 v_colour;
in vec2 v_off;
flat in float v_radius;
flat in float v_ring;
flat in float v_open;
out vec4 fragColor;

void main() {
  float off = length(v_off);
  float whole = clamp((v_radius + v_ring - off) * u_ratio + 0.5, 0.0, 1.0);
  float inner = v_ring > 0.0 ? clamp((v_radius - off) * u_ratio + 0.5, 0.0, 1.0) : 1.0;
  // A ring has its colour outside and paper within, a disc its colour within and paper outside.
  float coloured = v_open > 0.0 ? 1.0 - inner : inner;
  vec4 colour = vec4(v_colour.rgb, 1.0) * v_colour.a;
  fragColor = mix(vec4(u_paper, 1.0), colour, coloured) * whole;
}`;

export const placeShaders = {
  name: 'place',
  vertex,
  fragment,
  attributes: ['a_at', 'a_colour', 'a_form'],
  uniforms: ['u_scale', 'u_crowd', 'u_paper'],
} as const satisfies LayerShaders<string>;
