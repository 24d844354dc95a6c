// How what is chosen looks on map and network: the line of a status, the colour of a value that colours them.

import { html, nothing, type TemplateResult } from 'lit-html';
import type { Category } from '../../graph/attributes/attribute';
import { ACTIVE, STATUS_NAMES, type StatusName } from '../../graph/status';
import { css } from '../../state/encoding';
import { fixedColours } from '../../state/palette';
import type { State } from '../../state/state';
import { tieMark } from '../parts/marks/tieMark';

export function choiceMark(
  state: State,
  { id, of }: Category,
  value: string,
): TemplateResult | typeof nothing {
  const scheme = state.scheme.value;
  const colours = of === 'tie' ? state.tieColour.value === id : state.colour.value === id;
  const classes = of === 'tie' ? state.tieClasses.value : state.placeClasses.value;
  const themed = classes?.list.find(own => own.value === value)?.colour ?? fixedColours(id)?.[value];
  const colour = colours && themed ? themed[scheme] : null;
  if (of === 'tie') {
    const status = id === 'status' ? STATUS_NAMES.indexOf(value as StatusName) : ACTIVE;
    return colour || id === 'status' ? tieMark(colour, status, scheme) : nothing;
  }
  return colour
    ? html`<svg width="10" height="10" aria-hidden="true" fill=${css(colour)}>
        <circle cx="5" cy="5" r="4.5" />
      </svg>`
    : nothing;
}
