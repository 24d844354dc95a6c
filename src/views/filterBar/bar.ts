// The row: a chip for every attribute filtered by, which opens the panel or takes the filter away, how many ties pass,
// and a way out where none does.

import { effect } from '@preact/signals-core';
import { html, nothing, render, svg, type TemplateResult } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import type { Messages } from '../../i18n';
import { formatNumber } from '../../i18n/format';
import type { State } from '../../state/state';
import { attributeText } from '../parts/words/attributeText';
import { chipsOf, type Chip } from '../parts/panel/chips';
import { endedYear, yearEndIn } from '../parts/words/yearEnd';
import './filterBar.css';

export function mountBar(host: HTMLElement, state: State): () => void {
  const stop = effect(() => void render(barTemplate(host, state), host));
  return () => {
    stop();
    render(null, host);
  };
}

const THOUGHT = 'proposed';

const thoughtChip = ({ filters }: Messages, n: number, lang: string): Chip => ({
  id: THOUGHT,
  text: filters.proposed(n, formatNumber(lang, n)),
});

function barTemplate(host: HTMLElement, state: State): TemplateResult {
  const m = state.messages.value;
  const [mode, period] = [state.mode.value, state.period.value];
  const chips = chipsOf(
    {
      filter: state.filter.value,
      ends: state.ends.value,
      period: mode === 'period' ? period : null,
      year: mode === 'year' ? endedYear(state, state.year.value) : null,
    },
    m,
    attributeText(state),
    state.lang.value,
  );
  const filtered = Object.keys(state.filter.value).length > 0;
  const thought = state.proposals.value.filter(({ refused }) => refused === null).length;
  if (!filtered && thought === 0) return html``;
  const all = thought === 0 ? chips : [...chips, thoughtChip(m, thought, state.lang.value)];
  const remove = ({ id }: Chip, event: Event) => {
    // The chip goes; the keyboard moves to the next one.
    const item = (event.currentTarget as HTMLElement).closest('li');
    const next = item?.nextElementSibling ?? item?.previousElementSibling;
    if (id === 'period') state.filterPeriod(null);
    else if (id === THOUGHT) state.set({ proposed: [] });
    else state.filterBy(id, []);
    (next ?? host).querySelector<HTMLElement>('button:last-of-type')?.focus();
  };
  return html`<section class="filterbar" aria-label=${m.filters.bar}>
    <ul>
      ${repeat(
        all,
        ({ id }) => id,
        chip =>
          html`<li data-chip=${chip.id}>
            <button
              class="filterbar-text"
              title=${chip.text}
              aria-label=${m.filters.open(chip.text)}
              @click=${() => state.set({ panel: chip.id === THOUGHT ? 'whatif' : 'filters' })}
            >
              ${chip.text}
            </button>
            <button aria-label=${m.filters.remove(chip.text)} @click=${(event: Event) => remove(chip, event)}>
              <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
                ${svg`<path d="M4 4l8 8M12 4l-8 8" />`}
              </svg>
            </button>
          </li>`,
      )}
    </ul>
    ${
      filtered
        ? html`${countTemplate(state)}
            <button class="filterbar-reset" @click=${() => state.resetFilters()}>
              ${m.filters.resetAll}
            </button>`
        : nothing
    }
  </section>`;
}

/** The panel says the same number: one voice is enough, and none while years play. */
function countTemplate(state: State): TemplateResult {
  const { filters, yearEnd } = state.messages.value;
  const shown = state.shown.value;
  const network = state.network.value;
  if (!shown || !network) return html``;
  const say = (n: number) => formatNumber(state.lang.value, n);
  const all = state.mode.value === 'year' ? shown.tieCount + shown.filteredOut : network.ties.length;
  const moment = state.mode.value === 'year' ? `, ${yearEnd.asOf(yearEndIn(state, state.year.value))}` : '';
  const passes = state.passingToday.value;
  const passing = passes?.reduce((sum, one) => sum + one, 0) ?? 0;
  const year = state.year.value;
  const foundedThen = network.founded.some((at, tie) => at === year && passes?.[tie] === 1);
  const atOtherTimes = shown.tieCount === 0 && state.mode.value !== 'all' && passing > 0;
  const silent = state.panel.value === 'filters' || state.playing.value;
  return html`<p class="filterbar-count" role=${silent ? nothing : 'status'}>
      ${
        shown.tieCount > 0
          ? filters.of(all, say(shown.tieCount), say(all)) + moment
          : atOtherTimes
            ? filters.noneNow(passing, say(passing))
            : filters.none
      }
    </p>
    ${
      atOtherTimes && state.mode.value === 'year' && foundedThen
        ? html`<button class="filterbar-reset" @click=${() => state.filterPeriod([year, year])}>
            ${filters.foundedIn(String(year))}
          </button>`
        : nothing
    }
    ${
      atOtherTimes
        ? html`<button class="filterbar-reset" @click=${() => state.filterPeriod(null)}>
            ${filters.allYears}
          </button>`
        : nothing
    }`;
}
