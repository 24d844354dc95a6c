// The two shaders of an arc. With MapLibre's projection in front of it (layerProgram.ts) one source serves globe and
// flat map. On the globe the card cuts at the horizon.

import { DASHES, lengthOf } from '../../state/encoding';
import { WIDTH_STEPS } from '../parts/surface/tieLooks';
import type { LayerShaders } from './layerProgram';

/** No UBOs of our own: a custom layer that binds one disturbs the layers after it (MapLibre issue 8413). */
const vertex = (prelude: string, define: string): string => `#version 300 es
precision highp float;
${define}
${prelude}
uniform int u_segments;
uniform float u_shift;    // worlds to the side, on the flat map
uniform int u_layer;      // which ties this pass draws: 0 the others, 1 those that stand out
uniform vec2 u_viewport;  // CSS pixels
uniform float u_width;    // CSS pixels, of a tie that does not stand out
in vec3 a_from;
in vec3 a_to;
in float a_angle;
in vec4 a_colour;
in vec4 a_line;           // line (0 solid, 1 dashed, 2 dotted, 3 both by turns), width, layer, whether it is drawn
out vec4 v_colour;
out float v_across;       // CSS pixels from the middle of the line
out float v_along;        // radians from the first end
flat out float v_line;
flat out float v_width;   // CSS pixels

vec3 slerp(float t) {
  float s = sin(a_angle);
  if (s < 1e-5) return normalize(mix(a_from, a_to, t));
  return (sin((1.0 - t) * a_angle) * a_from + sin(t * a_angle) * a_to) / s;
}

// Longitude stays within half a turn of the first end, so that the line runs straight across the date line.
vec4 project(float t) {
  vec3 p = slerp(clamp(t, 0.0, 1.0));
  float start = atan(a_from.y, a_from.x);
  float turn = atan(p.y, p.x) - start;
  turn -= 2.0 * PI * floor(turn / (2.0 * PI) + 0.5);
  float z = clamp(p.z, -0.999999, 0.999999);
  float y = 0.5 - log((1.0 + z) / (1.0 - z)) / (4.0 * PI);
  return projectTile(vec2((start + turn) / (2.0 * PI) + 0.5 + u_shift, y));
}

void main() {
  if (a_line.w == 0.0 || int(a_line.z) != u_layer) {
    gl_Position = vec4(0.0, 0.0, 2.0, 1.0);
    return;
  }
  float t = float(gl_VertexID >> 1) / float(u_segments);
  float side = float(gl_VertexID & 1) * 2.0 - 1.0;
  float near = 0.4 / float(u_segments);
  vec4 here = project(t);
  vec4 before = project(t - near);
  vec4 after = project(t + near);
  vec2 way = (after.xy / after.w - before.xy / before.w) * u_viewport;
  float size = length(way);
  vec2 normal = size > 0.0 ? vec2(-way.y, way.x) / size : vec2(0.0, 1.0);
  v_width = u_width * a_line.y / ${WIDTH_STEPS.toFixed(1)};
  // One pixel more on each side, for the soft edge.
  float reach = 0.5 * v_width + 1.0;
  gl_Position = here + vec4(normal * side * reach * 2.0 / u_viewport * here.w, 0.0, 0.0);

  v_colour = a_colour;
  v_across = side * reach;
  v_along = t * a_angle;
  v_line = a_line.x;
}`;

/** Pixels in the units of the shader below, which are one to two pixels: on the average a dash has its length. */
const glsl = (pixels: number) => (pixels / Math.SQRT2).toFixed(3);
/** Lines from this width on are broad, in CSS pixels. */
const BROAD = 1.8;
const [DASH, GAP] = DASHES.dashed;
const [DOT, SPACE] = DASHES.dotted;
const [LONG, , SHORT] = DASHES.dashdotted;

const fragment = `#version 300 es
precision highp float;
const float DASH = ${glsl(DASH)};
const float PERIOD = ${glsl(DASH + GAP)};
const float DOTS = ${glsl(DOT + SPACE)};
const float TURN = ${glsl(lengthOf(DASHES.dashdotted))};
uniform float u_ratio;    // device pixels per CSS pixel
in vec4 v_colour;
in float v_across;
in float v_along;
flat in float v_line;
flat in float v_width;
out vec4 fragColor;

void main() {
  float cover = clamp(0.5 * v_width + 0.5 - abs(v_across), 0.0, 1.0);
  if (v_line > 0.5) {
    // Dashes are tied to the ground in steps of two: as one comes nearer they halve, and never crawl along the line.
    // One unit is one to two pixels, wherever on the map.
    float pixel = max(length(vec2(dFdx(v_along), dFdy(v_along))) * u_ratio, 1e-9);
    // A broad line has longer dashes, or its dots would run together.
    float broad = max(1.0, v_width / ${BROAD.toFixed(1)});
    float unit = exp2(ceil(log2(pixel * broad)));
    float along = v_along / unit;
    float pixels = unit / pixel;
    if (v_line > 2.5) {
      // Long dashes in the middle of each turn, short ones at its ends.
      float off = abs(mod(along + 0.5 * TURN, TURN) - 0.5 * TURN);
      float gap = min(off - ${glsl(LONG / 2)}, 0.5 * TURN - ${glsl(SHORT / 2)} - off);
      cover *= clamp(0.5 - gap * pixels, 0.0, 1.0);
    } else if (v_line > 1.5) {
      float off = abs(mod(along + 0.5 * DOTS, DOTS) - 0.5 * DOTS) * pixels;
      cover *= clamp(0.5 * max(v_width, ${DOT.toFixed(1)}) + 0.5 - off, 0.0, 1.0);
    } else {
      float off = abs(mod(along + 0.5 * PERIOD, PERIOD) - 0.5 * PERIOD);
      cover *= clamp((0.5 * DASH - off) * pixels + 0.5, 0.0, 1.0);
    }
  }
  float alpha = v_colour.a * cover;
  fragColor = vec4(v_colour.rgb * alpha, alpha);
}`;

export const arcShaders = {
  name: 'arc',
  vertex,
  fragment,
  attributes: ['a_from', 'a_to', 'a_angle', 'a_colour', 'a_line'],
  uniforms: ['u_segments', 'u_width'],
} as const satisfies LayerShaders<string>;
