// Phrases of the pages: dates, periods, statuses, as the page's language puts them. Pure.

import type { PartialDate } from '../../data/records';
import { ENDED, STATUS_NAMES, UNKNOWN } from '../../graph/status';
import type { Lang, Messages } from '../../i18n';
import { formatDate } from '../../i18n/format';
import { isPartialDate } from '../../lib/dates';

export interface Language {
  readonly lang: Lang;
  readonly m: Messages;
}

/** A stated value: dates, statuses and kinds as the language has them, anything else as it stands. */
export function valueText({ lang, m }: Language, value: string): string {
  if (isPartialDate(value)) return formatDate(lang, value);
  const words: Readonly<Record<string, string>> = { ...m.kinds, ...m.status };
  const [first = '', second = '', ...rest] = value.split(' ');
  const word = words[first];
  if (word === undefined || rest.length > 0) return value;
  // "ended 2023-01": a status and since when.
  return second === '' ? word : isPartialDate(second) ? `${word}, ${formatDate(lang, second)}` : value;
}

/** "28.–30. Juni 2015": with both days known the language joins them, else the two dates stand side by side. */
export function rangeText(lang: Lang, start: PartialDate, end: PartialDate | null): string {
  if (end === null) return formatDate(lang, start);
  if (start.length < 10 || end.length < 10) return `${formatDate(lang, start)} – ${formatDate(lang, end)}`;
  const format = new Intl.DateTimeFormat(lang, {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
  });
  return format.formatRange(Date.parse(start), Date.parse(end));
}

export interface StatusFacts {
  readonly status: number;
  readonly since: PartialDate | null;
  readonly undated: boolean;
}

/** "ausgesetzt seit März 2022", "beendet 2016", "ruhend, Zeitpunkt nicht bekannt", "aktiv". */
export function statusText({ lang, m }: Language, { status, since, undated }: StatusFacts): string {
  const name = m.status[STATUS_NAMES[status]!];
  if (status === UNKNOWN) return m.city.statusUnknown;
  if (undated) return m.city.statusUndated(name);
  if (since === null) return name;
  const date = formatDate(lang, since);
  return status === ENDED ? m.city.endedOn(name, date) : m.city.statusSince(name, date);
}

export type NotePiece = { readonly text: string } | { readonly url: string; readonly host: string };

const URL_IN_TEXT = /https?:\/\/\S+/g;
const TRAILING = /[),.;:\]]+$/;

/** A note with its addresses taken out, so that a long one does not drown the sentence. */
export function notePieces(note: string): readonly NotePiece[] {
  const pieces: NotePiece[] = [];
  let at = 0;
  for (const match of note.matchAll(URL_IN_TEXT)) {
    const url = match[0].replace(TRAILING, '');
    if (match.index > at) pieces.push({ text: note.slice(at, match.index) });
    pieces.push({ url, host: hostOf(url) });
    at = match.index + url.length;
  }
  if (at < note.length) pieces.push({ text: note.slice(at) });
  return pieces;
}

export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url;
}
