// Which years, which of them are round, of which places; and the calendar file.

import { html, nothing, type TemplateResult } from 'lit-html';
import { calendarBlob, formatCalendar } from '../../export/ical';
import { download, fileName } from '../parts/panel/download';
import { calendarDays, hasDay } from './calendar';
import { nameAt, say, type Panel } from './panel';

/** Years that are offered, from this one on; what a link asks for stands among them. */
const BACK = 10;
const AHEAD = 25;
/** How many years on the end may lie. */
const LENGTH = 25;

export function controls(panel: Panel): TemplateResult {
  const { state, model, t } = panel;
  const [from, to] = model.years.value;
  const now = model.thisYear.value;
  const set = (first: number, last: number) =>
    state.set({ anniversaryYears: [first, Math.max(first, last)] });
  const isNow = state.anniversaryYears.value.length === 0;
  return html`<div class="panel-tools">
      ${choice(t.from, from, range(now - BACK, now + AHEAD), year => set(year, year + to - from))}
      ${choice(t.to, to, range(from, from + LENGTH), year => set(from, year))}
      ${isNow ? nothing : html`<button class="panel-link" @click=${() => state.set({ anniversaryYears: [] })}>${t.backToNow}</button>`}
    </div>
    <label class="panel-check"
      ><input
        type="checkbox"
        .checked=${state.rounding.value === 'fives'}
        @change=${(event: Event) =>
          state.set({ rounding: (event.target as HTMLInputElement).checked ? 'fives' : 'usual' })}
      />${t.fives}</label
    >
    ${chosenPlaces(panel)}`;
}

function choice(
  label: string,
  now: number,
  offered: readonly number[],
  change: (year: number) => void,
): TemplateResult {
  const years = offered.includes(now) ? offered : [...offered, now].sort((x, y) => x - y);
  return html`<label class="panel-choice"
    >${label}
    <select @change=${(event: Event) => change(Number((event.target as HTMLSelectElement).value))}>
      ${years.map(year => html`<option value=${year} .selected=${year === now}>${year}</option>`)}
    </select></label
  >`;
}

function chosenPlaces(panel: Panel): TemplateResult | typeof nothing {
  const { state, model, t } = panel;
  if (model.cities.value.size === 0) return nothing;
  const all = () => {
    model.narrowed.value = [];
    if (state.places.peek().length > 0) state.mark([]);
  };
  return html`<div class="panel-chosen">
    <span>${[...model.cities.value].map(city => nameAt(panel, city).text).join(', ')}</span>
    <button class="panel-link" @click=${all}>${t.ofAll}</button>
  </div>`;
}

export function calendarSection(panel: Panel): TemplateResult | typeof nothing {
  const { model, network, lang, t } = panel;
  const all = model.ties.value?.list ?? [];
  if (all.length === 0) return nothing;
  const dated = all.filter(hasDay).length;
  const left = all.length - dated;
  if (dated === 0) return html`<p class="panel-note">${t.nothingToSave(left)}</p>`;
  const save = () => {
    const info = { name: t.calendar, lang, made: new Date() };
    const text = formatCalendar(info, calendarDays(panel, all));
    download(fileName(network.info.id, [t.file], 'ics'), calendarBlob(text));
  };
  return html`<section class="anniversaries-calendar">
    <button class="panel-button" @click=${save}>${t.save}</button>
    <p class="panel-note">${t.saved(dated, say(panel, dated), left, say(panel, left))}</p>
  </section>`;
}

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
