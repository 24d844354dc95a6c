// The legend below the stage, which is also a control: which colour is which kind of tie, which line which status,
// which places are of which side, and by which measure places are sized. Suspended and dormant ties are shown or hidden by their entry.

import { html } from 'lit-html';
import { TIE_KINDS, type TieKind } from '../../data/records';
import type { Network } from '../../graph/network';
import { ACTIVE, DORMANT, ENDED, PERHAPS_ENDED, statusToday, SUSPENDED, UNKNOWN } from '../../graph/status';
import { css, NEUTRAL } from '../../state/encoding';
import { SIZES, type ViewState } from '../../state/fields';
import type { State } from '../../state/state';
import { templateView } from '../templateView';
import { tieMark } from '../tieMark';
import './legend.css';

export const legendView = templateView('legend', template);

function template(state: State) {
  const network = state.network.value;
  if (!network) return html``;
  const { legend, kinds, app } = state.messages.value;
  const scheme = state.scheme.value;
  const resting = restingShown(state);
  const { info } = network;
  // Of the whole dataset, so that nothing moves when the year does.
  const { kinds: present, statuses } = occurring(network);
  const has = (...codes: readonly number[]) => codes.some(code => statuses.has(code));
  const lines = [
    { status: ACTIVE, label: html`${legend.solid}`, there: has(ACTIVE) },
    { status: UNKNOWN, label: html`${legend.pale}`, there: has(UNKNOWN) },
    // Where they are hidden, the entry is what brings them back.
    { status: SUSPENDED, label: restingSwitch(state), there: !resting || has(SUSPENDED, DORMANT) },
    { status: ENDED, label: html`${legend.dotted}`, there: has(ENDED, PERHAPS_ENDED) },
  ].filter(({ there }) => there);
  return html`<section class="legend" aria-label=${app.legend}>
    <ul>
      ${present.map(kind => html`<li>${tieMark(kind, ACTIVE, scheme)}${kinds[kind]}</li>`)}
    </ul>
    ${
      lines.length > 1 || !resting
        ? html`<ul>
            ${lines.map(({ status, label }) => html`<li>${tieMark(null, status, scheme)}${label}</li>`)}
          </ul>`
        : ''
    }
    ${
      info.sides
        ? html`<ul>
            <li>${sideMark(false, scheme)}${info.sides.a[state.lang.value]}</li>
            <li>${sideMark(true, scheme)}${info.sides.b[state.lang.value]}</li>
          </ul>`
        : ''
    }
    ${sizeChoice(state)}
  </section>`;
}

/** The kinds and statuses that a network has today, and the kinds it had before. */
function occurring(network: Network): {
  readonly kinds: readonly TieKind[];
  readonly statuses: ReadonlySet<number>;
} {
  const kinds = new Set(
    network.ties.flatMap(({ agreements }) => agreements.map(({ agreement }) => agreement.kind)),
  );
  return { kinds: TIE_KINDS.filter(kind => kinds.has(kind)), statuses: new Set(statusToday(network)) };
}

/** A place as map and network draw it: a disc, or a ring where it belongs to the second side. */
function sideMark(open: boolean, scheme: 'light' | 'dark') {
  const colour = css(NEUTRAL[scheme]);
  return html`<svg class="legend-side" width="10" height="10" aria-hidden="true">
    <circle
      cx="5"
      cy="5"
      r=${open ? 3.2 : 4}
      fill=${open ? 'none' : colour}
      stroke=${open ? colour : 'none'}
      stroke-width="1.6"
    />
  </svg>`;
}

const NOT_RESTING = ['active', 'ended', 'unknown', 'perhapsEnded'];

function restingShown(state: State): boolean {
  const asked = state.filter.value['status'];
  return asked === undefined || asked.includes('suspended');
}

function restingSwitch(state: State) {
  const { legend } = state.messages.value;
  const resting = restingShown(state);
  return html`<button
    type="button"
    class="legend-switch"
    aria-pressed=${resting}
    title=${resting ? legend.restingShown : legend.restingHidden}
    @click=${() => state.filterBy('status', resting ? NOT_RESTING : [])}
  >
    ${legend.dashed}
  </button>`;
}

function sizeChoice(state: State) {
  const { legend, measures } = state.messages.value;
  const choose = (event: Event) =>
    state.set({ size: (event.target as HTMLSelectElement).value as ViewState['size'] });
  return html`<label class="legend-size"
    ><span class="visually-hidden">${legend.size}</span>
    <svg width="20" height="12" aria-hidden="true" fill=${css(NEUTRAL[state.scheme.value])}>
      <circle cx="3" cy="6" r="2" />
      <circle cx="13" cy="6" r="5" />
    </svg>
    <select title=${legend.size} @change=${choose}>
      ${SIZES.map(
        id =>
          html`<option value=${id} .selected=${id === state.size.value}>
            ${measures[id as keyof typeof measures]}
          </option>`,
      )}
    </select>
  </label>`;
}
