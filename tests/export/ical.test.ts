// The calendar file against RFC 5545: by its own rules, and read back by another program's parser (Mozilla's ical.js).

import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarBlob, formatCalendar, type CalendarDay } from '../../src/export/ical';

const info = { name: 'Jubiläen', lang: 'de', made: new Date('2026-11-22T06:07:08.900Z') };
const day: CalendarDay = {
  uid: '2027.de-koeln--ru-wolgograd@germany-russia.twinline',
  day: '2027-05-12',
  summary: '60 Jahre Partnerschaft: Köln – Wolgograd',
  description: 'Gegründet am 12. Mai 1967.',
  url: 'https://example.org/#t=de-koeln--ru-wolgograd&lang=de',
};

const eventsIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map(one => new ICAL.Event(one));

test('one day, as it stands in the file', () => {
  expect(formatCalendar(info, [day]).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Twinline//Anniversaries//EN',
    'CALSCALE:GREGORIAN',
    'NAME;LANGUAGE=de:Jubiläen',
    'X-WR-CALNAME:Jubiläen',
    'BEGIN:VEVENT',
    'UID:2027.de-koeln--ru-wolgograd@germany-russia.twinline',
    'DTSTAMP:20261122T060708Z',
    'DTSTART;VALUE=DATE:20270512',
    'SUMMARY;LANGUAGE=de:60 Jahre Partnerschaft: Köln – Wolgograd',
    'DESCRIPTION;LANGUAGE=de:Gegründet am 12. Mai 1967.',
    'URL:https://example.org/#t=de-koeln--ru-wolgograd&lang=de',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('no line is longer than 75 octets, and every sign comes back whole', () => {
  // Signs of one, two, three and four octets, shifted so that each falls on the edge once.
  for (let shift = 0; shift < 8; shift++) {
    const summary = 'x'.repeat(shift) + 'aö–🤝'.repeat(60);
    const text = formatCalendar(info, [{ ...day, summary }]);
    const lengths = text.split('\r\n').map(line => new TextEncoder().encode(line).length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
    expect(text).not.toMatch(/[^\r]\n/);
    expect(eventsIn(text)[0]!.summary).toBe(summary);
  }
});

describe('read back by another parser', () => {
  test('texts are the same, with whatever signs they have', () => {
    const summary = 'Frankfurt; Oder, \\ "Kreis": Städtepartnerschaft';
    const description = 'Внешнеэкономическая деятельность\nzweite Zeile; dritte, \\n kein Umbruch';
    const [event] = eventsIn(formatCalendar(info, [{ ...day, summary, description }]));
    expect([event!.summary, event!.description, event!.uid]).toEqual([summary, description, day.uid]);
  });
  test('a control sign or a Windows line end breaks no line', () => {
    const [event, ...others] = eventsIn(
      formatCalendar(info, [
        { ...day, summary: 'a\r\nEND:VEVENT\u0000\u0007', url: 'https://a.example/\r\nX:y' },
      ]),
    );
    expect(event!.summary).toBe('a\nEND:VEVENT');
    expect(event!.component.getFirstPropertyValue('url')).toBe('https://a.example/X:y');
    expect(others).toEqual([]);
  });
  test('each is a whole day of its own, 29 February too, and blocks no time', () => {
    const days = ['2028-02-29', '2027-12-31'].map((date, i) => ({ ...day, uid: `u${i}`, day: date }));
    const events = eventsIn(formatCalendar(info, days));
    expect(
      events.map(({ startDate, endDate, component }) => [
        startDate.isDate,
        startDate.toString(),
        endDate.toString(),
        component.getFirstPropertyValue('transp'),
      ]),
    ).toEqual([
      [true, '2028-02-29', '2028-03-01', 'TRANSPARENT'],
      [true, '2027-12-31', '2028-01-01', 'TRANSPARENT'],
    ]);
    expect(new ICAL.Component(ICAL.parse(formatCalendar(info, days))).getFirstPropertyValue('version')).toBe(
      '2.0',
    );
  });
});

test('a calendar without a day is none', () => {
  expect(() => formatCalendar(info, [])).toThrow('a calendar without a day');
});

test('the file says what it is', () => {
  expect(calendarBlob('x').type).toBe('text/calendar;charset=utf-8');
});
