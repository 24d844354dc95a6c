// What the two views are called, and how ranks and values are written.

import { html, type TemplateResult } from 'lit-html';
import { isFiltered } from '../../graph/filter';
import type { Lang, Messages } from '../../i18n';
import { formatNumber } from '../../i18n/format';
import { same } from '../../lib/same';
import type { ShownBy } from '../../state/shown';
import type { State } from '../../state/state';
import { attributeText } from '../parts/words/attributeText';
import { chipsOf } from '../parts/panel/chips';
import { endedYear, yearEndIn } from '../parts/words/yearEnd';
import type { CompareModel, Pair } from './model';
import type { Standing } from './movers';
import type { CompareTexts } from './texts';

/** What every part of the panel is made from. */
export interface Panel {
  readonly state: State;
  readonly model: CompareModel;
  readonly m: Messages;
  readonly t: CompareTexts;
  readonly lang: Lang;
}

/** What every part of a comparison is made from. */
export interface Comparison extends Panel {
  readonly pair: Pair;
  /** What the pinned and the present view are called. */
  readonly labels: readonly [string, string];
  /** The same in the head of a column, where long names of filters have no room: they stand above. */
  readonly heads: readonly [string, string];
}

/** Each by what sets it apart from the other: the time, the filters, or both. */
export function labelsOf(panel: Panel, halves: Pair['halves']): readonly [string, string] {
  const { state, m, t, lang } = panel;
  const [first, second] = [halves[0].by, halves[1].by];
  const filtersDiffer = !same([first.filter, first.ends], [second.filter, second.ends]);
  const sameTime = momentText(panel, first) === momentText(panel, second);
  const label = (by: ShownBy) => {
    if (!filtersDiffer) return momentText(panel, by);
    const filters = isFiltered(by) ? filterText(state, by, m, lang) : t.noFilter;
    return sameTime ? filters : `${momentText(panel, by)}, ${filters}`;
  };
  return [label(first), label(second)];
}

/** So many characters of a name stand in two lines of a head. */
const HEAD = 26;

/** The labels; where one is too long, what is short in both: their times, if these differ. */
export function headsOf(
  panel: Panel,
  halves: Pair['halves'],
  labels: Comparison['labels'],
): Comparison['heads'] {
  if (labels.every(({ length }) => length <= HEAD)) return labels;
  const [first, second] = [momentText(panel, halves[0].by), momentText(panel, halves[1].by)];
  return first === second ? ['', ''] : [first, second];
}

export function momentText({ state, m, t: { moment } }: Panel, { mode, year, period }: ShownBy): string {
  if (mode === 'all') return moment.all;
  return mode === 'year'
    ? m.yearEnd.short(yearEndIn(state, year))
    : moment.period(String(period[0]), String(period[1]));
}

export function filterText(
  state: State,
  { filter, ends, mode, year }: ShownBy,
  m: Messages,
  lang: Lang,
): string {
  const by = { filter, ends, period: null, year: mode === 'year' ? endedYear(state, year) : null };
  return chipsOf(by, m, attributeText(state), lang)
    .map(({ text }) => text)
    .join(' · ');
}

export const say = ({ lang }: Pick<Panel, 'lang'>, n: number): string => formatNumber(lang, n);

/** "3." or, where it is shared, "3.–5.". */
export function rankText({ t, lang }: Pick<Panel, 't' | 'lang'>, { first, last }: Standing): string {
  const [from, to] = [formatNumber(lang, first), formatNumber(lang, last)];
  return first === last ? t.rankOf(from) : t.ranks(from, to);
}

/** "Festgehalten / Ende 1960": told in full where the sight of it has no room. */
export function headText({ t, labels, heads }: Comparison, half: number): TemplateResult {
  const [label, head] = [labels[half]!, heads[half]!];
  const name = html`<span class="compare-quiet">${t.halves[half]}</span> `;
  return head === label
    ? html`${name}${label}`
    : html`${name}<span aria-hidden="true">${head}</span><span class="visually-hidden">${label}</span>`;
}
