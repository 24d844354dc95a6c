// By what places and ties are sized, coloured and broadened: four lists behind one button, attributes and measures in
// groups.

import type { ReadonlySignal, Signal } from '@preact/signals-core';
import { html, nothing, type TemplateResult } from 'lit-html';
import { MEASURE_GROUPS, measureInfo } from '../../analysis/metrics/catalogue';
import { PLACE_COLOURS, SIZES, TIE_COLOURS, TIE_WIDTHS, type ViewState } from '../../state/fields';
import { EXPECTED } from '../../state/expectedClasses';
import type { State } from '../../state/state';

const LISTS = [
  ['size', SIZES],
  ['colour', PLACE_COLOURS],
  ['tieColour', TIE_COLOURS],
  ['tieWidth', TIE_WIDTHS],
] as const satisfies readonly (readonly [keyof ViewState, readonly string[]])[];

/** Of these, nothing is asked: all places or ties look the same. */
const PLAIN = ['even', 'none'];

export function choices(
  state: State,
  choosing: Signal<boolean>,
  says: ReadonlySignal<ReadonlySet<string>>,
  label: string,
): TemplateResult {
  const toggle = (event: Event) => (choosing.value = (event as ToggleEvent).newState === 'open');
  // The browser would close the list of choices, and the page would clear the selection.
  const leave = (event: KeyboardEvent) => {
    const popover = (event.currentTarget as HTMLElement).querySelector<HTMLElement>('[popover]')!;
    if (event.key !== 'Escape' || !popover.matches(':popover-open')) return;
    event.preventDefault();
    popover.hidePopover();
    (event.currentTarget as HTMLElement).querySelector('button')!.focus();
  };
  return html`<div class="legend-choices" @keydown=${leave}>
    <button type="button" class="legend-button" popovertarget="legend-choices" aria-haspopup="dialog">
      ${label}
    </button>
    <div
      class="legend-sheet"
      id="legend-choices"
      popover
      role="dialog"
      aria-label=${label}
      @beforetoggle=${toggle}
    >
      ${choosing.value ? LISTS.map(([field, ids]) => list(state, field, ids, says.value)) : nothing}
    </div>
  </div>`;
}

function list(
  state: State,
  field: (typeof LISTS)[number][0],
  ids: readonly string[],
  says: ReadonlySet<string>,
): TemplateResult {
  const { legend, measures, measureGroups, attributes } = state.messages.value;
  const names: Readonly<Record<string, string>> = { ...attributes, ...measures };
  const chosen = state[field].value;
  const offered = ids.filter(id => !PLAIN.includes(id) && (id === chosen || says.has(id)));
  const option = (id: string, name: string | undefined) =>
    html`<option value=${id} .selected=${id === chosen}>${name}</option>`;
  const choose = (event: Event) => state.set({ [field]: (event.target as HTMLSelectElement).value });
  return html`<label class="legend-choice"
    ><span>${legend[field]}</span>
    <select name=${field} @change=${choose}>
      ${ids.filter(id => PLAIN.includes(id)).map(id => option(id, legend.even))}
      ${(['facts', ...MEASURE_GROUPS] as const).map(group => {
        const own = offered.filter(id => groupOf(id) === group);
        return own.length === 0
          ? nothing
          : html`<optgroup label=${measureGroups[group]}>${own.map(id => option(id, names[id]))}</optgroup>`;
      })}
    </select>
  </label>`;
}

const groupOf = (id: string) => (id === EXPECTED ? 'partners' : (measureInfo(id)?.group ?? 'facts'));
