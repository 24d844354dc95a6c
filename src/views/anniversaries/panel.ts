// What every part of the panel is made from, and how it says names, dates and what comes round.

import type { EventAnniversary, TieAnniversary } from '../../analysis/anniversaries/anniversaries';
import type { Dataset } from '../../data/records';
import { nameIn, type ShownName } from '../../graph/names';
import type { Network } from '../../graph/network';
import { ACTIVE, changeAt, isResting, isUndated, STATUS_NAMES, UNKNOWN } from '../../graph/status';
import type { Lang, Messages } from '../../i18n';
import { textIn } from '../../i18n/fallback';
import { formatDate, formatNumber, keep } from '../../i18n/format';
import { precisionOf } from '../../lib/dates';
import type { State } from '../../state/state';
import type { ForeignText } from '../parts/words/foreignText';
import type { AnniversariesModel } from './model';
import type { AnniversariesTexts } from './texts';

export interface Panel {
  readonly state: State;
  readonly model: AnniversariesModel;
  /** Without what is only thought of. */
  readonly network: Network;
  readonly dataset: Dataset;
  readonly lang: Lang;
  readonly m: Messages;
  readonly t: AnniversariesTexts;
}

export const say = ({ lang }: Pick<Panel, 'lang'>, n: number): string => formatNumber(lang, n);

/** Today's name, whatever year the other views show. */
export const nameAt = ({ state, network, lang }: Panel, place: number): ShownName =>
  nameIn(state.names.value, network.places[place]!.id, lang, null);

export function tieName(panel: Panel, tie: number): string {
  const { a, b } = panel.network.ties[tie]!;
  return `${nameAt(panel, a).text} – ${nameAt(panel, b).text}`;
}

const withinYear = keep(
  (locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options),
);

/** "12. Mai", "Mai"; empty where only the year is known. */
export function dayText(lang: string, date: string): string {
  const precision = precisionOf(date);
  if (precision === 'year') return '';
  const day = precision === 'day' ? { day: 'numeric' as const } : {};
  return withinYear(lang, { month: 'long', ...day, timeZone: 'UTC' }).format(Date.parse(date));
}

/** "60 Jahre Partnerschaft"; of one that rests only the years, `alone` with the word what since. */
export function yearsText(panel: Panel, { years, agreement, status }: TieAnniversary, alone = false): string {
  const { t, m } = panel;
  const shown = say(panel, years);
  if (!isResting(status)) return t.kind(years, shown, m.kinds[agreement.kind]);
  return alone ? t.since(years, shown) : t.years(years, shown);
}

/** "ausgesetzt seit März 2022"; an active one needs no word. */
export function statusText({ network, lang, m }: Panel, { tie, status }: TieAnniversary): string {
  if (status === ACTIVE) return '';
  if (status === UNKNOWN) return m.city.statusUnknown;
  const name = m.status[STATUS_NAMES[status]!];
  const change = changeAt(network.ties[tie]!, null, network.today);
  if (isUndated(change)) return m.city.statusUndated(name);
  return change?.from ? m.city.statusSince(name, formatDate(lang, change.from)) : name;
}

/** What is to be said of the founding date, besides. */
export function doubts({ t }: Panel, { disputed, agreement }: TieAnniversary): readonly string[] {
  if (disputed) return [t.disputed];
  return agreement.confidence === 'low' ? [t.unsure] : [];
}

export function eventTitle({ lang }: Panel, { event }: EventAnniversary): ForeignText {
  const { titleDe: de, titleEn: en, titleRu: ru, id } = event;
  return textIn(lang, { de, en, ru }) ?? { text: id, lang: '' };
}
