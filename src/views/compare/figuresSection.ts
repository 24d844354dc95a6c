// The figures of both views side by side, with the difference.

import { html, type TemplateResult } from 'lit-html';
import { statistics, type StatisticId } from '../../analysis/statistics/catalogue';
import { DORMANT, SUSPENDED } from '../../graph/status';
import { formatFigure, formatNumber, formatPercent } from '../../i18n/format';
import { figureInfo, figureName, figureText } from '../parts/words/figureNames';
import { headText, say, type Comparison } from './words';

/** Of these a change in percent says something: they grow from zero. */
const GROWING: readonly StatisticId[] = statistics
  .filter(figure => figure.id === 'meanDegree' || (figure.unit === 'count' && !('needs' in figure)))
  .map(({ id }) => id);

export function figuresSection(panel: Comparison): TemplateResult {
  const { model, t, m, lang } = panel;
  const figures = model.figures.value;
  const [size, ...others] = ['size', ...statistics.map(({ id }) => id).filter(id => id !== 'size')] as const;
  return html`<section class="compare-section">
    <h3>${t.figures}</h3>
    <div class="compare-scroll" tabindex="0" role="group" aria-label=${t.figures}>
      <table class="compare-table compare-figures" aria-label=${t.figures}>
        <thead>
          <tr>
            <th scope="col">${t.figure}</th>
            ${t.halves.map((_, half) => html`<th scope="col">${headText(panel, half)}</th>`)}
            <th scope="col">${t.differs}</th>
          </tr>
        </thead>
        <tbody>
          ${figureRow(panel, size as StatisticId)} ${restingRow(panel)}
          ${others.map(id => figureRow(panel, id as StatisticId))}
        </tbody>
      </table>
    </div>
    ${
      model.error.value !== null
        ? html`<p role="status">
            ${t.failed} <button class="panel-link" @click=${model.again}>${m.app.reload}</button>
          </p>`
        : figures && model.sweeping.value
          ? html`<p class="panel-note" role="status">
              ${t.sweeping(formatPercent(lang, model.progress.value))}
            </p>`
          : ''
    }
    <p class="panel-note">${[t.figuresNote, ...severalNotes(panel)].join(' ')}</p>
  </section>`;
}

/** Where several components are the largest, only one of them was measured. */
function severalNotes({ model, t, lang }: Comparison): readonly string[] {
  return model.largest.value.flatMap((several, half) =>
    several > 1 ? t.oneOfSeveral(half === 0, several, formatNumber(lang, several)) : [],
  );
}

function figureRow(panel: Comparison, id: StatisticId): TemplateResult {
  const { model, t, lang } = panel;
  const found = model.figures.value;
  // Without the shortest paths their figures are missing, not undefined.
  const known = found !== null && (found.swept || figureInfo(id).needs !== 'sweep');
  const values = known ? found.values.map(figures => figures[id]) : null;
  const cell = (value: number | undefined) => {
    if (value === undefined) return model.error.value === null ? waiting(t.pending) : '';
    return Number.isNaN(value)
      ? html`<span class="compare-quiet" title=${t.undefinedWhy}>${t.undefined}</span>`
      : figureText(lang, id, value);
  };
  const [then, now] = values ?? [];
  return html`<tr>
    <th scope="row">${figureName(lang, id)}</th>
    <td>${cell(then)}</td>
    <td>${cell(now)}</td>
    <td>${values && difference(panel, id, then!, now!)}</td>
  </tr>`;
}

function difference({ lang, t }: Comparison, id: StatisticId, then: number, now: number): string {
  const change = now - then;
  if (Number.isNaN(change)) return '';
  // Between two shares lie points; a percentage of a percentage would mislead.
  if (figureInfo(id).unit === 'share') return t.points(points(lang, 100 * change));
  const text = figureText(lang, id, change, true);
  return GROWING.includes(id) && then > 0 && change !== 0
    ? `${text} (${growth(lang, now / then - 1)})`
    : text;
}

const growth = (lang: string, share: number) =>
  formatFigure(lang, share, { style: 'percent', signDisplay: 'exceptZero', maximumFractionDigits: 0 });

const points = (lang: string, value: number) =>
  formatFigure(lang, value, { signDisplay: 'exceptZero', maximumFractionDigits: 1 });

/** Of the ties shown, those that rest: it is the same whatever the figures say of the shape of the network. */
function restingRow(panel: Comparison): TemplateResult {
  const { pair, t, lang } = panel;
  const [then, now] = pair.halves.map(({ shown }) =>
    shown.status.reduce((sum, code) => sum + Number(code === SUSPENDED || code === DORMANT), 0),
  ) as [number, number];
  return html`<tr>
    <th scope="row">${t.resting}</th>
    <td>${say(panel, then)}</td>
    <td>${say(panel, now)}</td>
    <td>${figureText(lang, 'size', now - then, true)}</td>
  </tr>`;
}

const waiting = (text: string): TemplateResult =>
  html`<span aria-hidden="true">…</span><span class="visually-hidden">${text}</span>`;
