// The frame of the page: bar, panels, failures, the way to the help.

import { one } from './grammar';

export const app = {
  title: 'Twinline',
  loading: 'Der Datensatz wird geladen\u00a0…',
  skip: 'Zum Inhalt springen',
  dataset: 'Datensatz',
  language: 'Sprache',
  theme: 'Farben',
  themes: { auto: 'Farben: auto', light: 'Farben: hell', dark: 'Farben: dunkel' },
  arrangement: 'Ansicht',
  arrangements: { map: 'Karte', split: 'Beides', network: 'Netz' },
  divider: 'Trennlinie zwischen Karte und Netz',
  copyLink: 'Link kopieren',
  linkCopied: 'Der Link ist kopiert.',
  linkWithoutTable: 'Der Link ist kopiert, die geöffnete Tabelle enthält er nicht.',
  openTable: 'Tabelle öffnen …',
  tableStays: (name: string) =>
    `„${name}“ bleibt auf diesem Gerät und ist da, solange die Seite offen ist. Ein Link kann die Tabelle nicht enthalten.`,
  tableNotHere: 'Der Link nennt eine geöffnete Tabelle. Er enthält sie nicht; hier ist sie nicht offen.',
  linkNotCopied: 'Der Link ließ sich nicht kopieren. Er steht in der Adresszeile.',
  fit: 'Alles zeigen',
  fitSelection: 'Auswahl zeigen',
  panel: 'Angaben',
  panels: {
    overview: 'Überblick',
    filters: 'Filter',
    table: 'Tabelle',
    city: 'Stadt',
    regions: 'Regionen',
    ranking: 'Rangliste',
    clusters: 'Gruppen',
    statistics: 'Kennzahlen',
    compare: 'Vergleich',
    paths: 'Wege',
    whatif: 'Was wäre, wenn',
    underconnected: 'Unterverbunden',
    sheet: 'Steckbrief',
    matches: 'Vorschläge',
    data: 'Daten',
    help: 'Hilfe',
  },
  panelGroups: { look: 'Ansehen', analyse: 'Auswerten', know: 'Nachlesen' },
  allPanels: 'Alle Angaben',
  more: 'Mehr',
  print: 'Drucken',
  panelLoading: 'Wird geladen\u00a0…',
  panelFailed: 'Dieser Teil der Seite konnte nicht geladen werden.',
  /** The tab `city` while a partnership is selected. */
  panelTie: 'Partnerschaft',
  map: 'Karte',
  network: 'Netz',
  timeline: 'Zeitleiste',
  legend: 'Legende',
  failures: {
    load: 'Der Datensatz konnte nicht geladen werden.',
    measures: 'Die Kennzahlen konnten nicht berechnet werden.',
    language: 'Die Texte dieser Sprache konnten nicht geladen werden.',
  },
  reload: 'Noch einmal versuchen',
  problems: (n: number, shown: string) => `Im Datensatz ${one(n, 'ist ein', `sind ${shown}`)} Fehler.`,
  showProblems: 'Ansehen',
  unknownInLink: 'Der Link nennt etwas, das dieser Datensatz nicht enthält.',
};

/** The help's own texts are fetched apart: `help/`. */
export const help = {
  open: 'Hilfe öffnen',
  howSure: 'Wie sicher ist das?',
  hint: {
    label: 'Hinweis zum ersten Besuch',
    see: 'Jeder Punkt ist ein Ort, jede Linie eine Partnerschaft.',
    act: 'Wählen Sie einen Punkt, oder ziehen Sie das Jahr auf der Zeitleiste.',
    more: 'Mehr steht in der Hilfe (?).',
    close: 'Hinweis schließen',
  },
};
