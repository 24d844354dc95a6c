// Phrases of the pages: dates, periods, statuses, as the page's language puts them. Pure.

import type { PartialDate } from '../../data/records';
import { ENDED, STATUS_NAMES, UNKNOWN } from '../../graph/status';
import type { Lang, Messages } from '../../i18n';
import { formatDate } from '../../i18n/format';
import { hostOf } from '../../lib/hostOf';

export interface Language {
  readonly lang: Lang;
  readonly m: Messages;
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

export type NotePiece = { readonly text: string } | { readonly url: string };

const URL_IN_TEXT = /https?:\/\/\S+/g;
const TRAILING = /[),.;:\]]+$/;

/** A note with its addresses on these hosts taken out, so that a long one does not drown the sentence. */
export function notePieces(note: string, linkable: ReadonlySet<string>): readonly NotePiece[] {
  const pieces: NotePiece[] = [];
  let at = 0;
  for (const match of note.matchAll(URL_IN_TEXT)) {
    const url = match[0].replace(TRAILING, '');
    if (!linkable.has(hostOf(url))) continue;
    if (match.index > at) pieces.push({ text: note.slice(at, match.index) });
    pieces.push({ url });
    at = match.index + url.length;
  }
  if (at < note.length) pieces.push({ text: note.slice(at) });
  return pieces;
}
