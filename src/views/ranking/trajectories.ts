// Ranks over the years: how the first ten, or the selected places, came to stand where they stand. A part of the panel:
// `template` is drawn within the panel's own effect and reads signals; `stop` ends what it follows.

import { html, nothing, type TemplateResult } from 'lit-html';
import type { YearlyRanks } from '../../analysis/series/yearlyRanks';
import { formatList, formatNumber, formatPercent } from '../../i18n/format';
import { CATEGORY_COLOURS } from '../../state/palette';
import type { State } from '../../state/state';
import { yearChart } from '../parts/charts/yearChart';
import { yearEndIn } from '../parts/words/yearEnd';
import { bumpChart, bumpOf } from './trajectoriesChart';
import {
  createTrajectoriesModel,
  firstOnes,
  leadersIn,
  standingIn,
  type Standing,
  type TrajectoriesModel,
  type TrajectoriesOptions,
} from './trajectoriesModel';
import { rankText, tableTwin, valueText, type Section } from './trajectoriesTable';
import './trajectories.css';

export interface Trajectories {
  template(): TemplateResult;
  stop(): void;
}

export function createTrajectories(state: State, options: TrajectoriesOptions): Trajectories {
  const model = createTrajectoriesModel(state, options);
  return {
    template: () => sectionTemplate(state, model),
    stop() {
      model.stop();
      model.texts.stop();
    },
  };
}

function sectionTemplate(state: State, model: TrajectoriesModel): TemplateResult {
  const m = state.messages.value;
  const t = model.texts.texts.value;
  const told = model.told.value;
  if (!t || !told)
    return html`<p role="status">
      ${
        model.texts.failed.value
          ? html`${m.app.panelFailed} <button @click=${model.texts.again}>${m.app.reload}</button>`
          : m.app.panelLoading
      }
    </p>`;
  const section: Section = { state, model, t, years: told.years, undated: told.undated };
  const measure = m.measures[model.measure.value];
  return html`<section class="trajectories">
    <h3>${t.title(measure)}</h3>
    ${model.otherMeasure.value ? html`<p class="panel-note">${t.otherMeasure(measure)}</p>` : nothing}
    ${told.chronicle.from.length === 0 ? html`<p>${t.noYears}</p>` : drawn(section)} ${notes(section)}
  </section>`;
}

function notes({ state, t }: Section): TemplateResult {
  const boundary = state.network.value!.places.some(({ tiesKnown }) => tiesKnown === 'boundary');
  return html`<p class="panel-note">${t.shared} ${boundary ? t.boundary : nothing} ${t.click}</p>`;
}

function drawn(section: Section): TemplateResult {
  const { state, model, t } = section;
  const ranks = model.ranks.value;
  const button = (text: string, act: () => void) =>
    html`<button class="panel-link" @click=${act}>${text}</button>`;
  if (model.cancelled.value) return html`<p role="status">${t.cancelled} ${button(t.start, model.again)}</p>`;
  if (ranks) return chartAndTable(section, ranks);
  if (model.failed.value) return html`<p role="status">${t.failed} ${button(t.again, model.again)}</p>`;
  return html`<p role="status">
    ${t.computing(formatPercent(state.lang.value, model.progress.value))}
    ${button(t.cancel, () => (model.cancelled.value = true))}
  </p>`;
}

function chartAndTable(section: Section, ranks: YearlyRanks): TemplateResult {
  const { state, model, t, years, undated } = section;
  const shown = state.mode.value === 'year' ? state.year.value : years.at(-1)!;
  const first = firstOnes(ranks, shown - years[0]!);
  const whose = model.whose.value;
  const hasRank = (place: number) => years.some((_, year) => standingIn(ranks, year, place) !== null);
  const places = whose === 'first' ? first.places : model.selected.value.filter(hasRank);
  return html`${model.selected.value.length > 0 ? choice(section) : nothing}
    <p>
      ${lead(section, ranks)}
      ${undated > 0 ? t.undated(undated, formatNumber(state.lang.value, undated)) : nothing}
      ${whose === 'first' && first.crowd ? crowdText(section, first.crowd, shown) : nothing}
    </p>
    ${
      places.length === 0
        ? html`<p>${whose === 'first' ? t.none : t.noneSelected}</p>`
        : html`${chart(section, ranks, places)} ${tableTwin(section, ranks, places)}`
    }`;
}

function choice({ model, t }: Section): TemplateResult {
  return html`<div class="segmented" role="group" aria-label=${t.who}>
    ${(['first', 'selected'] as const).map(
      whose =>
        html`<button
          type="button"
          aria-pressed=${whose === model.whose.value}
          @click=${() => model.choose(whose)}
        >
          ${t.whose[whose]}
        </button>`,
    )}
  </div>`;
}

/** Fewer with a rank are no field that one could lead. */
const FIELD = 10;

/** Who led when there first was a field, and who leads in the last year. */
function lead({ state, t, years, undated }: Section, ranks: YearlyRanks): string {
  const lang = state.lang.value;
  const ranked = [...years.keys()].filter(year => ranks.ranked[year]! > 0);
  const from = ranked.find(year => ranks.ranked[year]! >= FIELD) ?? ranked[0];
  const to = ranked.at(-1);
  if (from === undefined || to === undefined) return '';
  const leadText = (year: number) => {
    const places = leadersIn(ranks, year);
    const names = places.slice(0, 3).map(place => state.nameOf.value(place).text);
    return t.lead(formatList(lang, names), places.length, formatNumber(lang, places.length));
  };
  const [one, other] = [leadText(from), leadText(to)];
  const sameOnes = String(leadersIn(ranks, from)) === String(leadersIn(ranks, to));
  const { yearEnd } = state.messages.value;
  const at = (index: number) => yearEnd.at(yearEndIn(state, years[index]!));
  const [first, last] = [at(from), at(to)];
  const said = sameOnes && from !== to ? t.always(one, first, last) : t.leads(first, one, last, other);
  return undated > 0 ? `${t.asKnown} ${said}` : said;
}

function crowdText({ state, t }: Section, { first, last }: Standing, year: number): string {
  const say = (n: number) => formatNumber(state.lang.value, n);
  const at = state.messages.value.yearEnd.at(yearEndIn(state, year));
  return t.crowd(say(first), say(last), last - first + 1, say(last - first + 1), at);
}

function chart(section: Section, ranks: YearlyRanks, places: readonly number[]): TemplateResult {
  const { state, model, t, years } = section;
  const m = state.messages.value;
  const scheme = state.scheme.value;
  const bump = bumpOf(ranks, places);
  const nameOf = (place: number) => state.nameOf.value(place).text;
  const says = (year: number) => {
    const index = year - years[0]!;
    const standing = places.flatMap(place => {
      const found = standingIn(ranks, index, place);
      return found ? [{ place, found }] : [];
    });
    const list = standing
      .sort((x, y) => x.found.first - y.found.first)
      .map(({ place, found }) =>
        t.standing(nameOf(place), rankText(section, found), valueText(section, found.value)),
      );
    return t.yearSays(m.yearEnd.at(yearEndIn(state, year)), list.length > 0 ? list.join(', ') : t.noRank);
  };
  const pointed = model.pointed.value ?? (state.mode.value === 'year' ? state.year.value : null);
  return html`${yearChart(state, {
      frame: bump.frame,
      label: t.chart(m.measures[model.measure.value]),
      textOf: says,
      pointed: model.pointed,
      content: bumpChart({
        bump,
        years,
        colourOf: i => CATEGORY_COLOURS[i % CATEGORY_COLOURS.length]![scheme],
        nameOf,
        lit: model.lit.value !== null && places.includes(model.lit.value) ? model.lit.value : null,
        point: place => state.setHover(place === null ? null : { place }),
        beyondText: t.beyond(formatNumber(state.lang.value, bump.rows + 1)),
      }),
    })}
    <p class="panel-note trajectories-says" aria-hidden="true">
      ${pointed === null ? '\u00a0' : says(pointed)}
    </p>`;
}
