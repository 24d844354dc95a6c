// The name of a place in a row, to open its page.

import { html, type TemplateResult } from 'lit-html';
import type { ShownName } from '../../graph/names';
import type { State } from '../../state/state';
import { choosePlace } from '../parts/places/choosePlace';
import { placeName } from '../parts/places/placeName';

export function placeButton(state: State, id: string, name: ShownName, focusable: boolean): TemplateResult {
  const language = { lang: state.lang.value, m: state.messages.value };
  return html`<button
    class="table-place"
    tabindex=${focusable ? 0 : -1}
    title=${name.text}
    @click=${(event: MouseEvent) => choosePlace(state, id, event)}
  >
    ${placeName(language, name)}
  </button>`;
}
