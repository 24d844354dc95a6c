import type { YearEnd } from '../yearEnd';
import { atTime, one, since } from './grammar';

export const search = {
  label: 'Ort, Partnerschaft oder Befehl suchen',
  placeholder: 'Ort oder Befehl suchen',
  shortcut: 'Strg+K',
  results: 'Treffer',
  found: (n: number, shown: string) => `${shown} ${one(n, 'Treffer', 'Treffer')}`,
  failed: 'Die Suche konnte nicht geladen werden. Beim nächsten Buchstaben wird es noch einmal versucht.',
  none: 'Nichts gefunden. In diesem Datensatz gibt es keinen Ort dieses Namens.',
  formerly: (name: string, period: string) => `${name}, Name ${period}`,
  alsoCalled: (name: string) => `auch ${name}`,
  inLanguage: (name: string, language: string) => `${name} (${language})`,
  tie: (kind: string, date: string) => `${kind} ${since(date)}`,
  tieUndated: (kind: string) => `${kind}, Gründung nicht bekannt`,
  goToYear: ({ year, day }: YearEnd) => `Netz ${day === null ? `am Ende von ${year}` : atTime(day)} zeigen`,
  goToFoundings: (year: string) => `Gründungen von ${year} zeigen`,
  goToPeriod: (from: string, to: string) => `Gründungen von ${from} bis ${to} zeigen`,
  command: {
    time: 'Zeit',
    panel: 'Angaben öffnen',
    resetFilters: 'Filter zurücksetzen',
    path: 'Weg zwischen zwei Orten',
  },
};
