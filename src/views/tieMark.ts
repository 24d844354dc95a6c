// A tie as it is drawn everywhere: colour by kind, line by status.

import { html, type TemplateResult } from 'lit-html';
import type { TieKind } from '../data/records';
import { css, KIND_COLOURS, lineOf, NEUTRAL, type Line } from '../state/encoding';

const DASHES: { readonly [L in Line]: string } = { solid: '', dashed: '5 3', dotted: '1.5 3' };

export function tieMark(kind: TieKind, status: number, scheme: 'light' | 'dark'): TemplateResult {
  const { line, opacity, grey } = lineOf(status);
  return html`<svg width="22" height="8" aria-hidden="true">
    <line
      x1="1"
      x2="21"
      y1="4"
      y2="4"
      stroke=${css(grey ? NEUTRAL[scheme] : KIND_COLOURS[scheme][kind])}
      stroke-width="3"
      stroke-dasharray=${DASHES[line]}
      stroke-opacity=${opacity}
    />
  </svg>`;
}
