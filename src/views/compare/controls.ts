// What is compared is set here: the present view is pinned, or two years are chosen at once.

import { html, nothing, type TemplateResult } from 'lit-html';
import { formatPinned, shownByOf } from '../../state/pinned';
import type { ShownBy } from '../../state/shown';
import type { Panel } from './words';

export function yearsForm({ state, model, t }: Panel): TemplateResult | typeof nothing {
  const [from, to] = state.span.value;
  // Where no founding is known there is only today.
  if (from === to) return nothing;
  const pair = model.pair.value;
  const [first, second] = pair?.halves.map(({ by }) => by) ?? [];
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const years = ['first', 'second'].map(name => Number(form.get(name)));
    const fit = years.every(year => Number.isInteger(year) && year >= from && year <= to);
    model.wrongYears.value = !fit;
    if (!fit) return;
    const view = { ...shownByOf(state.snapshot()), mode: 'year' } as const;
    state.set({
      pinned: formatPinned({ ...view, year: years[0]! }),
      mode: 'year',
      year: years[1]!,
    });
  };
  const field = (name: 'first' | 'second', label: string, year: number) =>
    html`<label class="panel-choice"
      >${label}
      <input
        name=${name}
        type="number"
        inputmode="numeric"
        min=${from}
        max=${to}
        .value=${String(year)}
        aria-describedby=${model.wrongYears.value ? 'compare-wrong' : nothing}
      />
    </label>`;
  return html`<form class="compare-years" novalidate aria-label=${t.years.legend} @submit=${submit}>
    ${field('first', t.years.first, first?.mode === 'year' ? first.year : state.year.value)}
    ${field('second', t.years.second, second?.mode === 'year' ? second.year : to)}
    <button class="shell-button compare-button">${t.years.compare}</button>
    ${
      model.wrongYears.value
        ? html`<p id="compare-wrong" class="panel-note compare-wrong" role="alert">
            ${t.years.wrong(String(from), String(to))}
          </p>`
        : nothing
    }
  </form>`;
}

/** Pin; and while something is pinned: pin anew, swap, end. */
export function pinButtons({ state, model, t }: Panel): TemplateResult {
  const pin = () => state.set({ pinned: formatPinned(shownByOf(state.snapshot())) });
  const pair = model.pair.value;
  const swap = (then: ShownBy) => state.set({ ...then, pinned: formatPinned(shownByOf(state.snapshot())) });
  const button = (text: string, act: () => void) =>
    html`<button type="button" class="shell-button compare-button" @click=${act}>${text}</button>`;
  return html`<div class="compare-bar">
    ${button(pair ? t.pinAgain : t.pin, pin)}
    ${
      pair
        ? html`${button(t.swap, () => swap(pair.halves[0].by))}
          ${button(t.unpin, () => state.set({ pinned: '' }))}`
        : nothing
    }
  </div>`;
}
