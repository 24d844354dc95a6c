// What the two views are called, and how ranks and values are written.

import { isFiltered } from '../../graph/filter';
import type { Lang, Messages } from '../../i18n';
import { formatNumber } from '../../i18n/format';
import { same } from '../../lib/same';
import type { ShownBy } from '../../state/shown';
import type { State } from '../../state/state';
import { attributeText } from '../attributeText';
import { chipsOf } from '../chips';
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
}

/** Each by what sets it apart from the other: the time, the filters, or both. */
export function labelsOf({ state, m, t, lang }: Panel, sides: Pair['sides']): readonly [string, string] {
  const [first, second] = [sides[0].by, sides[1].by];
  const filtersDiffer = !same([first.filter, first.ends], [second.filter, second.ends]);
  const sameTime = momentText(t, first) === momentText(t, second);
  const label = (by: ShownBy) => {
    if (!filtersDiffer) return momentText(t, by);
    const filters = isFiltered(by) ? filterText(state, by, m, lang) : t.noFilter;
    return sameTime ? filters : `${momentText(t, by)}, ${filters}`;
  };
  return [label(first), label(second)];
}

export function momentText({ moment }: CompareTexts, { mode, year, period }: ShownBy): string {
  if (mode === 'all') return moment.all;
  return mode === 'year' ? moment.year(String(year)) : moment.period(String(period[0]), String(period[1]));
}

export function filterText(
  state: State,
  { filter, ends, mode, year }: ShownBy,
  m: Messages,
  lang: Lang,
): string {
  const by = { filter, ends, period: null, year: mode === 'year' ? year : null };
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
