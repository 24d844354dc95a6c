// A tie as it is drawn in lists and legends: in the colour it has on map and network, line by status.

import { html, type TemplateResult } from 'lit-html';
import type { TieKind } from '../../../data/records';
import { colourIn } from '../../../state/classes';
import { css, DASHES, inkOf, KIND_COLOURS, lineOf, NEUTRAL, type Rgb } from '../../../state/encoding';
import type { State } from '../../../state/state';

/** `colour`: null where only the line matters. */
export function tieMark(colour: Rgb | null, status: number, scheme: 'light' | 'dark'): TemplateResult {
  const { line, opacity } = lineOf(status);
  return html`<svg width="22" height="8" aria-hidden="true">
    <line
      x1="1"
      x2="21"
      y1="4"
      y2="4"
      stroke=${css(inkOf(status, colour ?? NEUTRAL[scheme], scheme))}
      stroke-width="3"
      stroke-dasharray=${DASHES[line].join(' ')}
      stroke-opacity=${opacity}
    />
  </svg>`;
}

/**
 * The colours of ties by index, as map and network have them. Where that is the kind, each of the agreements of a tie
 * may be given the colour of its own.
 */
export function tieColours(state: State): (tie: number, kind?: TieKind) => Rgb {
  const classes = state.tieClasses.value;
  const scheme = state.scheme.value;
  const byKind = state.tieColour.value === 'kind';
  return (tie, kind) =>
    byKind && kind ? KIND_COLOURS[scheme][kind] : (colourIn(classes, tie)?.[scheme] ?? NEUTRAL[scheme]);
}
