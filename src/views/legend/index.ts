// The legend below the stage, which is also a control: which colour is which kind of tie, which line which status,
// and by which measure places are sized. Suspended and dormant ties are shown or hidden by their entry.

import { html } from 'lit-html';
import { TIE_KINDS } from '../../data/records';
import { ABSENT, ACTIVE, DORMANT, ENDED, PERHAPS_ENDED, SUSPENDED, UNKNOWN } from '../../graph/status';
import { SIZES, type ViewState } from '../../state/fields';
import type { State } from '../../state/state';
import { templateView } from '../templateView';
import { tieMark } from '../tieMark';
import './legend.css';

export const legendView = templateView('legend', template);

function template(state: State) {
  const network = state.network.value;
  const shown = state.shown.value;
  if (!network || !shown) return html``;
  const { legend, kinds, app } = state.messages.value;
  const scheme = state.scheme.value;
  const resting = state.resting.value;
  const drawn = network.ties.filter((_, tie) => shown.status[tie] !== ABSENT);
  const present = TIE_KINDS.filter(kind => drawn.some(tie => tie.kind === kind));
  const has = (...codes: readonly number[]) => shown.status.some(code => codes.includes(code));
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
    ${sizeChoice(state)}
  </section>`;
}

function restingSwitch(state: State) {
  const { legend } = state.messages.value;
  const resting = state.resting.value;
  return html`<button
    type="button"
    class="legend-switch"
    aria-pressed=${resting}
    title=${resting ? legend.restingShown : legend.restingHidden}
    @click=${() => state.set({ resting: !resting })}
  >
    ${legend.dashed}
  </button>`;
}

function sizeChoice(state: State) {
  const { legend, measures } = state.messages.value;
  const choose = (event: Event) =>
    state.set({ size: (event.target as HTMLSelectElement).value as ViewState['size'] });
  return html`<label class="legend-size"
    >${legend.size}
    <select @change=${choose}>
      ${SIZES.map(
        id =>
          html`<option value=${id} .selected=${id === state.size.value}>
            ${measures[id as keyof typeof measures]}
          </option>`,
      )}
    </select>
  </label>`;
}
