// What every part of the panel is made from.

import { html, type TemplateResult } from 'lit-html';
import { tieBetween } from '../../graph/neighbours';
import type { ShownName } from '../../graph/names';
import type { State } from '../../state/state';
import { placeName } from '../parts/places/placeName';
import type { Cell, Counted, RegionsModel } from './model';
import { openGroup } from './pairFilter';
import type { Speaker } from './words';

export interface Panel extends Speaker {
  readonly state: State;
  readonly model: RegionsModel;
  readonly counted: Counted;
}

export function nameTemplate(panel: Panel, group: number): TemplateResult {
  return placeName(panel, panel.counted.nameOf(group));
}

/** A name that opens the page of its group. */
export function groupButton(
  panel: Panel,
  group: number,
  name: ShownName = panel.counted.nameOf(group),
): TemplateResult {
  const { state, counted } = panel;
  const choose = () => {
    state.picture.setHover(null);
    openGroup(state, counted, group);
  };
  return html`<button
    class="regions-link"
    @click=${choose}
    @pointerenter=${() => hoverOn(panel, { row: group, column: group })}
    @pointerleave=${() => hoverOn(panel, null)}
  >
    ${placeName(panel, name)}
  </button>`;
}

/** Where map and network draw groups, what the pointer is on in the panel stands out there too. */
export function hoverOn({ state, counted }: Panel, cell: Cell | null): void {
  if (state.level.peek() === 'place') return;
  const { neighbours } = counted.groups.network;
  const tie = cell && cell.row !== cell.column ? tieBetween(neighbours, cell.row, cell.column) : null;
  if (!cell) state.picture.setHover(null);
  else if (cell.row === cell.column) state.picture.setHover({ place: cell.row });
  else if (tie !== null) state.picture.setHover({ tie });
}

/** Buttons of which one is pressed. */
export function choice<T extends string>(
  label: string,
  choices: readonly (readonly [T, string])[],
  now: T,
  choose: (value: T) => void,
): TemplateResult {
  return html`<div class="segmented" role="group" aria-label=${label}>
    ${choices.map(
      ([value, text]) =>
        html`<button type="button" aria-pressed=${value === now} @click=${() => choose(value)}>
          ${text}
        </button>`,
    )}
  </div>`;
}
