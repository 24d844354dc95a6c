// The row over the chart: the moment in large figures, the counts beside it, mode, play and speed.

import { html, svg, type TemplateResult } from 'lit-html';
import { formatNumber } from '../../i18n/format';
import { MODES, type Mode } from '../../state/fields';
import type { State } from '../../state/state';
import { endedYear } from '../parts/words/yearEnd';
import { countWords } from './countWords';

/** Years per second. */
const SPEEDS = [1, 2, 4, 8];

export function controls(state: State, short: boolean): TemplateResult {
  const network = state.network.value;
  if (!network) return html``;
  const { timeline } = state.messages.value;
  const mode = state.mode.value;
  const playing = state.playing.value;
  const speed = state.speed.value;
  const speeds = SPEEDS.includes(speed) ? SPEEDS : [...SPEEDS, speed].sort((x, y) => x - y);
  /** The year that is not over yet has no end: the network is as it stands. */
  const told = mode === 'year' && endedYear(state, state.year.value) === null ? 'all' : mode;
  const moment = {
    all: String(network.today),
    year: String(state.year.value),
    period: [...new Set(state.period.value)].join('–'),
  };

  const setMode = (next: Mode) => {
    if (next !== 'year') state.setPlaying(false);
    state.set({ mode: next });
  };
  return html`
    <p class="timeline-moment">
      <span>${timeline.moment[told]}</span>
      <strong>${moment[mode]}</strong>
      <span>${timeline.momentAfter[told]}</span>
    </p>
    <p class="timeline-counts">${joined(countWords(state))}</p>
    <button
      class="timeline-reset"
      ?hidden=${mode === 'all'}
      aria-label=${timeline.reset}
      title=${timeline.reset}
      @click=${() => setMode('all')}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        ${svg`<path d="M4 4l8 8M12 4l-8 8" />`}
      </svg>
    </button>
    <fieldset class="timeline-modes">
      <legend class="visually-hidden">${timeline.mode}</legend>
      ${MODES.map(
        id =>
          html`<label>
            <input
              class="visually-hidden"
              type="radio"
              name="timeline-mode"
              .checked=${mode === id}
              @change=${() => setMode(id)}
            /><span>${(short ? timeline.modesShort : timeline.modes)[id]}</span>
          </label>`,
      )}
    </fieldset>
    <button
      class="timeline-play"
      aria-label=${playing ? timeline.pause : timeline.play}
      title=${playing ? timeline.pause : timeline.play}
      @click=${() => state.setPlaying(!playing)}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        ${playing ? svg`<path d="M3 2h3.5v12H3zM9.5 2H13v12H9.5z" />` : svg`<path d="M4 2l9.5 6L4 14z" />`}
      </svg>
    </button>
    <select
      class="timeline-speed"
      aria-label=${timeline.speed}
      @change=${(event: Event) => state.set({ speed: Number((event.target as HTMLSelectElement).value) })}
    >
      ${speeds.map(
        value =>
          html`<option value=${value} .selected=${value === speed}>
            ${timeline.yearsPerSecond(value, formatNumber(state.lang.value, value, 2))}
          </option>`,
      )}
    </select>
  `;
}

/** With commas; a line breaks between the parts rather than inside one. */
function joined(parts: readonly string[]): TemplateResult[] {
  return parts.map((part, index) => html`<span>${part}${index < parts.length - 1 ? ',' : ''}</span> `);
}
