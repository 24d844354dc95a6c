import { one } from './grammar';

export const filters = {
  hint: 'Die Filter gelten für alle Ansichten und stehen im Link. Wo nichts angekreuzt ist, wird alles gezeigt.',
  of: (all: number, part: string, shown: string) =>
    `${part} von ${shown} ${one(all, 'Partnerschaft', 'Partnerschaften')}`,
  reset: 'Zurücksetzen',
  undo: 'Rückgängig',
  redo: 'Wiederholen',
  toTable: 'Als Tabelle zeigen',
  all: 'alle',
  allOf: (attribute: string) => `${attribute}: alle`,
  showAll: (shown: string) => `alle ${shown} zeigen`,
  showFewer: 'weniger zeigen',
  find: 'Suchen',
  findIn: (attribute: string) => `In „${attribute}“ suchen`,
  notFound: 'Nichts gefunden.',
  founding: 'Gründungszeit',
  founded: 'Gegründet',
  from: 'von',
  to: 'bis',
  apply: 'Anwenden',
  allYears: 'Alle Jahre',
  years: (first: string, last: string) => `Bekannt sind Gründungen von ${first} bis ${last}.`,
  yearsWrong: (first: string, last: string) =>
    `Bitte Jahre von ${first} bis ${last} eingeben, das frühere zuerst.`,
  ends: 'Wie viele der beiden Orte passen müssen',
  endsOf: { one: 'ein Ort', both: 'beide Orte' },
  endsWhy: {
    one: 'Mindestens einer der beiden Orte passt. Was hier zu Orten gewählt ist, gilt für denselben Ort.',
    both: 'Beide Orte passen zu allem, was hier zu Orten gewählt ist.',
  },
  coverageWhy:
    'Nicht für jeden Ort wurden alle Partnerschaften gesammelt. Randorte kommen nur als Partner anderer vor. Hier müssen immer beide Orte passen.',
  leaveOutBoundary: 'Randorte weglassen',
  bar: 'Gesetzte Filter',
  asOf: (attribute: string, year: string) => `${attribute} Ende ${year}`,
  foundedIn: (year: string) => `Gründungen von ${year}`,
  chip: (attribute: string, values: string) => `${attribute}: ${values}`,
  chipBoth: (values: string) => `${values} (beide Orte)`,
  open: (chip: string) => `${chip} – ändern`,
  remove: (chip: string) => `${chip} – entfernen`,
  resetAll: 'alle zurücksetzen',
  /** The chip that stands for what is only thought of. */
  proposed: (n: number, shown: string) =>
    `${shown} ${one(n, 'gedachte Partnerschaft', 'gedachte Partnerschaften')}`,
  none: 'Keine Partnerschaft passt zu allen Filtern zugleich. Nehmen Sie einen Filter weg.',
  noneNow: (n: number, shown: string) =>
    `Zur gewählten Zeit passt keine Partnerschaft zu den Filtern, insgesamt ${one(n, 'ist es eine', `sind es ${shown}`)}.`,
};
