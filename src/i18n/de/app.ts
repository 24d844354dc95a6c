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
  present: 'Vorführen',
  copyLink: 'Link kopieren',
  linkCopied: 'Der Link ist kopiert.',
  linkWithoutTable: 'Der Link ist kopiert, die geöffnete Tabelle enthält er nicht.',
  linkWithoutCorrections: 'Der Link ist kopiert, Ihre Korrekturen enthält er nicht.',
  openTable: 'Tabelle öffnen …',
  /** "25.914 Partnerschaften aus 25.917 Zeilen; 3 Zeilen nicht übernommen." */
  importSums: (ties: [number, string], rows: [number, string], lost: [number, string]) =>
    `${ties[1]} ${one(ties[0], 'Partnerschaft', 'Partnerschaften')} aus ${rows[1]} ${one(rows[0], 'Zeile', 'Zeilen')}${lost[0] === 0 ? '' : `; ${lost[1]} ${one(lost[0], 'Zeile', 'Zeilen')} nicht übernommen`}.`,
  tableStays: (name: string) => `„${name}“ bleibt auf diesem Gerät.`,
  notOnMap: (n: number, shown: string) =>
    one(
      n,
      'Ein Ort ohne Koordinaten steht nicht auf der Karte.',
      `${shown} Orte ohne Koordinaten stehen nicht auf der Karte.`,
    ),
  keptTrouble: {
    refused:
      'Dieser Browser hebt hier nichts auf: Was Sie öffnen und korrigieren, bleibt nur in diesem Fenster. Sichern Sie die Projektdatei.',
    full: 'Der Speicher, den der Browser dieser Seite lässt, ist voll: Was neu ist, bleibt nur in diesem Fenster. Sichern Sie die Projektdatei.',
    deleted:
      'Dieser Datensatz ist in einem anderen Fenster gelöscht worden. Hier bleibt er, solange die Seite offen ist.',
    linked:
      'Diese Daten kamen mit dem Link oder der Seite. Ihre Korrekturen daran bleiben nur in diesem Fenster. Sichern Sie die Projektdatei.',
    faulty: 'Etwas, das hier aufgehoben ist, lässt sich nicht lesen.',
  },
  keptMore: 'Mehr dazu',
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
    stories: 'Erzählungen',
    sheet: 'Steckbrief',
    matches: 'Vorschläge',
    projects: 'Projekte & Ereignisse',
    anniversaries: 'Jahrestage',
    data: 'Daten',
    wikidata: 'Wikidata',
    doctor: 'Daten prüfen',
    export: 'Ausgeben',
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
