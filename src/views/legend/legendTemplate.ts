// What the legend says: which colour is what of the ties and places, which line which status, how large is how much.

import type { ReadonlySignal, Signal } from '@preact/signals-core';
import { html, nothing, type TemplateResult } from 'lit-html';
import { NEUTRAL } from '../../state/encoding';
import type { ClassOfValues } from '../../state/classes';
import type { State } from '../../state/state';
import { placeMark } from '../parts/marks/placeMark';
import { tieMark } from '../parts/marks/tieMark';
import { choices } from './choices';
import { lineEntries, placeEntries, tieEntries, type Entry } from './entries';
import { groupKeys, sizeKey, widthKey } from './keys';
import { showingOf, switched, type Switchboard } from './switches';

export interface LegendParts {
  readonly opened: Signal<boolean>;
  readonly choosing: Signal<boolean>;
  /** Ids of the attributes that tell something apart. */
  readonly says: ReadonlySignal<ReadonlySet<string>>;
  /** Where what lies over the picture says what it is. */
  readonly layers?: HTMLElement;
}

export function legendTemplate(
  state: State,
  { opened, choosing, says, layers }: LegendParts,
): TemplateResult {
  if (!state.shown.value) return html``;
  const { app, legend } = state.messages.value;
  const atPlaces = state.picture.level.value === 'place';
  const open = opened.value;
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || !opened.value) return;
    event.preventDefault();
    opened.value = false;
    (event.currentTarget as HTMLElement).querySelector<HTMLElement>('.legend-open')!.focus();
  };
  return html`<div class="legend-room" data-open=${open} @keydown=${leave}>
    <button
      type="button"
      class="legend-open"
      aria-expanded=${open}
      aria-controls="legend"
      @click=${() => (opened.value = !open)}
    >
      ${legend.open}
    </button>
    <section class="legend" id="legend" aria-label=${app.legend}>
      ${
        atPlaces
          ? html`${tiesPart(state)}
              ${isFull(state) ? [placesPart(state), linesPart(state)] : [linesPart(state), placesPart(state)]}
              ${sidesPart(state)} ${widthKey(state)}
              <div class="legend-end" data-size=${state.size.value}>
                ${sizeKey(state)} ${choices(state, choosing, says, legend.look)}
              </div>`
          : html`${groupKeys(state)} ${sidesPart(state)}`
      }
      ${layers ?? nothing}
    </section>
  </div>`;
}

/** Colours of places and widths of ties beside all else: the long parts share a line then, and the short ones the next. */
const isFull = (state: State): boolean => placeEntries(state).length > 0 && state.tieWidth.value !== 'even';

function tiesPart(state: State) {
  const entries = tieEntries(state);
  if (entries.length === 0) return nothing;
  const id = state.tieColour.value;
  const { legend, attributes, measures } = state.messages.value;
  const name = { ...attributes, ...measures }[id as keyof typeof attributes];
  const scheme = state.scheme.value;
  const isRamp = state.tieClasses.value?.type === 'quantity' || id === 'decade';
  // Of decades in a row the first and the last tell the others.
  const isDecade = ({ is, value }: ClassOfValues) => is === 'value' && value !== 'unknown';
  const lastDecade = state.tieClasses.value?.list.findLastIndex(isDecade) ?? 0;
  const between = (at: number) => id === 'decade' && isFull(state) && at > 0 && at < lastDecade;
  return html`<ul class=${isRamp ? 'legend-ramp' : ''} aria-label="${legend.tieColour}: ${name}">
    ${id === 'kind' || id === 'status' ? nothing : html`<li class="legend-name" aria-hidden="true">${name}</li>`}
    ${entries.map((entry, at) => {
      const mark = tieMark(entry.colour![scheme], entry.status, scheme);
      return entryRow(state, id, entries, entry, mark, between(at));
    })}
  </ul>`;
}

function linesPart(state: State) {
  // Where lines have the colour of their status, that says it already.
  const entries = state.tieColour.value === 'status' ? [] : lineEntries(state);
  if (entries.length < 2) return nothing;
  const scheme = state.scheme.value;
  return html`<ul aria-label=${state.messages.value.legend.statuses}>
    ${entries.map(entry => entryRow(state, 'status', entries, entry, tieMark(null, entry.status, scheme)))}
  </ul>`;
}

function placesPart(state: State) {
  const entries = placeEntries(state);
  if (entries.length === 0) return nothing;
  const { legend, attributes, measures } = state.messages.value;
  const name = { ...attributes, ...measures }[state.colour.value as keyof typeof attributes];
  const scheme = state.scheme.value;
  return html`<ul aria-label="${legend.colour}: ${name}">
    <li class="legend-name" aria-hidden="true">${name}</li>
    ${entries.map(({ name, colour }) => html`<li>${placeMark(colour![scheme])}${name}</li>`)}
  </ul>`;
}

function sidesPart(state: State) {
  const sides = state.network.value?.info.sides;
  if (!sides) return nothing;
  const colour = NEUTRAL[state.scheme.value];
  const lang = state.lang.value;
  return html`<ul aria-label=${state.messages.value.legend.sides}>
    <li>${placeMark(colour)}${sides.a[lang]}</li>
    <li>${placeMark(colour, true)}${sides.b[lang]}</li>
  </ul>`;
}

/** With a switch where the entry stands for values of a filter. */
function entryRow(
  state: State,
  attribute: string,
  entries: readonly Entry[],
  { name, title, values }: Entry,
  mark: TemplateResult,
  nameless = false,
) {
  const said = nameless ? html`<span class="visually-hidden">${name}</span>` : name;
  if (values.length === 0) return html`<li title=${title}>${mark}${said}</li>`;
  const { legend } = state.messages.value;
  const board: Switchboard = {
    all: entries.flatMap(entry => entry.values),
    chosen: state.filter.value[attribute],
  };
  const showing = showingOf(values, board);
  const says =
    showing === 'shown' ? legend.hide(title) : showing === 'alone' ? legend.showAll : legend.show(title);
  return html`<li>
    <button
      type="button"
      class="legend-switch"
      aria-pressed=${showing === 'hidden' ? 'false' : showing === 'partly' ? 'mixed' : 'true'}
      title=${says}
      @click=${() => state.filterBy(attribute, switched(values, board))}
    >
      ${mark}<span class=${nameless ? 'visually-hidden' : ''}>${name}</span>
    </button>
  </li>`;
}
