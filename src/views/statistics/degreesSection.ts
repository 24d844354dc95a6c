// How many places have how many partners: the complementary cumulative distribution on two logarithmic axes, and the
// same as a table.

import { html, nothing, svg, type TemplateResult } from 'lit-html';
import type { DegreeStep } from '../../analysis/statistics/degrees';
import { formatNumber } from '../../i18n/format';
import { unfoldTable } from '../parts/panel/unfold';
import type { Panel } from './panel';
import { percent } from './printed';

/** Room of the drawing and of what stands around it, in pixels. */
const WIDTH = 340;
const HEIGHT = 220;
const LEFT = 46;
const RIGHT = 12;
const TOP = 22;
const FOOT = 40;

/** One in ten: so many the second half of the sentence speaks of, or more. */
const FEW = 0.1;

export function degreesSection(panel: Panel): TemplateResult | typeof nothing {
  const steps = panel.model.degrees.value;
  if (steps.length === 0) return nothing;
  const { t } = panel;
  return html`<section class="statistics-degrees">
    <h3>${t.degrees.title}</h3>
    <p>${lead(panel, steps)}</p>
    ${
      steps.length < 2
        ? nothing
        : html`${chart(panel, steps)}
            <p class="panel-note">${t.degrees.log}</p>
            ${unfoldTable(panel.model.unfolded, 'degrees', t.degrees.table, () => table(panel, steps))}`
    }
  </section>`;
}

function lead({ t, lang }: Panel, steps: readonly DegreeStep[]): string {
  const all = steps[0]!.orMore;
  const first = steps[0]!;
  if (steps.length === 1) return t.degrees.all(first.degree, formatNumber(lang, first.degree));
  const few = steps.findLast(({ orMore }) => orMore >= FEW * all)!;
  // Where nearly all have the least, the next step up is told, however few have it.
  const { degree, orMore } = few === first ? steps[1]! : few;
  const share = percent(lang, orMore / all);
  const shown = formatNumber(lang, degree);
  if (first.degree > 1) return t.degrees.noSingle(share, shown);
  return t.degrees.lead(percent(lang, first.places / all), share, shown);
}

function chart({ t, lang }: Panel, steps: readonly DegreeStep[]): TemplateResult {
  const all = steps[0]!.orMore;
  const x = onLog(steps.at(-1)!.degree, LEFT, WIDTH - RIGHT);
  const y = onLog(steps.at(-1)!.orMore / all, TOP, HEIGHT - FOOT);
  const point = ({ degree, orMore }: DegreeStep) =>
    [x(degree).toFixed(1), y(orMore / all).toFixed(1)] as const;
  const line = steps.map(step => point(step).join(',')).join(' ');
  const foot = HEIGHT - FOOT;
  return html`<svg
    class="statistics-chart"
    viewBox="0 0 ${WIDTH} ${HEIGHT}"
    role="img"
    aria-label=${t.degrees.label(formatNumber(lang, all))}
  >
    ${marks(steps.at(-1)!.degree).map(
      value => svg`<line x1=${x(value)} x2=${x(value)} y1=${TOP} y2=${foot} class="statistics-grid" />
        <text x=${x(value)} y=${foot + 16} text-anchor="middle">${formatNumber(lang, value)}</text>`,
    )}
    ${shares(steps.at(-1)!.orMore / all).map(
      value => svg`<line x1=${LEFT} x2=${WIDTH - RIGHT} y1=${y(value)} y2=${y(value)} class="statistics-grid" />
        <text x=${LEFT - 6} y=${y(value) + 4} text-anchor="end">${percent(lang, value)}</text>`,
    )}
    <text x=${WIDTH - RIGHT} y=${HEIGHT - 6} text-anchor="end" class="statistics-axis">${t.degrees.x}</text>
    <text x="0" y="12" class="statistics-axis">${t.degrees.y}</text>
    <polyline points=${line} class="statistics-line" />
    ${steps.map(step => {
      const [cx, cy] = point(step);
      return svg`<circle cx=${cx} cy=${cy} r="2.5" class="statistics-point"><title>${pointText({ t, lang }, step, all)}</title></circle>`;
    })}
  </svg>`;
}

/** A logarithmic axis from 1 to another value. */
function onLog(end: number, from: number, to: number): (value: number) => number {
  return value => from + ((to - from) * Math.log(value)) / Math.log(end);
}

/** 1, 2, 5, 10, … within the axis. */
function marks(most: number): readonly number[] {
  const all = [0, 1, 2, 3, 4, 5, 6].flatMap(power => [1, 2, 5].map(first => first * 10 ** power));
  return all.filter(value => value <= most);
}

function shares(least: number): readonly number[] {
  return [1, 0.1, 0.01, 0.001, 1e-4, 1e-5, 1e-6].filter(value => value >= least);
}

function pointText(
  { t, lang }: Pick<Panel, 't' | 'lang'>,
  { degree, orMore }: DegreeStep,
  all: number,
): string {
  return t.degrees.point(formatNumber(lang, degree), formatNumber(lang, orMore), percent(lang, orMore / all));
}

function table({ t, lang }: Panel, steps: readonly DegreeStep[]): TemplateResult {
  const { columns } = t.degrees;
  const say = (value: number) => formatNumber(lang, value);
  return html`<table class="statistics-table" aria-label=${t.degrees.title}>
    <thead>
      <tr>
        <th scope="col">${columns.degree}</th>
        <th scope="col">${columns.places}</th>
        <th scope="col">${columns.orMore}</th>
        <th scope="col">${columns.share}</th>
      </tr>
    </thead>
    <tbody>
      ${steps.map(
        ({ degree, places, orMore }) =>
          html`<tr>
            <th scope="row">${say(degree)}</th>
            <td>${say(places)}</td>
            <td>${say(orMore)}</td>
            <td>${percent(lang, orMore / steps[0]!.orMore)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
