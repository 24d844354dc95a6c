// The signs on the stage's buttons, 20 pixels square.

import { svg, type TemplateResult } from 'lit-html';

const PATHS = {
  previous: 'M12.5 4 6.5 10l6 6',
  next: 'M7.5 4l6 6-6 6',
  play: 'M6 4l10 6-10 6z',
  pause: 'M7 4v12M13 4v12',
  black: 'M3 4.5h14v9H3zM7 17h6M5 6.5h10v5H5z',
  pointer: 'M10 6.5a3.5 3.5 0 1 0 .01 0zM10 1.5v2M10 16.5v2M1.5 10h2M16.5 10h2',
  live: 'M4 3l12 7-5.5 1.2L8 17z',
  back: 'M7 5 3 9l4 4M3 9h8a5 4 0 0 1 0 8H8',
  speaker: 'M3 3.5h14v10H9l-4 3.5v-3.5H3zM6 7h8M6 10h5',
  full: 'M3 7.5V3h4.5M12.5 3H17v4.5M17 12.5V17h-4.5M7.5 17H3v-4.5',
  leave: 'M5 5l10 10M15 5 5 15',
} as const;

export type Icon = keyof typeof PATHS;

export function icon(name: Icon): TemplateResult {
  return svg`<svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" fill="none" stroke="currentColor"
    stroke-width="1.8" stroke-linejoin="round" stroke-linecap="round"><path d=${PATHS[name]} /></svg>`;
}
