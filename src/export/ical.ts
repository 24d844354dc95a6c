// Days to remember → the text of a calendar file (iCalendar, RFC 5545), which any calendar program reads: whole days, which
// leave who has them in the calendar free.

export interface CalendarDay {
  /** The same for the same day in every file, so that a calendar that reads two of them has it once. */
  readonly uid: string;
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly summary: string;
  readonly description: string;
  /** Empty: none. */
  readonly url: string;
}

export interface CalendarInfo {
  readonly name: string;
  readonly lang: string;
  /** When the file is made: the standard asks every entry for it. */
  readonly made: Date;
}

/** At least one day: the standard knows no empty calendar. */
export function formatCalendar({ name, lang, made }: CalendarInfo, days: readonly CalendarDay[]): string {
  if (days.length === 0) throw new Error('a calendar without a day');
  const stamp = made.toISOString().replace(/[-:]|\.\d+/g, '');
  const text = (property: string, value: string) => `${property};LANGUAGE=${lang}:${escaped(value)}`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Twinline//Anniversaries//EN',
    'CALSCALE:GREGORIAN',
    // The one of RFC 7986, the other what programs know that are older.
    text('NAME', name),
    `X-WR-CALNAME:${escaped(name)}`,
    ...days.flatMap(({ uid, day, summary, description, url }) => [
      'BEGIN:VEVENT',
      `UID:${escaped(uid)}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
      text('SUMMARY', summary),
      text('DESCRIPTION', description),
      ...(url === '' ? [] : [`URL:${withoutControls(url).replace(/\s/g, '')}`]),
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map(line => folded(line) + END_OF_LINE).join('');
}

export const calendarBlob = (text: string): Blob => new Blob([text], { type: 'text/calendar;charset=utf-8' });

const END_OF_LINE = '\r\n';

/** Section 3.3.11. */
function escaped(text: string): string {
  return withoutControls(text.replace(/\r\n?/g, '\n'))
    .replace(/[\\;,]/g, sign => `\\${sign}`)
    .replaceAll('\n', '\\n');
}

/** Section 3.1: no control sign stands in a value, but for tabs (and line ends, which are escaped). */
function withoutControls(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
}

/** Section 3.1: so many octets at most stand in a line, the blank of one that goes on among them. */
const LINE = 75;

/** Cut between signs, never within one. */
function folded(line: string): string {
  let [out, octets] = ['', 0];
  for (const sign of line) {
    const size = octetsOf(sign.codePointAt(0)!);
    if (octets + size > LINE) {
      out += `${END_OF_LINE} `;
      octets = 1;
    }
    out += sign;
    octets += size;
  }
  return out;
}

/** In UTF-8. */
function octetsOf(codePoint: number): number {
  return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
}
