// The cities with what is expected of them, of which only the rows in sight are drawn. Roles are written out because the
// rows are laid out by hand; aria-rowcount and aria-rowindex tell how many there are and which one this is.

import { html, nothing, type TemplateResult } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import { partsOf, expectedText, flagsOf, nameIn } from '../parts/words/expectation';
import { placeName } from '../parts/places/placeName';
import { filterFields } from './controls';
import { COLUMNS, type Column } from './model';
import { choose, isChosen, point, say, signed, type ListPanel } from './panel';

export function listSection(panel: ListPanel, onScroll: () => void): TemplateResult {
  const { model, t, answer } = panel;
  const rows = model.rows.value;
  const all = answer.places.length;
  const count =
    rows.length === all
      ? t.table.count(all, say(panel, all))
      : t.table.some(say(panel, rows.length), say(panel, all));
  return html`<div class="panel-tools">
      ${filterFields(panel)}
      <p class="panel-note" role="status">${count}</p>
    </div>
    <div class="expect-scroll rows-scroll" tabindex="-1" @scroll=${onScroll}>
      ${
        rows.length === 0
          ? html`<p class="rows-none">
              ${t.table.nobody}
              <button class="panel-button" @click=${model.unfilter}>${t.unfilter}</button>
            </p>`
          : grid(panel)
      }
    </div>`;
}

function grid(panel: ListPanel): TemplateResult {
  const { model, t } = panel;
  const rows = model.rows.value;
  const { first, end } = model.table.inSight.value;
  return html`<table
    class="expect-grid rows-grid"
    role="grid"
    aria-label=${t.table.label}
    aria-rowcount=${rows.length + 1}
    aria-colcount=${COLUMNS.length + 1}
  >
    <thead role="rowgroup">
      <tr role="row" aria-rowindex="1">
        <th role="columnheader" scope="col">${t.table.city}</th>
        ${COLUMNS.map(column => header(panel, column))}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${repeat(
        rows.slice(first, end),
        row => row,
        (row, at) => rowTemplate(panel, row, first + at),
      )}
    </tbody>
  </table>`;
}

function header({ model, t }: ListPanel, id: Column): TemplateResult {
  const { column, descending } = model.sorting.value;
  const name = t.table.columns[id];
  const direction = column !== id ? 'none' : descending ? 'descending' : 'ascending';
  return html`<th role="columnheader" scope="col" class="expect-value" aria-sort=${direction}>
    <button title=${t.table.sortBy(name)} @click=${() => model.sort(id)}>${name}</button>
  </th>`;
}

function rowTemplate(panel: ListPanel, row: number, at: number): TemplateResult {
  const { model, t, answer, expectation, lang } = panel;
  const [low, high] = [say(panel, answer.low[row]!), say(panel, answer.high[row]!)];
  const partners = answer.partners[row]!;
  const expected = answer.expected[row]!;
  // Of a city that the list lacks nobody says that it has none.
  const isUnsaid =
    answer.places[row]! >= expectation.network.places.length && expectation.coverage.absent !== 'covered';
  return html`<tr
    role="row"
    data-row=${at}
    aria-rowindex=${at + 2}
    aria-selected=${isChosen(panel, row)}
    tabindex=${at === model.table.reached.value ? 0 : -1}
    @click=${(event: MouseEvent) => choose(panel, row, event)}
    @pointerenter=${() => point(panel, row)}
    @focus=${() => point(panel, row)}
  >
    ${nameCell(panel, row)}
    <td role="gridcell" class="expect-value">${isUnsaid ? '–' : say(panel, partners)}</td>
    <td role="gridcell" class="expect-value" title=${t.table.rangeWhy}>
      ${expectedText(lang, expected)} <small>${t.table.range(low, high)}</small>
    </td>
    <td role="gridcell" class="expect-value">${signed(panel, partners - expected)}</td>
  </tr>`;
}

function nameCell(panel: ListPanel, row: number): TemplateResult {
  const { state, m, e, t, lang, speaker, answer, expectation } = panel;
  const place = answer.places[row]!;
  const isStranger = place >= expectation.network.places.length;
  const name = nameIn(speaker, expectation, place);
  const flags = flagsOf(expectation, answer, row).map(flag => e.flags[flag]);
  const { where, people } = partsOf(speaker, expectation, place);
  // Where there is little room the end is cut.
  const more = [people, ...(isStranger ? [t.table.notInNetwork] : []), where].filter(part => part !== '');
  return html`<td role="rowheader" class="expect-name" title="${name}, ${[...flags, ...more].join(', ')}">
    <span>${isStranger ? name : placeName({ lang, m }, state.nameOf.value(place))}</span>
    <small>${flags.length > 0 ? html`<b>${flags.join(', ')}</b><br /> ` : nothing}${more.join(' · ')}</small>
  </td>`;
}

/** What the rows are laid out by. */
export const LENGTHS = { '--rows-columns': 'minmax(100px, 1fr) 68px 70px 78px' } as const;
