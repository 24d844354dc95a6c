// What comes round as days for a calendar: only what is known to the day. Pure.

import type { TieAnniversary } from '../../analysis/anniversaries/anniversaries';
import type { CalendarDay } from '../../export/ical';
import { isResting, STATUS_NAMES, UNKNOWN } from '../../graph/status';
import { formatDate } from '../../i18n/format';
import { capital } from '../../lib/capital';
import { precisionOf } from '../../lib/dates';
import { defaults } from '../../state/fields';
import { isOpened } from '../../state/openedDatasets';
import { linkOf } from '../../state/url';
import { doubts, statusText, tieName, yearsText, type Panel } from './panel';

export const hasDay = ({ date }: TieAnniversary): boolean => precisionOf(date) === 'day';

export function calendarDays(panel: Panel, list: readonly TieAnniversary[]): readonly CalendarDay[] {
  return list.filter(hasDay).map(one => dayOf(panel, one));
}

function dayOf(panel: Panel, one: TieAnniversary): CalendarDay {
  const { network, lang, m, t } = panel;
  const { tie, agreement, status, date, year } = one;
  const { id } = network.ties[tie]!;
  const name = tieName(panel, tie);
  const resting = isResting(status) ? ` (${m.status[STATUS_NAMES[status]!]})` : '';
  const said = status === UNKNOWN ? m.status.unknown : statusText(panel, one);
  const founded = `${m.kinds[agreement.kind]}: ${t.founded(formatDate(lang, agreement.founded!))}`;
  const description = [
    sentence([founded, ...doubts(panel, one)].join('; ')),
    ...(said === '' ? [] : [t.asOf(formatDate(lang, network.info.readOn), said)]),
    origin(panel),
  ];
  return {
    uid: uidOf(panel, [String(year), id, ...(agreement.id === id ? [] : [agreement.id])]),
    day: date,
    summary: `${yearsText(panel, one, true)}: ${name}${resting}`,
    description: description.join('\n'),
    url: linkTo(panel, id),
  };
}

/** An agreement of several pairs has a day for each. */
function uidOf({ network }: Panel, parts: readonly string[]): string {
  return `${parts.join('.')}@${network.info.id}.twinline`;
}

function origin({ network: { info }, lang, t }: Panel): string {
  return info.licence.title === '' ? info.title[lang] : t.origin(info.title[lang], info.licence.title);
}

/** A table of the reader's own is in no link, and a file of the reader's own has no address for others. */
function linkTo({ state, network: { info }, lang }: Panel, tie: string): string {
  if (isOpened(info.id)) return '';
  const link = linkOf({ ...defaults, dataset: state.dataset.peek(), lang, panel: 'city', tie });
  return /^https?:/.test(link) ? link : '';
}

const sentence = (text: string) => capital(text) + (text.endsWith('.') ? '' : '.');
