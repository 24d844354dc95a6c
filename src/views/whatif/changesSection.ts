// What the proposed ties change: in sentences what hangs together, in tables the figures before and after.

import { html, nothing, type TemplateResult } from 'lit-html';
import { formatFigure, formatList, formatPercent } from '../../i18n/format';
import { groupNames } from '../../state/picture';
import { figureInfo, figureName, figureText } from '../parts/words/figureNames';
import { numberText } from '../parts/words/numberText';
import type { Balances } from './balances';
import type { Joined } from './connected';
import { FIGURES, type Figures } from './model';
import { nameAt, placeNames, proposedTies, say, tieNames, type Panel } from './panel';
import type { Standing } from './standing';

export function changesSection(panel: Panel): TemplateResult {
  const { model, m, t, lang } = panel;
  const [quick, figures] = [model.quick.value, model.figures.value];
  return html`<section class="whatif-changes">
    <h3>${t.changes}</h3>
    ${quick ? sentences(panel, quick.joined) : html`<p class="panel-note" role="status">${t.computing}</p>`}
    ${quick ? waysTemplate(panel) : nothing} ${figures ? figuresTable(panel, figures) : nothing}
    ${
      model.error.value !== null
        ? html`<p role="status">
            ${t.failed} <button class="panel-link" @click=${model.again}>${m.app.reload}</button>
          </p>`
        : figures
          ? nothing
          : html`<p class="panel-note" role="status">
              ${t.working(formatPercent(lang, model.progress.value))}
            </p>`
    }
    ${figures ? standingsTable(panel, figures) : nothing}
    ${quick ? balanceTable(panel, quick.balances) : nothing}
  </section>`;
}

function sentences(panel: Panel, joined: readonly Joined[]): TemplateResult {
  const { t, lang } = panel;
  if (joined.length === 0) return html`<p>${t.nothingJoined(proposedTies(panel).length)}</p>`;
  return html`${joined.map(({ ties, parts, newly, size }) => {
    const sizes = parts.map(part => say(panel, part));
    return html`${
      parts.length > 1
        ? html`<p>
            ${t.joins(
              tieNames(panel, ties),
              parts.length,
              say(panel, parts.length),
              formatList(lang, sizes),
              say(panel, size),
            )}
          </p>`
        : nothing
    }
    ${newly.length > 0 ? html`<p>${t.newly(newly.length, placeNames(panel, newly), say(panel, size), size)}</p>` : nothing}`;
  })}`;
}

/** How many pairs of places have a way to each other for the first time, and how many a shorter one. */
function waysTemplate(panel: Panel): TemplateResult | typeof nothing {
  const { model, t, lang } = panel;
  const ways = model.ways.value?.nearer;
  if (ways) {
    const { connected, nearer } = ways;
    return html`${connected > 0 ? html`<p>${t.pairs(connected, say(panel, connected))}</p>` : nothing}
    ${nearer > 0 ? html`<p>${t.nearer(nearer, say(panel, nearer))}</p>` : nothing}`;
  }
  if (model.error.value !== null) return nothing;
  return html`<p class="panel-note" role="status">
    ${t.counting(formatPercent(lang, model.counted.value))}
  </p>`;
}

interface Row {
  readonly head: unknown;
  readonly before: string;
  readonly after: string;
  readonly change: string;
}

function table(
  panel: Panel,
  label: string,
  head: string,
  rows: readonly Row[],
  note?: string,
): TemplateResult {
  const { t } = panel;
  return html`<h4>${label}</h4>
    <div class="whatif-scroll" tabindex="0" role="group" aria-label=${label}>
      <table class="whatif-table" aria-label=${label}>
        <thead>
          <tr>
            <th scope="col">${head}</th>
            <th scope="col">${t.before}</th>
            <th scope="col">${t.after}</th>
            <th scope="col">${t.change}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ head, before, after, change }) =>
              html`<tr>
                <th scope="row">${head}</th>
                <td>${before}</td>
                <td>${after}</td>
                <td>${change}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${note === undefined ? nothing : html`<p class="panel-note">${note}</p>`}`;
}

/** Of the numbers as they are shown, so that the row adds up. */
function difference(panel: Panel, before: number, after: number, digits: number): string {
  const rounded = (value: number) => Math.round(value * 10 ** digits) / 10 ** digits;
  const value = rounded(after) - rounded(before);
  if (Number.isNaN(value)) return '';
  const text = formatFigure(panel.lang, value, { signDisplay: 'exceptZero', maximumFractionDigits: digits });
  return text !== '0' ? text : before === after ? panel.t.same : panel.t.hardly;
}

function figuresTable(panel: Panel, { before, after }: Figures): TemplateResult {
  const { t, lang } = panel;
  const rows = FIGURES.map((id): Row => {
    const [then, now] = [before[id], after[id]];
    const text = (value: number) => (Number.isNaN(value) ? t.undefined : figureText(lang, id, value));
    const { unit } = figureInfo(id);
    const isShare = unit === 'share';
    const [times, digits] = [isShare ? 100 : 1, { count: 0, share: 1, number: 3 }[unit]];
    const change = difference(panel, times * then, times * now, digits);
    return {
      head: figureName(lang, id),
      before: text(then),
      after: text(now),
      change: isShare && /\d/.test(change) ? t.points(change) : change,
    };
  });
  const none = FIGURES.every(id => before[id] === after[id]);
  return table(panel, t.table, t.figure, rows, none ? t.unchanged : t.largestNote);
}

function standingsTable(panel: Panel, { standings }: Figures): TemplateResult {
  const { t, lang } = panel;
  const text = ({ value, rank, among }: Standing) => {
    const told = rank ? t.rank(say(panel, rank[0]), say(panel, rank[1]), say(panel, among)) : '';
    return t.betweenness(numberText(lang, 'betweenness', value), told);
  };
  const rows = standings.map(({ place, before, after }): Row => {
    const head = html`${nameAt(panel, place)}${
      after.rank ? nothing : html`<span class="panel-note"> ${t.notRanked}</span>`
    }`;
    if (!Number.isNaN(before.value)) {
      const change = betweennessChange(panel, before.value, after.value);
      return { head, before: text(before), after: text(after), change };
    }
    // Without a partner it lies on no way; where nobody knows its partners, nobody knows that either.
    return after.rank
      ? {
          head,
          before: t.betweenness(numberText(lang, 'betweenness', 0), t.noPartner),
          after: text(after),
          change: betweennessChange(panel, 0, after.value),
        }
      : { head, before: t.notKnown, after: text(after), change: '–' };
  });
  return table(panel, t.standing, t.place, rows, t.standingNote);
}

/** In the digits in which `numberText` writes it. */
const betweennessChange = (panel: Panel, before: number, after: number): string =>
  difference(panel, before, after, Math.max(before, after) < 10 ? 1 : 0);

function balanceTable(panel: Panel, { level, list, elsewhere, ties }: Balances): TemplateResult {
  const { t, lang, state } = panel;
  const nameOf = groupNames(state.data.value?.tables.regions ?? [], lang);
  const change = (before: string, after: string) => html`<td>${t.fromTo(before, after)}</td>`;
  const share = (part: number, all: number) => figureText(lang, 'giantShare', all === 0 ? 0 : part / all);
  return html`<h4>${t.balance[level]}</h4>
    <div class="whatif-scroll" tabindex="0" role="group" aria-label=${t.balance[level]}>
      <table class="whatif-table" aria-label=${t.balance[level]}>
        <thead>
          <tr>
            <th scope="col">${t.group[level]}</th>
            <th scope="col">${t.balanceTies}</th>
            <th scope="col">${t.balanceShare}</th>
            <th scope="col">${t.balancePartners[level]}</th>
          </tr>
        </thead>
        <tbody>
          ${list.map(
            ({ code, before, after }) =>
              html`<tr>
                <th scope="row">${nameOf(code).text}</th>
                ${change(say(panel, before?.ties ?? 0), say(panel, after.ties))}
                ${change(share(before?.ties ?? 0, ties[0]), share(after.ties, ties[1]))}
                ${change(say(panel, before?.partners.length ?? 0), say(panel, after.partners.length))}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${elsewhere.length === 0 ? nothing : html`<p class="panel-note">${t.elsewhere(placeNames(panel, elsewhere))}</p>`}`;
}
