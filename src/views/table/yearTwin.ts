// The timeline's twin: the years in which something happened. A row shows its year everywhere.

import { computed } from '@preact/signals-core';
import { html, nothing, type TemplateResult } from 'lit-html';
import { CHANGES, type Change } from '../../analysis/series/foundings';
import type { Event } from '../../data/eventRecords';
import { TIE_KINDS } from '../../data/records';
import { textIn } from '../../i18n/fallback';
import { formatNumber } from '../../i18n/format';
import { foldings } from '../../lib/fold';
import type { State } from '../../state/state';
import { foreignText } from '../parts/words/foreignText';
import type { SortKey } from '../parts/rows/rowOrder';
import { yearEndIn } from '../parts/words/yearEnd';
import type { Column, Ground, Look, Rows, Twin } from './twin';
import { changesOf, UNKNOWN_YEAR, yearRows, type YearRow } from './yearRows';

const YEAR_COLUMNS = ['year', 'founded', 'inForce', 'changes', 'events'] as const;
type YearColumn = (typeof YEAR_COLUMNS)[number];

const SHARES: { readonly [column in YearColumn]: number } = {
  year: 0.8,
  founded: 0.8,
  inForce: 0.8,
  changes: 1.6,
  events: 3,
};

type YearRows = ReadonlyMap<number, YearRow>;

export function createYearTwin(state: State, { narrow }: Ground): Twin {
  const years = computed((): YearRows | null => {
    const series = state.series.value;
    return series && yearRows(series, state.data.value?.tables.events ?? []);
  });
  return {
    first: { column: 'year', descending: false },
    falling: ['founded', 'inForce', 'changes', 'events'],
    rows: computed((): Rows | null => {
      const now = years.value;
      if (!now) return null;
      const rowOf = (year: number) => now.get(year)!;
      return {
        members: [...now.keys()],
        textOf: year =>
          ` ${[year, ...rowOf(year).events.flatMap(event => Object.values(titles(event)).flatMap(foldings))].join(' ')}`,
        keyOf: column => year => keyOf(rowOf(year), isOwn(column) ? column : 'year'),
      };
    }),
    look: computed(() => years.value && look(state, years.value, narrow.value)),
  };
}

const isOwn = (column: string): column is YearColumn => (YEAR_COLUMNS as readonly string[]).includes(column);

function keyOf({ year, founded, inForce, changes, events }: YearRow, column: YearColumn): SortKey {
  const keys: { readonly [column in YearColumn]: SortKey } = {
    year: year === UNKNOWN_YEAR ? null : year,
    founded,
    inForce,
    changes: changesOf(changes),
    events: events.length,
  };
  return keys[column];
}

function look(state: State, years: YearRows, narrow: boolean): Look {
  const m = state.messages.value;
  const { table, timeline, counts } = m;
  const lang = state.lang.value;
  const say = (n: number) => formatNumber(lang, n);
  const words: { readonly [change in Change]: (n: number, shown: string) => string } = timeline;
  const [from, to] =
    state.mode.value === 'all'
      ? [Infinity, -Infinity]
      : state.mode.value === 'year'
        ? [state.year.value, state.year.value]
        : state.period.value;
  const show = (year: number) => {
    if (year !== UNKNOWN_YEAR) state.setYear(year);
  };
  /** "Partnerschaft: 3, Freundschaft: 1". */
  const kindsOf = ({ kinds }: YearRow) =>
    TIE_KINDS.filter(kind => kinds.has(kind))
      .map(kind => `${m.kinds[kind]}: ${say(kinds.get(kind)!)}`)
      .join(', ');
  const labels: { readonly [column in YearColumn]: string } = { ...table, ...table.yearColumns };
  return {
    label: table.years,
    columns: YEAR_COLUMNS.map((id): Column => ({
      id,
      label: labels[id],
      share: SHARES[id],
      ...(id === 'inForce' && { why: table.inForceWhy }),
    })),
    total: n => table.rowCount(n, say(n)),
    isSelected: year => year >= from && year <= to && year !== UNKNOWN_YEAR,
    cells(year, focusable) {
      const row = years.get(year)!;
      const { founded, inForce, changes, events } = row;
      const text = CHANGES.filter(change => changes[change] > 0)
        .map(change => words[change](changes[change], say(changes[change])))
        .join(', ');
      return {
        year:
          year === UNKNOWN_YEAR
            ? html`<span class="table-undated">${table.yearUnknown}</span>`
            : html`<button
                class="table-place"
                tabindex=${focusable ? 0 : -1}
                title=${table.showYear(yearEndIn(state, year))}
                @click=${() => show(year)}
              >
                ${year}
              </button>`,
        founded:
          founded === 0
            ? nothing
            : html`<span title=${kindsOf(row)}
                >${narrow ? counts.founded(say(founded)) : say(founded)}${
                  row.kinds.size > 1 ? html`<span class="visually-hidden">, ${kindsOf(row)}</span>` : nothing
                }</span
              >`,
        inForce: inForce === null ? nothing : narrow ? counts.inForce(say(inForce)) : say(inForce),
        changes: text === '' ? nothing : html`<span title=${text}>${text}</span>`,
        events: events.length === 0 ? nothing : eventsCell(state, events),
      };
    },
    choose: year => show(year),
    point: () => state.setHover(null),
  };
}

/** Their titles, each in the language it has. */
function eventsCell(state: State, events: readonly Event[]): TemplateResult {
  const m = state.messages.value;
  const lang = state.lang.value;
  const told = events.map(event => ({
    title: textIn(lang, titles(event)) ?? { text: event.id, lang: '' },
    after: event.state === 'announced' ? ` (${m.timeline.announced})` : '',
  }));
  return html`<span title=${told.map(({ title, after }) => title.text + after).join('; ')}
    >${told.map(
      ({ title, after }, at) => html`${at > 0 ? '; ' : ''}${foreignText({ lang, m }, title)}${after}`,
    )}</span
  >`;
}

const titles = ({ titleDe: de, titleEn: en, titleRu: ru }: Event) => ({ de, en, ru });
