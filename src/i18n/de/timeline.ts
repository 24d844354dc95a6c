import { one } from './grammar';

export const timeline = {
  datedInForce: (shown: string) => `${shown} bestehend mit bekanntem Jahr`,
  mode: 'Was gezeigt wird',
  modes: { all: 'alle', year: 'am Jahresende bestehend', period: 'im Zeitraum gegründet' },
  modesShort: { all: 'alle', year: 'Jahresende', period: 'Zeitraum' },
  play: 'Jahre abspielen',
  pause: 'Anhalten',
  speed: 'Tempo',
  yearsPerSecond: (n: number, shown: string) => `${shown} ${one(n, 'Jahr', 'Jahre')}/s`,
  reset: 'Alle Partnerschaften zeigen',
  /** Before the year or the years, and after them. */
  moment: { all: 'Stand', year: 'Ende', period: 'gegründet' },
  momentAfter: { all: '', year: '', period: '' },
  chart: 'Gründungen und Ereignisse nach Jahren',
  head: 'Jahr',
  from: 'Erstes Jahr des Zeitraums',
  to: 'Letztes Jahr des Zeitraums',
  foundings: 'Gründungen je Jahr',
  changes: ['ausgesetzt,', 'ruhend, beendet'],
  events: 'Ereignisse',
  unknownYear: (shown: string) => `Jahr unbekannt: ${shown}`,
  unknownYearShort: (shown: string) => `ohne Jahr: ${shown}`,
  suspended: (_: number, shown: string) => `${shown} ausgesetzt`,
  dormant: (_: number, shown: string) => `${shown} ruhend`,
  ended: (_: number, shown: string) => `${shown} beendet`,
  peak: (many: boolean, years: string, most: string, total: string) =>
    `${many ? 'Die Jahre mit den meisten Gründungen waren' : 'Das Jahr mit den meisten Gründungen war'} ${years}: ${many ? 'je ' : ''}${most} von ${total} mit bekanntem Jahr`,
  known: (n: number, total: string, first: string, last: string) =>
    first === last
      ? `${total} ${one(n, 'Partnerschaft', 'Partnerschaften')} mit bekanntem Gründungsjahr: ${first}`
      : `${total} ${one(n, 'Partnerschaft', 'Partnerschaften')} mit bekanntem Gründungsjahr, von ${first} bis ${last}`,
  noneShown: 'Keine Gründung passt zu den Filtern',
  noneKnown: 'Zu keiner Partnerschaft ist das Gründungsjahr bekannt',
  peakOfSuspensions: (year: string, n: number, shown: string, total: string) =>
    `${year} ${one(n, 'wurde', 'wurden')} ${shown} dieser ${total} ausgesetzt`,
  eventKinds: {
    conference: (n: number) => one(n, 'Konferenz', 'Konferenzen'),
    youth_forum: (n: number) => one(n, 'Jugendforum', 'Jugendforen'),
    theme_year: (n: number) => one(n, 'Themenjahr', 'Themenjahre'),
    workshop: (n: number) => one(n, 'Workshop', 'Workshops'),
    milestone: (n: number) => one(n, 'Wegmarke', 'Wegmarken'),
  },
  eventsIn: (n: number, shown: string, year: string) =>
    `${year}: ${shown} ${one(n, 'Ereignis', 'Ereignisse')}`,
  eventsHint: 'Mit den Pfeiltasten von Jahr zu Jahr',
  announced: 'nur angekündigt',
  undatedEvents: (list: string) => `${list} ohne bekanntes Datum`,
  foundedLater: (n: number, shown: string, last: string) =>
    `${shown} ${one(n, 'Gründung', 'Gründungen')} nach ${last}: bitte das Jahr prüfen`,
  eventsOutside: (n: number, shown: string, first: string, last: string) =>
    `${shown} ${one(n, 'Ereignis', 'Ereignisse')} vor ${first} oder nach ${last}`,
  unplaced: (list: string) => `${list}, doch der Zeitpunkt oder das Gründungsjahr ist nicht bekannt`,
  asOf: (date: string) => `Stand: ${date}`,
  source: (publisher: string) => `Quelle: ${publisher}`,
};
