// The plot of inhabitants and partners. What it shows stands in the list too.

import { computed, type ReadonlySignal } from '@preact/signals-core';
import { html, nothing, svg, type TemplateResult } from 'lit-html';
import { formatFigure } from '../../i18n/format';
import { expectedText, nameIn } from '../parts/words/expectation';
import { besides, nearest, stepped } from '../parts/charts/scatterPoints';
import { filterFields } from './controls';
import type { UnderconnectedModel } from './model';
import { choose, point, pointedRow, rough, say, type ListPanel } from './panel';
import { plotOf, timesPerTenfold, type Plot } from './plot';

/** The drawing's own units, about a pixel each in a panel of usual width. */
const SIZE = { width: 370, height: 320 } as const;
const BOX = { left: 40, top: 26, width: 316, height: 254 } as const;
const REACH = 16;

export function createPlot(model: UnderconnectedModel): ReadonlySignal<Plot | null> {
  return computed(() => {
    const now = model.listing.value;
    return now ? plotOf(now.expectation, now.answer, model.rows.value, BOX) : null;
  });
}

export function plotSection(panel: ListPanel, plot: Plot): TemplateResult {
  const { model, t, answer } = panel;
  const times = timesPerTenfold(answer.model);
  const title =
    times === null
      ? t.plot.flat
      : times > 1
        ? t.plot.grows(rough(panel, times))
        : t.plot.falls(rough(panel, times));
  return html`<section class="expect-plot">
    <h3>${title}</h3>
    ${filterFields(panel)}
    ${
      plot.points.places.length === 0
        ? html`<p>
            ${t.table.nobody}
            <button class="panel-button" @click=${model.unfilter}>${t.unfilter}</button>
          </p>`
        : drawing(panel, plot)
    }
  </section>`;
}

function drawing(panel: ListPanel, plot: Plot): TemplateResult {
  const { model, t } = panel;
  const { points } = plot;
  const row = pointedRow(panel);
  const pointed = row === null ? -1 : points.places.indexOf(row);
  const chosen = model.chosenRow.value;
  const told = [...new Set([chosen, row])].filter(one => one !== null && points.places.includes(one));
  const at = (event: MouseEvent) => rowAt(plot, event);
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const from = pointed >= 0 ? pointed : Math.max(0, points.places.indexOf(chosen ?? -1));
    if (event.key === 'Enter' && pointed >= 0) {
      event.preventDefault();
      return choose(panel, points.places[pointed]!, event);
    }
    const to = stepped(points, from, event.key);
    if (to === null) return;
    event.preventDefault();
    // The first key only sets one down.
    const reached = pointed < 0 && event.key.startsWith('Arrow') ? from : to;
    point(panel, points.places[reached]!);
    model.told.value = pointText(panel, plot, reached);
  };
  return html`<figure class="plot">
    <p class="plot-tip" aria-hidden="true">${pointed >= 0 ? pointText(panel, plot, pointed) : ''}</p>
    <svg
      viewBox="0 0 ${SIZE.width} ${SIZE.height}"
      tabindex="0"
      role="application"
      aria-label=${t.plot.label(say(panel, points.places.length))}
      @pointermove=${(event: PointerEvent) => point(panel, at(event))}
      @pointerleave=${() => point(panel, null)}
      @click=${(event: MouseEvent) => {
        const clicked = at(event);
        if (clicked !== null) choose(panel, clicked, event);
      }}
      @keydown=${press}
      @blur=${() => point(panel, null)}
    >
      <path class="expect-band" d=${plot.band} />
      ${axes(panel, plot)}
      <path class="expect-line" d=${plot.line} />
      <g class="plot-points">${plot.usual.paths.map(pathOf)}</g>
      <g class="plot-points expect-low">${plot.low.paths.map(pathOf)}</g>
      ${told.map(one => svg`<path class="expect-stem" d=${plot.stem(one!)} />`)}
      ${mark(plot, points.places.indexOf(chosen ?? -1), 'plot-chosen')} ${mark(plot, pointed, 'plot-pointed')}
    </svg>
    <figcaption class="panel-note">
      <ul class="expect-key">
        <li>
          <svg width="12" height="12" aria-hidden="true">
            <g class="plot-points expect-low"><path data-level="2" d="M6 6h0" /></g></svg
          >${t.plot.low}
        </li>
        <li>
          <svg width="12" height="12" aria-hidden="true">
            <g class="plot-points"><path data-level="1" d="M6 6h0" /></g></svg
          >${t.plot.usual}
        </li>
        <li>
          <svg width="20" height="12" aria-hidden="true"><path class="expect-line" d="M0 6H20" /></svg
          >${t.plot.line}
        </li>
        <li>
          <svg width="14" height="14" aria-hidden="true"><path class="expect-stem" d="M7 13V2m-6 0h12" /></svg
          >${t.plot.own}
        </li>
      </ul>
      <p>${t.plot.note}</p>
    </figcaption>
    <p class="visually-hidden" aria-live="polite">${model.told.value}</p>
  </figure>`;
}

const pathOf = (path: string, level: number) =>
  path === '' ? nothing : svg`<path data-level=${level} d=${path} />`;

function axes(panel: ListPanel, { ticks, across, up }: Plot): TemplateResult {
  const { t } = panel;
  const { left, top, width, height } = BOX;
  const [bottom, right] = [top + height, left + width];
  return svg`<g class="plot-axes" aria-hidden="true">
    ${ticks.x.map(
      tick => svg`<line x1=${across(tick)} x2=${across(tick)} y1=${top} y2=${bottom + 4} />
        <text x=${across(tick)} y=${bottom + 16} text-anchor="middle">${tickText(panel, tick)}</text>`,
    )}
    ${ticks.y.map(
      tick => svg`<line x1=${left - 4} x2=${right} y1=${up(tick)} y2=${up(tick)} />
        <text x=${left - 7} y=${up(tick) + 4} text-anchor="end">${say(panel, tick)}</text>`,
    )}
    <text x="0" y="12">↑ ${t.plot.y}</text>
    <text x=${right} y=${SIZE.height - 4} text-anchor="end">${t.plot.x} →</text>
  </g>` as TemplateResult;
}

/** Beside the axis there is no room for numbers as long. */
const MILLION = 1e6;

const tickText = (panel: ListPanel, value: number): string =>
  value >= MILLION ? formatFigure(panel.lang, value, { notation: 'compact' }) : say(panel, value);

function mark({ points }: Plot, at: number, name: string): TemplateResult | typeof nothing {
  return at < 0
    ? nothing
    : (svg`<circle class=${name} cx=${points.px[at]!} cy=${points.py[at]!} r="6" />` as TemplateResult);
}

function rowAt({ points }: Plot, { clientX, clientY, currentTarget }: MouseEvent): number | null {
  const { left, top, width } = (currentTarget as Element).getBoundingClientRect();
  const scale = SIZE.width / width;
  return points.places[nearest(points, (clientX - left) * scale, (clientY - top) * scale, REACH)] ?? null;
}

function pointText(panel: ListPanel, { points }: Plot, at: number): string {
  const { t, e, lang, speaker, answer, expectation } = panel;
  const row = points.places[at]!;
  const place = answer.places[row]!;
  const people = expectation.facts!.population[place]!;
  const text = t.plot.point(
    nameIn(speaker, expectation, place),
    e.inhabitants(people, say(panel, people)),
    say(panel, answer.partners[row]!),
    expectedText(lang, answer.expected[row]!),
    t.table.range(say(panel, answer.low[row]!), say(panel, answer.high[row]!)),
  );
  const others = besides(points, at);
  return others > 0 ? `${text}; ${t.plot.others(others, say(panel, others))}` : text;
}
