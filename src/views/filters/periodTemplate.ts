// The founding period in two years: the same one as the timeline's.

import { html, nothing, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import type { State } from '../../state/state';
import type { FiltersModel } from './model';
import { readPeriod } from './readPeriod';

export function periodTemplate(state: State, model: FiltersModel): TemplateResult {
  const { filters } = state.messages.value;
  const span = state.span.value;
  // The span goes on to today; foundings need not.
  const known = (state.network.value?.founded ?? []).filter(year => !Number.isNaN(year));
  const [first, last] = [String(span[0]), String(Math.max(...known, span[0]))];
  const isOn = state.mode.value === 'period';
  const [from, to] = isOn ? state.period.value.map(String) : ['', ''];
  // Typed at another period, it is forgotten.
  const at = `${from}–${to}`;
  const typed = model.years.value?.at === at ? model.years.value : null;
  const years = typed ?? { at, from: from!, to: to!, wrong: false };

  const type = (end: 'from' | 'to', event: Event) =>
    (model.years.value = { ...years, wrong: false, [end]: (event.target as HTMLInputElement).value });
  const apply = (event: Event) => {
    event.preventDefault();
    if (!typed) return;
    const isEmpty = typed.from.trim() === '' && typed.to.trim() === '';
    const period = readPeriod(typed.from, typed.to, span);
    model.years.value = isEmpty || period ? null : { ...typed, wrong: true };
    if (period) state.filterPeriod(period);
    else if (isEmpty && isOn) state.filterPeriod(null);
  };
  const input = (end: 'from' | 'to', label: string, hint: string) =>
    html`<label
      >${label}
      <input
        inputmode="numeric"
        autocomplete="off"
        maxlength="4"
        placeholder=${hint}
        aria-invalid=${years.wrong}
        aria-describedby="filters-years"
        .value=${live(years[end])}
        @input=${(event: Event) => type(end, event)}
    /></label>`;
  return html`<form class="filters-period" @submit=${apply}>
    ${input('from', filters.from, first)} ${input('to', filters.to, last)}
    <button type="submit">${filters.apply}</button>
    ${
      isOn
        ? html`<button type="button" @click=${() => state.filterPeriod(null)}>${filters.allYears}</button>`
        : nothing
    }
    <p class="filters-hint" id="filters-years" role=${years.wrong ? 'alert' : nothing}>
      ${years.wrong ? filters.yearsWrong(first, String(span[1])) : filters.years(first, last)}
    </p>
  </form>`;
}
