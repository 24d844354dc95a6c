// The panel's own texts in German: the reference.

import type { Failure } from '../../../data/wikidata/failure';
import { one } from '../../../i18n/de/grammar';
import type { Asked } from '../model';

const ties = (n: number, shown: string) => `${shown}\u00a0${one(n, 'Partnerschaft', 'Partnerschaften')}`;
const places = (n: number, shown: string) => `${shown}\u00a0${one(n, 'Ort', 'Orte')}`;

export const texts = {
  title: 'Partnerschaften von Wikidata holen',
  intro:
    'Wikidata ist eine freie Datenbank der Wikimedia-Projekte. Sie nennt viele Partnerschaften, aber nicht alle, und oft ohne Jahr.',
  whose: 'Wessen Partnerschaften',
  asked: {
    country: 'eines Landes',
    region: 'einer Region',
    selected: 'der ausgewählten Orte',
    network: 'aller Orte dieses Netzes',
  } satisfies Record<Asked, string>,
  count: (n: number, shown: string) => places(n, shown),
  country: 'Land',
  region: 'Kürzel der Region (ISO 3166-2)',
  regionHint: 'zum Beispiel DE-NW für Nordrhein-Westfalen',
  regionWrong: 'Das Kürzel besteht aus dem des Landes, einem Bindestrich und bis zu drei Zeichen: DE-NW.',
  partners: 'Partner in',
  allCountries: 'allen Ländern',
  noneSelected: 'Wählen Sie zuerst Orte auf der Karte, im Netz oder in der Tabelle aus.',
  wider: 'So wird aus den Orten ihr weiterer Kreis: auch ihre Partner außerhalb dieses Netzes.',
  service: 'Dienst',
  serviceNote: 'Eine andere Adresse muss dieselben Daten über SPARQL anbieten.',
  serviceWrong: 'Das ist keine Adresse, an die gefragt werden kann. Sie beginnt mit https://.',
  usualService: 'Übliche Adresse',
  sent: (host: string) =>
    `Die Abfrage geht an ${host}. Der Dienst erfährt dabei Ihre Internetadresse, Ihren Browser, woher diese Seite geladen wurde, und was Sie fragen. Es ist die einzige Stelle, an der Twinline etwas an andere sendet, und erst wenn Sie auf „Abfrage senden“ drücken.`,
  sentNames: (n: number, shown: string) =>
    `Mitgesendet werden die Namen und Länder von ${shown} ${one(n, 'Ort', 'Orten')}.`,
  queries: 'Die Abfragen ansehen',
  queriesNote:
    'Die erste findet die Orte; danach werden, je einige Orte auf einmal, ihre Partnerschaften gefragt, ihre Namen, Lage und Einwohner, zuletzt ihre Art und ihre Regionen.',
  copy: 'Kopieren',
  copied: 'Kopiert.',
  notCopied: 'Das Kopieren ging nicht. Markieren Sie den Text und kopieren Sie ihn selbst.',
  send: 'Abfrage senden',
  again: 'Noch einmal senden',
  cancel: 'Abbrechen',
  steps: {
    places: 'Die Orte werden gesucht\u00a0…',
    ties: (done: string, of: string) => `${done} von ${of} Orten abgefragt`,
    kinds: 'Art der Orte und Namen der Regionen werden geholt\u00a0…',
    pause: (n: number, shown: string) =>
      `Der Dienst bittet um eine Pause von ${shown} ${one(n, 'Sekunde', 'Sekunden')}. Danach geht es von selbst weiter.`,
  },
  result: 'Ergebnis',
  found: (n: number, shown: string, k: number, at: string) =>
    `${ties(n, shown)} zwischen ${at} ${one(k, 'Ort', 'Orten')}.`,
  nothing: 'Wikidata nennt dazu keine Partnerschaften.',
  partly: (done: string, of: string) =>
    `Das ist ein Teil: ${done} von ${of} Orten waren abgefragt. Er kann so geöffnet werden.`,
  pauseAsked: (n: number, shown: string) =>
    `Er bittet um eine Pause von ${shown} ${one(n, 'Minute', 'Minuten')}.`,
  withoutKinds: 'Alle Partnerschaften sind da. Es fehlen die Art der Orte und die Namen der Regionen.',
  cancelled: 'Sie haben die Abfrage abgebrochen.',
  facts: {
    oneSided: (n: number, shown: string) =>
      `${ties(n, shown)} ${one(n, 'steht', 'stehen')} nur bei einem der beiden Orte.`,
    undated: (n: number, shown: string) => `${ties(n, shown)} ohne Gründungsjahr.`,
    ended: (n: number, shown: string) => `${ties(n, shown)} ${one(n, 'ist', 'sind')} als beendet angegeben.`,
    disputed: (n: number, shown: string) =>
      `Bei ${shown} ${one(n, 'Partnerschaft', 'Partnerschaften')} nennen die Angaben verschiedene Gründungsdaten; alle bleiben erhalten.`,
    withoutCoordinates: (n: number, shown: string) =>
      `${places(n, shown)} ohne Koordinaten ${one(n, 'fehlt', 'fehlen')} auf der Karte.`,
  },
  leftOut: (n: number, shown: string) => `${shown} ${one(n, 'Angabe', 'Angaben')} ausgelassen`,
  unmatched: (n: number, shown: string) => `${places(n, shown)} auf Wikidata nicht gefunden`,
  unmatchedNote: 'Unter ihrem Namen gibt es in ihrem Land dort keinen Ort mit Partnerschaften, oder mehrere.',
  open: 'Öffnen',
  openNote:
    'Das Ergebnis wird ein Datensatz auf diesem Gerät, mit einer Quelle für jede Partnerschaft. Die Daten von Wikidata sind gemeinfrei (CC0 1.0).',
  opened: (title: string) => `„${title}“ ist geöffnet.`,
  broken: 'Die Antwort konnte nicht verarbeitet werden. Versuchen Sie es noch einmal.',
  failures: {
    unreachable:
      'Der Dienst war nicht zu erreichen. Prüfen Sie die Verbindung und die Adresse. Manche Dienste lehnen eine Frage auch so ab, wenn zu viele gestellt wurden; dann hilft es, einige Minuten zu warten.',
    limited:
      'Der Dienst nimmt gerade keine weiteren Fragen an. Versuchen Sie es in einigen Minuten noch einmal.',
    timeout:
      'Der Dienst hat nicht rechtzeitig geantwortet. Fragen Sie nach weniger: nach einer Region statt nach einem Land oder nach Partnern in nur einem Land.',
    brokenOff: 'Die Antwort brach mittendrin ab. Versuchen Sie es noch einmal.',
    webPage:
      'Statt der Daten kam eine Internetseite. Vielleicht verlangt Ihr Netzwerk eine Anmeldung, oder die Adresse des Dienstes stimmt nicht.',
    otherAnswer: 'Die Antwort enthält keine Daten. Prüfen Sie die Adresse des Dienstes.',
    tooLarge: 'Die Antwort ist zu groß. Fragen Sie nach einer Region oder nach Partnern in nur einem Land.',
    badQuery:
      'Der Dienst versteht die Abfrage nicht. Prüfen Sie, ob die Adresse zu einem SPARQL-Dienst mit Wikidatas Daten gehört.',
    refused:
      'Der Dienst lässt die Frage nicht zu. Prüfen Sie die Adresse, oder versuchen Sie es später noch einmal.',
    server: 'Der Dienst ist gestört. Versuchen Sie es später noch einmal.',
  } satisfies Record<Failure['kind'], string>,
};

export type WikidataTexts = typeof texts;
