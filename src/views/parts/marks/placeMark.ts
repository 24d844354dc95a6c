// A place as map and network draw it, for lists and legends: a disc, or a ring where it is of the second side.

import { html, type TemplateResult } from 'lit-html';
import { css, type Rgb } from '../../../state/encoding';

export function placeMark(colour: Rgb, open = false): TemplateResult {
  const paint = css(colour);
  return html`<svg class="place-mark" width="10" height="10" aria-hidden="true">
    <circle
      cx="5"
      cy="5"
      r=${open ? 3.2 : 4}
      fill=${open ? 'none' : paint}
      stroke=${open ? paint : 'none'}
      stroke-width="1.6"
    />
  </svg>`;
}
