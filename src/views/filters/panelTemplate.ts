// The panel: how many ties pass, what can be taken back, and a section for every attribute that divides the network.

import { html, nothing, type TemplateResult } from 'lit-html';
import { asksOfEnds, filterable } from '../../graph/filter';
import { formatNumber } from '../../i18n/format';
import type { State } from '../../state/state';
import { attributeText } from '../parts/words/attributeText';
import { yearEndIn } from '../parts/words/yearEnd';
import { coverageTemplate } from './coverageTemplate';
import { endsTemplate } from './endsTemplate';
import type { FiltersModel } from './model';
import { periodTemplate } from './periodTemplate';
import { sectionTemplate } from './sectionTemplate';

export function panelTemplate(state: State, model: FiltersModel): TemplateResult {
  const { app, filters } = state.messages.value;
  const filter = state.filter.value;
  const textOf = attributeText(state);
  const sections = filterable.flatMap(category => {
    const choices = model.choices.value?.get(category.id) ?? [];
    // With one value alone there is nothing to choose.
    return choices.length > 1 || filter[category.id] ? [{ category, choices }] : [];
  });
  // Said once, where places are first asked about.
  const saysEnds = asksOfEnds(filter)
    ? sections.find(({ category }) => category.of === 'place' && filter[category.id])?.category.id
    : undefined;
  return html`<article class="panel-page filters">
    <h2 tabindex="-1">${app.panels.filters}</h2>
    <header class="filters-head">${countTemplate(state)} ${toolsTemplate(state)}</header>
    <p class="filters-hint">${filters.hint}</p>
    <div>
      ${sections.map(({ category, choices }) =>
        sectionTemplate(state, model, {
          category,
          choices,
          textOf: value => textOf(category.id, value),
          before:
            category.id === 'decade'
              ? periodTemplate(state, model)
              : category.id === 'coverage'
                ? coverageTemplate(state, choices)
                : nothing,
          after: category.id === saysEnds ? endsTemplate(state) : nothing,
        }),
      )}
    </div>
  </article>`;
}

function countTemplate(state: State): TemplateResult {
  const { counts, filters, yearEnd } = state.messages.value;
  const shown = state.shown.value;
  const network = state.network.value;
  if (!shown || !network) return html``;
  const say = (n: number) => formatNumber(state.lang.value, n);
  const all = state.mode.value === 'year' ? shown.tieCount + shown.filteredOut : network.ties.length;
  const moment = state.mode.value === 'year' ? `, ${yearEnd.asOf(yearEndIn(state, state.year.value))}` : '';
  const text =
    shown.tieCount === all ? counts.ties(all, say(all)) : filters.of(all, say(shown.tieCount), say(all));
  // Nobody listens to a number for every year that plays.
  return html`<div class="filters-result">
    <p class="filters-count" role="status" aria-live=${state.playing.value ? 'off' : 'polite'}>
      ${text}${moment}
    </p>
    <button @click=${() => state.set({ panel: 'table' })}>${filters.toTable}</button>
  </div>`;
}

function toolsTemplate(state: State): TemplateResult {
  const { filters } = state.messages.value;
  const isSet = Object.keys(state.filter.value).length > 0 || state.mode.value === 'period';
  return html`<div class="filters-tools">
    ${tool(filters.reset, isSet, () => state.resetFilters())}
    ${tool(filters.undo, state.canUndo.value, () => state.undo())}
    ${tool(filters.redo, state.canRedo.value, () => state.redo())}
  </div>`;
}

/** Not `disabled`: a button that loses the keyboard by being pressed leads nowhere. */
function tool(label: string, possible: boolean, act: () => void): TemplateResult {
  return html`<button aria-disabled=${!possible} @click=${() => possible && act()}>${label}</button>`;
}
