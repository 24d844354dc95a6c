// A tie as it is drawn in lists and legends: colour by kind, line by status.

import { html, type TemplateResult } from 'lit-html';
import type { TieKind } from '../data/records';
import { css, DASHES, KIND_COLOURS, lineOf, NEUTRAL } from '../state/encoding';

/** `kind`: null where only the line matters. */
export function tieMark(kind: TieKind | null, status: number, scheme: 'light' | 'dark'): TemplateResult {
  const { line, opacity, grey } = lineOf(status);
  return html`<svg width="22" height="8" aria-hidden="true">
    <line
      x1="1"
      x2="21"
      y1="4"
      y2="4"
      stroke=${css(grey || kind === null ? NEUTRAL[scheme] : KIND_COLOURS[scheme][kind])}
      stroke-width="3"
      stroke-dasharray=${DASHES[line].join(' ')}
      stroke-opacity=${opacity}
    />
  </svg>`;
}
