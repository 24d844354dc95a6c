// The figures of the network at the end of each year: one of them as a line, with its table. A part of the panel:
// `template` is drawn within the panel's own effect and reads signals; `stop` ends what it follows.

import { html, nothing, type TemplateResult } from 'lit-html';
import { statistics, type StatisticId } from '../../../analysis/statistics/catalogue';
import { formatNumber, formatPercent } from '../../../i18n/format';
import { isFiltered } from '../../../graph/filter';
import type { Told } from '../../../state/chronicle';
import type { State } from '../../../state/state';
import { figureInfo, figureName, figureText } from '../../parts/words/figureNames';
import { unfoldTable } from '../../parts/panel/unfold';
import { yearChart } from '../../parts/charts/yearChart';
import { endedYear, yearEndIn } from '../../parts/words/yearEnd';
import { createSeriesModel, type SeriesModel } from './model';
import { seriesChart, seriesFrame } from './seriesChart';
import type { SeriesTexts } from './texts';
import './series.css';

export interface Part {
  template(): TemplateResult;
  stop(): void;
}

export function createSeriesPart(state: State): Part {
  const model = createSeriesModel(state);
  return { template: () => seriesTemplate(state, model), stop: model.stop };
}

interface Section {
  readonly state: State;
  readonly model: SeriesModel;
  readonly t: SeriesTexts;
  readonly told: Told;
}

function seriesTemplate(state: State, model: SeriesModel): TemplateResult {
  const m = state.messages.value;
  const t = model.texts.texts.value;
  const told = model.told.value;
  if (!t || !told)
    return model.texts.failed.value
      ? html`<p role="status">
          ${m.app.panelFailed} <button @click=${model.texts.again}>${m.app.reload}</button>
        </p>`
      : html``;
  const section: Section = { state, model, t, told };
  return html`<section class="series">
    <h3>${t.title}</h3>
    ${
      told.chronicle.from.length === 0
        ? html`<p>${t.noYears}</p>`
        : html`${choice(section)} ${drawn(section)}
            <p class="panel-note">${basis(section)} ${severalNote(section)} ${t.click}</p>`
    }
  </section>`;
}

function choice({ state, model, t }: Section): TemplateResult {
  const lang = state.lang.value;
  const choose = (event: Event) => {
    model.figure.value = (event.currentTarget as HTMLSelectElement).value as StatisticId;
  };
  return html`<label class="panel-choice"
    >${t.figure}
    <select @change=${choose}>
      ${statistics.map(
        ({ id }) =>
          html`<option value=${id} ?selected=${id === model.figure.value}>${figureName(lang, id)}</option>`,
      )}
    </select>
  </label>`;
}

function drawn(section: Section): TemplateResult {
  const { state, model, t, told } = section;
  const values = model.values.value;
  const lang = state.lang.value;
  const button = (text: string, act: () => void) =>
    html`<button class="panel-link" @click=${act}>${text}</button>`;
  if (model.cancelled.value) return html`<p role="status">${t.cancelled} ${button(t.start, model.again)}</p>`;
  if (values) return chartAndTable(section, values);
  if (model.failed.value) return html`<p role="status">${t.failed} ${button(t.again, model.again)}</p>`;
  const n = told.years.length;
  return html`<p role="status" class="panel-note series-waiting">
    ${t.computing(n, formatNumber(lang, n), formatPercent(lang, model.progress.value))}
    ${button(t.cancel, () => (model.cancelled.value = true))}
  </p>`;
}

function chartAndTable(section: Section, values: Float64Array): TemplateResult {
  const { state, model, t, told } = section;
  const { years } = told;
  const id = model.figure.value;
  const lang = state.lang.value;
  const textOf = (value: number) => (Number.isNaN(value) ? t.noValue : figureText(lang, id, value));
  const says = (year: number) => t.yearSays(atEnd(state, year), textOf(values[year - years[0]!] ?? NaN));
  const known = [...values.keys()].filter(i => !Number.isNaN(values[i]));
  const frame = seriesFrame(years);
  const told1 = model.pointed.value ?? (state.mode.value === 'year' ? state.year.value : null);
  const name = figureName(lang, id);
  return html`<p>${finding(section, values, known)}</p>
    ${
      known.length === 0
        ? nothing
        : html`<p class="panel-note series-says" aria-hidden="true">
              ${told1 === null ? '\u00a0' : says(told1)}
            </p>
            ${yearChart(state, {
              frame,
              label: t.chart(name),
              textOf: says,
              pointed: model.pointed,
              content: seriesChart(frame, {
                years,
                values,
                tickText: value => figureText(lang, id, value),
                whole: figureInfo(id).unit === 'count',
              }),
            })}
            ${hasGaps(known) ? html`<p class="panel-note">${t.gaps}</p>` : nothing}
            ${tableTwin(section, name, values, textOf)}`
    }`;
}

/** "Ende 1988", within a sentence. */
const atEnd = (state: State, year: number): string => state.messages.value.yearEnd.at(yearEndIn(state, year));

/** Years without a value after the first that has one. */
function hasGaps(known: readonly number[]): boolean {
  return known.length > 0 && known.at(-1)! - known[0]! + 1 > known.length;
}

function finding({ state, model, t, told }: Section, values: Float64Array, known: readonly number[]): string {
  const id = model.figure.value;
  const text = (i: number) => figureText(state.lang.value, id, values[i]!);
  const at = (i: number) => atEnd(state, told.years[i]!);
  const last = known.at(-1);
  if (last === undefined) return t.notDefined;
  const most = Math.max(...known.map(i => values[i]!));
  const peaks = known.filter(i => values[i] === most);
  if (peaks.length === known.length) return t.even(text(last));
  if (peaks[0] === last) return t.peakLast(text(last), at(last));
  return t.peak(text(peaks[0]!), at(peaks[0]!), peaks.length > 1, text(last), at(last));
}

function tableTwin(
  { state, model, t, told }: Section,
  name: string,
  values: Float64Array,
  textOf: (value: number) => string,
): TemplateResult {
  const shown = state.mode.value === 'year' ? state.year.value : null;
  return unfoldTable(
    model.unfolded,
    'years',
    t.table,
    () =>
      html`<table>
        <thead>
          <tr>
            <th scope="col">${t.year}</th>
            <th scope="col">${name}</th>
          </tr>
        </thead>
        <tbody>
          ${told.years.map(
            (year, i) =>
              html`<tr>
                <th scope="row">
                  <button
                    class="panel-link"
                    aria-current=${year === shown ? 'true' : nothing}
                    @click=${() => state.setYear(year)}
                  >
                    ${year}
                  </button>
                </th>
                <td>${textOf(values[i]!)}</td>
              </tr>`,
          )}
        </tbody>
      </table>`,
  );
}

/** Distances are those of the largest component. */
function severalNote({ model, t }: Section): string | typeof nothing {
  return figureInfo(model.figure.value).needs === 'sweep' ? t.oneOfSeveral : nothing;
}

function basis({ state, t, told }: Section): string {
  const lang = state.lang.value;
  const filtered = isFiltered({ filter: state.filter.value, ends: state.ends.value });
  const last = told.years.at(-1);
  const open = last !== undefined && endedYear(state, last) === null;
  const clauses = [
    state.network.value?.info.title[lang],
    open ? `${t.basis}, ${t.lastly(atEnd(state, last))}` : t.basis,
    told.undated > 0 && t.undated(formatNumber(lang, told.undated)),
    filtered && t.filtered,
  ];
  const text = clauses.filter(Boolean).join('; ');
  // A Russian date may end with its own: "2026 г."
  return text.endsWith('.') ? text : `${text}.`;
}
