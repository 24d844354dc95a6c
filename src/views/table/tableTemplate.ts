// The table's tools and its grid, filled with ties or with places.

import { html, nothing, svg, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import type { ShownName } from '../../graph/names';
import { STATUS_NAMES } from '../../graph/status';
import { formatDate, formatNumber } from '../../i18n/format';
import type { State } from '../../state/state';
import { choosePlace } from '../choosePlace';
import { foreignText } from '../foreignText';
import { placeName } from '../placeName';
import { tieMark } from '../tieMark';
import { gridTemplate, type Column, type Grid } from './gridTemplate';
import { PLACE_COLUMNS, placeRow, type PlaceColumn, type PlaceWorld } from './placeRows';
import { SUBJECTS, type TableModel } from './tableModel';
import { TIE_COLUMNS, tieRow, type Sourced, type TieColumn, type TieWorld } from './tieRows';

export function tableTemplate(state: State, model: TableModel, onScroll: () => void): TemplateResult {
  const { table, counts } = state.messages.value;
  const ties = model.tieWorld.value;
  const places = model.placeWorld.value;
  if (!ties || !places) return html``;
  const { subject, typed, members, rows } = model;
  const say = (n: number) => formatNumber(state.lang.value, n);
  const all = members.value.length;
  const total = subject.value === 'ties' ? counts.ties(all, say(all)) : counts.places(all, say(all));
  return html`<section class="table" data-narrow=${model.narrow.value}>
    <div class="table-tools">
      <div class="segmented" role="group" aria-label=${table.which}>
        ${SUBJECTS.map(
          id =>
            html`<button aria-pressed=${id === subject.value} @click=${() => (subject.value = id)}>
              ${table[id]}
            </button>`,
        )}
      </div>
      <input
        class="table-filter"
        type="search"
        aria-label=${table.filter}
        placeholder=${table.filterHint}
        .value=${live(typed.value)}
        @input=${(event: Event) => (typed.value = (event.target as HTMLInputElement).value)}
      />
      <p class="table-count">
        ${rows.value.length === all ? total : table.ofAll(say(rows.value.length), total)}${besides(state)}
      </p>
    </div>
    <div class="table-scroll" tabindex="-1" @scroll=${onScroll}>
      ${rows.value.length === 0 ? html`<p class="table-none">${table.none}</p>` : nothing}
      ${gridTemplate(subject.value === 'ties' ? tieGrid(state, model, ties) : placeGrid(state, model, places))}
    </div>
  </section>`;
}

/** Ties without a known founding are in no year and in no period, and never forgotten. */
function besides(state: State): string {
  const { counts } = state.messages.value;
  const unknown = state.shown.value?.counts.unknownFounding ?? 0;
  if (state.mode.value === 'all' || unknown === 0) return '';
  return `, ${counts.unknownFounding(formatNumber(state.lang.value, unknown))}`;
}

function tieGrid(state: State, model: TableModel, world: TieWorld): Grid {
  const { table, kinds, status: statusNames } = state.messages.value;
  const lang = state.lang.value;
  const scheme = state.scheme.value;
  const narrow = model.narrow.value;
  const { year } = world.shown;
  const selected = state.selection.value;
  const unknown = narrow ? html`<abbr class="table-unknown" title=${table.unknown}>?</abbr>` : table.unknown;
  const date = (date: string | null, otherwise: unknown) =>
    date === null ? otherwise : narrow ? date.slice(0, 4) : formatDate(lang, date);
  const labels = { ...table, status: year === null ? table.status : table.statusIn(String(year)) };
  return {
    ...common(state, model),
    label: table.ties,
    columns: TIE_COLUMNS.map((id): Column => ({ id, label: labels[id] })),
    sorted: model.tieSorting.value,
    isSelected(tie) {
      const { a, b } = world.network.ties[tie]!;
      return tie === selected.tie || selected.places.includes(a) || selected.places.includes(b);
    },
    cells(tie, focusable) {
      const row = tieRow(world, tie);
      return {
        a: placeButton(state, row.placeA, row.a, focusable),
        b: placeButton(state, row.placeB, row.b, focusable),
        kind: html`${tieMark(row.kind, row.status, scheme)}<span title=${kinds[row.kind]}
            >${kinds[row.kind]}</span
          >`,
        founded: date(row.founded, unknown),
        status: statusNames[STATUS_NAMES[row.status]!],
        since: date(row.since, row.undated ? unknown : ''),
        sources: narrow
          ? sourcedMark(row.sources, table.sourcesOf[row.sources])
          : table.sourcesOf[row.sources],
      };
    },
    sort: column => toggleSorting(model.tieSorting, column as TieColumn, false),
    choose: tie => state.selectTie(world.network.ties[tie]!.id),
    point: tie => state.setHover({ tie }),
  };
}

/** A disc whose left half stands for the founding year and whose right half for the status: filled where sourced. */
function sourcedMark(sourced: Sourced, label: string): TemplateResult {
  const left = sourced === 'both' || sourced === 'founding';
  const right = sourced === 'both' || sourced === 'status';
  return html`<svg
    class="table-sourced"
    width="12"
    height="12"
    viewBox="-6 -6 12 12"
    role="img"
    aria-label=${label}
  >
    <title>${label}</title>
    ${left ? svg`<path d="M0-4.5A4.5 4.5 0 0 0 0 4.5Z" />` : nothing}
    ${right ? svg`<path d="M0-4.5A4.5 4.5 0 0 1 0 4.5Z" />` : nothing}
    <circle r="4.5" />
  </svg>`;
}

function placeGrid(state: State, model: TableModel, world: PlaceWorld): Grid {
  const { table, overview } = state.messages.value;
  const lang = state.lang.value;
  const say = (n: number) => formatNumber(lang, n);
  const narrow = model.narrow.value;
  const selected = state.selection.value.places;
  return {
    ...common(state, model),
    label: table.places,
    columns: PLACE_COLUMNS.map((id): Column => ({
      id,
      label: table[id],
      ...(id === 'component' && { why: table.componentWhy }),
    })),
    sorted: model.placeSorting.value,
    isSelected: place => selected.includes(place),
    cells(place, focusable) {
      const row = placeRow(world, place);
      return {
        name: placeButton(state, row.id, row.name, focusable),
        country: row.country,
        region: row.region && foreignText({ lang, m: state.messages.value }, row.region),
        partners: narrow ? overview.partners(row.partners, say(row.partners)) : say(row.partners),
        component: narrow ? `${table.component}: ${say(row.component)}` : say(row.component),
      };
    },
    sort: column =>
      toggleSorting(
        model.placeSorting,
        column as PlaceColumn,
        column === 'partners' || column === 'component',
      ),
    choose: (place, event) => choosePlace(state, world.network.places[place]!.id, event),
    point: place => state.setHover({ place }),
  };
}

function common(state: State, { rows, inSight, active }: TableModel) {
  return {
    sortBy: state.messages.value.table.sortBy,
    rows: rows.value,
    inSight: inSight.value,
    active: active.value,
  };
}

/** A first press sorts the way people expect of the column, a second one turns it round. */
function toggleSorting<C extends string>(
  sorting: { value: { readonly column: C; readonly descending: boolean } },
  column: C,
  descending: boolean,
): void {
  const now = sorting.value;
  sorting.value = { column, descending: now.column === column ? !now.descending : descending };
}

function placeButton(state: State, id: string, name: ShownName, focusable: boolean): TemplateResult {
  const language = { lang: state.lang.value, m: state.messages.value };
  return html`<button
    class="table-place"
    tabindex=${focusable ? 0 : -1}
    title=${name.text}
    @click=${(event: MouseEvent) => choosePlace(state, id, event)}
  >
    ${placeName(language, name)}
  </button>`;
}
