// The ranking as a table, of which only the rows in sight are drawn. Roles are written out because the rows are laid out
// by hand; aria-rowcount and aria-rowindex tell how many there are and which one this is.

import { html, nothing, svg, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { repeat } from 'lit-html/directives/repeat.js';
import { measureInfo, type MeasureId } from '../../analysis/metrics/catalogue';
import type { Messages } from '../../i18n';
import { placeName } from '../parts/places/placeName';
import { isText, type Order } from './columns';
import { columnsMenu } from './columnsMenu';
import { saveButton } from './csv';
import { historyPath, type History } from './history';
import type { RankingModel } from './model';
import { choose, countryIn, rankText, say, valueText, type Panel } from './panel';
import { exactText } from './valueTexts';

/** Of the line of the years, pixels. */
const LINE = { width: 48, height: 18 } as const;

export function tableSection(panel: Panel, onScroll: () => void): TemplateResult {
  const { model, t } = panel;
  const rows = model.rows.value;
  const all = model.sorted.value.length;
  return html`<div class="panel-tools">
      <input
        class="rows-filter"
        type="search"
        aria-label=${t.table.filter}
        placeholder=${t.table.filterHint}
        .value=${live(model.typed.value)}
        @input=${(event: Event) => (model.typed.value = (event.target as HTMLInputElement).value)}
      />
      <p class="panel-note" role="status">
        ${rows.length === all ? t.table.count(all, say(panel, all)) : t.table.some(say(panel, rows.length), say(panel, all))}
      </p>
      ${columnsMenu(panel)} ${saveButton(panel)}
    </div>
    <div class="ranking-frame">
      <div class="ranking-scroll rows-scroll" tabindex="-1" @scroll=${onScroll}>
        ${rows.length === 0 ? html`<p class="rows-none">${t.table.nobody}</p>` : grid(panel)}
      </div>
    </div>`;
}

function grid(panel: Panel): TemplateResult {
  const { model, t, m } = panel;
  const { columns, histories, rows } = model;
  const line = histories.value !== null;
  const { first, end } = model.table.inSight.value;
  return html`<table
    class="ranking-grid rows-grid"
    role="grid"
    aria-label=${t.table.label}
    aria-rowcount=${rows.value.length + 1}
    aria-colcount=${columns.value.length + 3 + Number(line)}
  >
    <thead role="rowgroup">
      <tr role="row" aria-rowindex="1">
        <th role="columnheader" scope="col" class="ranking-rank">${t.table.rank}</th>
        ${header(panel, 'name', t.table.name)}
        ${columns.value.map(
          (id, at) =>
            html`${at === 1 && line ? lineHeader(panel) : nothing}${header(panel, id, m.measures[id])}`,
        )}
        ${columns.value.length === 1 && line ? lineHeader(panel) : nothing}
        ${header(panel, 'country', t.table.country)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${repeat(
        rows.value.slice(first, end),
        place => place,
        (place, at) => row(panel, place, first + at),
      )}
    </tbody>
  </table>`;
}

function header({ model, t }: Panel, id: Order['column'], label: string): TemplateResult {
  const { column, descending } = model.order.value;
  const direction = column !== id ? 'none' : descending ? 'descending' : 'ascending';
  return html`<th
    role="columnheader"
    scope="col"
    class=${isText(id) ? `ranking-${id}` : 'ranking-value'}
    aria-sort=${direction}
  >
    <button title=${t.table.sortBy(label)} @click=${() => model.sort(id)}>${label}</button>
  </th>`;
}

const lineHeader = ({ t }: Panel) =>
  html`<th role="columnheader" scope="col" class="ranking-line" title=${t.table.historyWhy}>
    ${t.table.history}
  </th>`;

function row(panel: Panel, place: number, at: number): TemplateResult {
  const { model, state, lang, m } = panel;
  const { columns, histories, ranks } = model;
  const country = countryIn(panel, place);
  const now = ranks.value;
  const line = histories.value;
  return html`<tr
    role="row"
    data-row=${at}
    aria-rowindex=${at + 2}
    aria-selected=${state.selection.value.places.includes(place)}
    tabindex=${at === model.table.reached.value ? 0 : -1}
    @click=${(event: MouseEvent) => choose(panel, place, event)}
    @pointerenter=${() => state.setHover({ place })}
    @focus=${() => state.setHover({ place })}
  >
    <td role="gridcell" class="ranking-rank">
      ${now && now.first[place]! > 0 ? rankCell(panel, now.first[place]!, now.last[place]!) : nothing}
    </td>
    <td role="rowheader" class="ranking-name" title="${state.nameOf.value(place).text}, ${country}">
      <span>${placeName({ lang, m }, state.nameOf.value(place))}</span>
    </td>
    ${columns.value.map(
      (id, column) =>
        html`${column === 1 && line ? lineCell(panel, line(place)) : nothing}${valueCell(panel, id, place)}`,
    )}
    ${columns.value.length === 1 && line ? lineCell(panel, line(place)) : nothing}
    <td role="gridcell" class="ranking-country" title=${country}>${country}</td>
  </tr>`;
}

/** A shared rank may take two lines. */
function rankCell(panel: Panel, first: number, last: number): TemplateResult {
  const [from, to] = rankText(panel, first, last, panel.lang === 'de' ? '.' : '').split('–');
  return to === undefined ? html`${from}` : html`${from}–<wbr />${to}`;
}

function valueCell(panel: Panel, id: MeasureId, place: number): TemplateResult {
  const { model, network, lang, t } = panel;
  const value = model.values.of(id)?.[place];
  const known = value !== undefined && !Number.isNaN(value);
  const partly = id === 'degree' && network.places[place]!.tiesKnown !== 'all' && network.info.sides === null;
  return html`<td
    role="gridcell"
    class="ranking-value"
    title=${known ? `${exactText(lang, id, value)}${partly ? `. ${t.table.partly}` : ''}` : nothing}
  >
    ${
      value === undefined
        ? html`<span aria-hidden="true">…</span><span class="visually-hidden">${t.table.waiting}</span>`
        : known
          ? valueText(panel, id, value)
          : html`<small>${t.table.undefined}</small>`
    }
  </td>`;
}

function lineCell(panel: Panel, history: History): TemplateResult {
  const { t } = panel;
  const { first, most, mostIn, last } = history;
  const text =
    first === null
      ? t.table.noHistory
      : t.table.historyOf(String(first), say(panel, most), String(mostIn), say(panel, last));
  return html`<td role="gridcell" class="ranking-line" title=${text}>
    <svg width=${LINE.width} height=${LINE.height + 2} role="img" aria-label=${text}>
      ${first === null ? nothing : svg`<path d=${historyPath(history, LINE.width, LINE.height)} transform="translate(0 1)" />`}
    </svg>
  </td>`;
}

/** Pixels, the least of each column; what is left over is shared out. */
const WIDTHS = {
  rank: [46, 62],
  name: 120,
  value: 58,
  number: 74,
  line: LINE.width + 8,
  country: 92,
} as const;
/** From so many rows on ranks have a separator, and their column is the wider one. */
const THOUSAND = 1000;
/** Of a letter of a column's heading, and of what stands beside its longest word; about so many pixels. */
const LETTER = { width: 7, beside: 12, arrow: 12 } as const;

/** What the rows are laid out by: their columns, and how wide all of them are at the least. */
export function lengthsOf(model: RankingModel, names: Messages['measures']) {
  const sorted = model.order.value.column;
  const [first = WIDTHS.value, ...others] = model.columns.value.map(id => {
    const longest = names[id].split(/[\s-]/).reduce((most, word) => Math.max(most, word.length), 0);
    const least = measureInfo(id)?.unit === 'number' ? WIDTHS.number : WIDTHS.value;
    return Math.max(
      least,
      Math.round(longest * LETTER.width + LETTER.beside + (id === sorted ? LETTER.arrow : 0)),
    );
  });
  const line = model.histories.value ? [WIDTHS.line] : [];
  const rank = WIDTHS.rank[Number(model.sorted.value.length >= THOUSAND)]!;
  const least = [rank, WIDTHS.name, first, ...line, ...others, WIDTHS.country];
  const shared = (width: number, share: number) => `minmax(${width}px, ${share}fr)`;
  const columns = [
    `${rank}px`,
    shared(WIDTHS.name, 1.6),
    shared(first, 1),
    ...line.map(width => `${width}px`),
    ...others.map(width => shared(width, 1)),
    shared(WIDTHS.country, 1),
  ];
  return {
    '--rows-columns': columns.join(' '),
    '--ranking-rank': `${rank}px`,
    '--ranking-least': `${least.reduce((sum, width) => sum + width, 0)}px`,
  };
}
