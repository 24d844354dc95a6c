// The table's tools and its grid.

import { html, nothing, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { formatNumber } from '../../i18n/format';
import type { State } from '../../state/state';
import { gridTemplate } from './gridTemplate';
import type { Subject } from './subjects';
import type { TableModel } from './tableModel';

export interface Waiting {
  /** The code of this table could not be fetched. */
  readonly failed: boolean;
  again(): void;
}

export function tableTemplate(
  state: State,
  model: TableModel,
  onScroll: () => void,
  waiting: Waiting,
): TemplateResult {
  if (!state.network.value || !state.shown.value) return html``;
  const { table, app } = state.messages.value;
  const { subject, subjects, typed, look } = model;
  return html`<section class="table" data-narrow=${model.narrow.value} data-subject=${subject.value}>
    <div class="table-tools">
      <div class="segmented" role="group" aria-label=${table.which}>
        ${subjects.value.map(
          id =>
            html`<button aria-pressed=${id === subject.value} @click=${() => model.choose(id)}>
              ${subjectName(state, id)}
            </button>`,
        )}
      </div>
      <input
        class="rows-filter"
        type="search"
        aria-label=${table.filter}
        placeholder=${table.filterHint}
        .value=${live(typed.value)}
        @input=${(event: Event) => (typed.value = (event.target as HTMLInputElement).value)}
      />
      <p class="table-count">${look.value ? countText(state, model) : nothing}</p>
    </div>
    <div class="table-scroll rows-scroll" tabindex="-1" @scroll=${onScroll}>
      ${
        look.value
          ? [
              model.rows.value.length === 0 ? html`<p class="rows-none">${table.none}</p>` : nothing,
              grid(state, model),
            ]
          : html`<p class="rows-none" role="status">
              ${
                waiting.failed
                  ? html`${app.panelFailed} <button @click=${waiting.again}>${app.reload}</button>`
                  : app.panelLoading
              }
            </p>`
      }
    </div>
  </section>`;
}

function subjectName(state: State, subject: Subject): string {
  const { table, regions } = state.messages.value;
  const level = state.level.value;
  return subject === 'groups' && level !== 'place'
    ? regions.levels[level]
    : table[subject === 'groups' ? 'places' : subject];
}

function countText(state: State, { look, members, rows, subject }: TableModel): string {
  const { table, counts } = state.messages.value;
  const say = (n: number) => formatNumber(state.lang.value, n);
  const all = members.value.length;
  const total = look.value!.total(all);
  const parts = [rows.value.length === all ? total : table.ofAll(say(rows.value.length), total)];
  // Ties without a known founding are in no year and in no period, and never forgotten. The years have a row for them.
  const unknown = state.shown.value?.counts.unknownFounding ?? 0;
  if (subject.value !== 'years' && state.mode.value !== 'all' && unknown > 0) {
    parts.push(counts.besideUnknownFounding(say(unknown)));
  }
  return parts.join(', ');
}

function grid(state: State, model: TableModel): TemplateResult {
  const look = model.look.value!;
  return gridTemplate({
    ...look,
    sortBy: state.messages.value.table.sortBy,
    sorted: model.sorting.value,
    sort: model.sort,
    rows: model.rows.value,
    inSight: model.table.inSight.value,
    reached: model.table.reached.value,
  });
}
