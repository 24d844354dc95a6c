// What comes round, year by year in the order of the calendar; below, the events.

import { html, nothing, type TemplateResult } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import type { EventAnniversary, TieAnniversary } from '../../analysis/anniversaries/anniversaries';
import { isResting } from '../../graph/status';
import { formatDate } from '../../i18n/format';
import { groupBy } from '../../lib/groupBy';
import { precisionOf } from '../../lib/dates';
import { foreignText } from '../parts/words/foreignText';
import { placeName } from '../parts/places/placeName';
import { tieColours, tieMark } from '../parts/marks/tieMark';
import { STEP } from './model';
import {
  dayText,
  doubts,
  eventTitle,
  nameAt,
  say,
  statusText,
  tieName,
  yearsText,
  type Panel,
} from './panel';

type Part = TemplateResult | typeof nothing;

export function listSection(panel: Panel, list: readonly TieAnniversary[]): Part {
  const { model, t } = panel;
  if (list.length === 0) return html`<p role="status">${t.none}</p>`;
  const byYear = groupBy(list, ({ year }) => year);
  const shown = groupBy(list.slice(0, model.rows.value), ({ year }) => year);
  const left = list.length - model.rows.value;
  const step = Math.min(left, STEP);
  return html`${[...shown].map(([year, rows]) => yearSection(panel, year, byYear.get(year)!, rows))}
  ${
    left > 0
      ? html`<button class="panel-button" @click=${model.more}>${t.more(step, say(panel, step))}</button>`
      : nothing
  }`;
}

function yearSection(
  panel: Panel,
  year: number,
  all: readonly TieAnniversary[],
  rows: readonly TieAnniversary[],
): TemplateResult {
  const { t } = panel;
  const resting = all.filter(({ status }) => isResting(status)).length;
  const isOfYear = ({ date }: TieAnniversary) => precisionOf(date) === 'year';
  const dayless = rows.filter(isOfYear);
  return html`<section>
    <h3 class="anniversaries-year">${year}</h3>
    <p class="panel-note">${t.year(all.length, say(panel, all.length), resting, say(panel, resting))}</p>
    ${tieList(
      panel,
      rows.filter(row => !isOfYear(row)),
    )}
    ${dayless.length === 0 ? nothing : html`<h4>${t.dayUnknown}</h4>`} ${tieList(panel, dayless)}
  </section>`;
}

function tieList(panel: Panel, rows: readonly TieAnniversary[]): Part {
  if (rows.length === 0) return nothing;
  const colours = tieColours(panel.state);
  return html`<ul class="anniversaries-list">
    ${repeat(
      rows,
      ({ tie, agreement, year }) => `${year} ${tie} ${agreement.id}`,
      row => tieRow(panel, row, colours),
    )}
  </ul>`;
}

function tieRow(panel: Panel, row: TieAnniversary, colours: ReturnType<typeof tieColours>): TemplateResult {
  const { state, network, lang, t } = panel;
  const { tie, agreement, status, date } = row;
  const { id, a, b } = network.ties[tie]!;
  const point = (on: boolean) => state.setHover(on ? { tie } : null);
  const said = [t.founded(foundedText(panel, row)), statusText(panel, row), ...doubts(panel, row)];
  return html`<li class=${state.tie.value === id ? 'anniversaries-chosen' : nothing}>
    <span class="anniversaries-day">${dayText(lang, date)}</span>
    <span class="anniversaries-what">
      <span class="anniversaries-tie"
        >${tieMark(colours(tie, agreement.kind), status, state.scheme.value)}
        <button
          class="panel-link"
          aria-current=${state.tie.value === id}
          aria-label=${tieName(panel, tie)}
          @click=${() => state.set({ tie: id, places: [], level: 'place' })}
          @pointerenter=${() => point(true)}
          @pointerleave=${() => point(false)}
          @focus=${() => point(true)}
          @blur=${() => point(false)}
        >
          ${placeName(panel, nameAt(panel, a))} – ${placeName(panel, nameAt(panel, b))}
        </button></span
      >
      <span class="anniversaries-more"
        ><b>${yearsText(panel, row)}</b>, ${said.filter(text => text !== '').join('; ')}</span
      >
    </span>
  </li>`;
}

/** The day stands beside it already; but 29 February may come round on another one. */
function foundedText({ lang }: Panel, { agreement: { founded }, date }: TieAnniversary): string {
  return date.slice(4) === founded!.slice(4) ? founded!.slice(0, 4) : formatDate(lang, founded!);
}

export function eventSection(panel: Panel, events: readonly EventAnniversary[]): Part {
  const { t } = panel;
  if (events.length === 0) return nothing;
  return html`<section>
    <h3>${t.events}</h3>
    <ul class="anniversaries-list">
      ${events.map(one => eventRow(panel, one))}
    </ul>
  </section>`;
}

function eventRow(panel: Panel, one: EventAnniversary): TemplateResult {
  const { lang, t } = panel;
  const { date, years, event } = one;
  return html`<li>
    <span class="anniversaries-day">${formatDate(lang, date)}</span>
    <span class="anniversaries-what">
      ${foreignText(panel, eventTitle(panel, one))}
      <span class="anniversaries-more"
        ><b>${t.ofEvent(years, say(panel, years))}</b>, ${formatDate(lang, event.start!)}</span
      >
    </span>
  </li>`;
}
