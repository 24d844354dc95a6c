// Two measures against each other, every place a point.

import { computed, signal, type ReadonlySignal } from '@preact/signals-core';
import { html, nothing, svg, type TemplateResult } from 'lit-html';
import type { MeasureId } from '../../analysis/metrics/catalogue';
import { spearman, type Correlation } from '../../analysis/ranking/spearman';
import type { State } from '../../state/state';
import { besides, nearest, stepped } from '../parts/charts/scatterPoints';
import { rankableGroups } from './columnsMenu';
import type { RankingModel } from './model';
import { choose, countryIn, measureSelect, nameIn, say, valueText, type Panel } from './panel';
import { plotOf, type Plot } from './scatterPoints';
import { exactText, tickText } from './valueTexts';

/** The drawing's own units, about a pixel each in a panel of usual width. */
const SIZE = { width: 370, height: 320 } as const;
const BOX = { left: 58, top: 26, width: 300, height: 256 } as const;
const REACH = 16;

export interface Scatter {
  readonly plot: ReadonlySignal<Plot | null>;
  readonly correlation: ReadonlySignal<Correlation | null>;
  /** The place a key led to, said aloud. */
  readonly told: ReturnType<typeof signal<string>>;
}

export function createScatter(model: RankingModel): Scatter {
  const both = computed(() => {
    const [xs, ys] = [model.values.of(model.x.value), model.values.of(model.y.value)];
    return xs && ys ? ([xs, ys] as const) : null;
  });
  const members = computed(() => model.compared.value.members);
  return {
    plot: computed(() => both.value && plotOf(...both.value, members.value, BOX)),
    correlation: computed(() => both.value && spearman(...both.value, members.value)),
    told: signal<string>(''),
  };
}

export function scatterSection(panel: Panel, scatter: Scatter): TemplateResult {
  const { model, t, m } = panel;
  const [x, y] = [model.x.value, model.y.value];
  const plot = scatter.plot.value;
  const select = (axis: 'x' | 'y', now: MeasureId) =>
    measureSelect(panel, t.scatter[axis], rankableGroups(panel.model.telling.value, [now]), now, id => {
      model.axes.value = { ...model.axes.peek(), [axis]: id };
    });
  return html`<section class="ranking-part">
    <div class="panel-tools">${select('y', y)} ${select('x', x)}</div>
    ${
      plot === null
        ? html`<p class="panel-note" role="status">${t.computing(`${m.measures[x]}, ${m.measures[y]}`)}</p>`
        : plot.places.length === 0
          ? html`<p>${t.scatter.nothing}</p>`
          : html`${correlationText(panel, scatter.correlation.value!)} ${drawing(panel, scatter, plot)}`
    }
  </section>`;
}

function correlationText(panel: Panel, { rho, n }: Correlation): TemplateResult {
  const { model, lang, m, t } = panel;
  const names = [m.measures[model.x.value], m.measures[model.y.value]] as const;
  if (Number.isNaN(rho)) return html`<p>${t.scatter.noRho(n, say(panel, n))}</p>`;
  return html`<p>
    ${t.scatter.strength[strengthOf(rho)](...names)} ${t.scatter.rho(rhoText(lang, rho), n, say(panel, n))}
  </p>`;
}

/** Two digits, or as many as it takes: what is not quite ±1 is not called so. */
export function rhoText(lang: string, rho: number): string {
  const digits = [2, 3, 4, 5, 6, 7].find(most => Math.abs(Number(rho.toPrecision(most))) < 1);
  return exactText(lang, '', rho, digits ?? 2);
}

/** Words for a correlation; the bounds are of use, not of theory. */
export function strengthOf(rho: number): keyof Panel['t']['scatter']['strength'] {
  if (rho >= 0.95) return 'same';
  if (rho >= 0.6) return 'much';
  if (rho >= 0.2) return 'some';
  if (rho > -0.2) return 'little';
  return rho > -0.6 ? 'against' : 'muchAgainst';
}

function drawing(panel: Panel, scatter: Scatter, plot: Plot): TemplateResult {
  const { state, model, m, t } = panel;
  const [x, y] = [model.x.value, model.y.value];
  const names = [m.measures[x], m.measures[y]] as const;
  const hover = state.hover.value;
  const hovered = hover && 'place' in hover ? plot.places.indexOf(hover.place) : -1;
  const point = (event: PointerEvent) => setHover(state, plot, nearestTo(plot, event));
  const click = (event: MouseEvent) => {
    const at = nearestTo(plot, event);
    if (at >= 0) choose(panel, plot.places[at]!, event);
  };
  const press = (event: KeyboardEvent) => {
    const { places } = plot;
    const from = hovered >= 0 ? hovered : Math.max(0, places.indexOf(model.selected.peek() ?? -1));
    if (event.key === 'Enter' && hovered >= 0) {
      event.preventDefault();
      return choose(panel, places[hovered]!, event);
    }
    const at = stepped(plot, from, event.key);
    if (at === null || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    // The first key only sets one down.
    const reached = hovered < 0 && event.key.startsWith('Arrow') ? from : at;
    setHover(state, plot, reached);
    scatter.told.value = pointText(panel, plot, reached);
  };
  const leave = () => state.setHover(null);
  return html`<figure class="plot">
    <p class="plot-tip" aria-hidden="true">${hovered >= 0 ? pointText(panel, plot, hovered) : ''}</p>
    <svg
      viewBox="0 0 ${SIZE.width} ${SIZE.height}"
      tabindex="0"
      role="application"
      aria-label=${t.scatter.label(...names, say(panel, plot.places.length))}
      @pointermove=${point}
      @pointerleave=${leave}
      @click=${click}
      @keydown=${press}
      @blur=${leave}
    >
      ${axes(panel, plot)}
      <g class="plot-points">
        ${plot.paths.map((path, level) => (path === '' ? nothing : svg`<path data-level=${level} d=${path} />`))}
      </g>
      ${state.selection.value.places.map(place => mark(plot, plot.places.indexOf(place), 'plot-chosen'))}
      ${mark(plot, hovered, 'plot-pointed')}
    </svg>
    <figcaption class="panel-note">
      ${scaleNotes(panel, plot)}
      <p>${t.scatter.rhoWhy}</p>
    </figcaption>
    <p class="visually-hidden" aria-live="polite">${scatter.told.value}</p>
  </figure>`;
}

function axes(panel: Panel, { x, y }: Plot): TemplateResult {
  const { model, lang, m } = panel;
  const { left, top, width, height } = BOX;
  const [bottom, right] = [top + height, left + width];
  const across = (value: number) => left + x.at(value) * width;
  const up = (value: number) => bottom - y.at(value) * height;
  return svg`<g class="plot-axes" aria-hidden="true">
    ${x.ticks.map(
      tick => svg`<line x1=${across(tick)} x2=${across(tick)} y1=${top} y2=${bottom + 4} />
        <text x=${across(tick)} y=${bottom + 16} text-anchor="middle">${tickText(lang, model.x.value, tick)}</text>`,
    )}
    ${y.ticks.map(
      tick => svg`<line x1=${left - 4} x2=${right} y1=${up(tick)} y2=${up(tick)} />
        <text x=${left - 7} y=${up(tick) + 4} text-anchor="end">${tickText(lang, model.y.value, tick)}</text>`,
    )}
    <text x="0" y="12">↑ ${m.measures[model.y.value]}</text>
    <text x=${right} y=${SIZE.height - 4} text-anchor="end">${m.measures[model.x.value]} →</text>
  </g>` as TemplateResult;
}

function scaleNotes(panel: Panel, { x, y }: Plot): readonly TemplateResult[] {
  const { model, m, t } = panel;
  const logs = [
    ...(x.log ? [m.measures[model.x.value]] : []),
    ...(y.log && model.y.value !== model.x.value ? [m.measures[model.y.value]] : []),
  ];
  return [
    ...logs.map(name => html`<p>${name}: ${t.scatter.log}.</p>`),
    ...(x.zeros || y.zeros ? [html`<p>${t.scatter.zero}</p>`] : []),
  ];
}

function mark({ px, py }: Plot, at: number, name: string): TemplateResult | typeof nothing {
  return at < 0
    ? nothing
    : (svg`<circle class=${name} cx=${px[at]!} cy=${py[at]!} r="6" />` as TemplateResult);
}

function nearestTo(plot: Plot, { clientX, clientY, currentTarget }: MouseEvent): number {
  const { left, top, width } = (currentTarget as Element).getBoundingClientRect();
  const scale = SIZE.width / width;
  return nearest(plot, (clientX - left) * scale, (clientY - top) * scale, REACH);
}

function setHover(state: State, { places }: Plot, at: number): void {
  state.setHover(at < 0 ? null : { place: places[at]! });
}

function pointText(panel: Panel, plot: Plot, at: number): string {
  const { model, t } = panel;
  const place = plot.places[at]!;
  const value = (id: MeasureId) => valueText(panel, id, model.values.of(id)?.[place]);
  const text = t.scatter.point(
    nameIn(panel, place),
    countryIn(panel, place),
    value(model.x.value),
    value(model.y.value),
  );
  const others = besides(plot, at);
  return others > 0 ? `${text}, ${t.scatter.others(others, say(panel, others))}` : text;
}
