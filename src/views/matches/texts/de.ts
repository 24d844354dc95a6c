// The panel's own texts in German: the reference.

import type { Factor } from '../../../analysis/matches/factors';
import type { Scorer } from '../../../analysis/matches/evaluate';
import type { TagGroup } from '../../../data/profiles/profiles';
import type { RestingCountry } from '../../../graph/restingTowards';
import { plural } from '../../../i18n/plural';
import { reasons } from '../../../i18n/reasons/de';
import type { ViewState } from '../../../state/fields';
import type { Size } from '../filters';

const one = (n: number, singular: string, many: string) => plural('de', n, { one: singular, other: many });
const partnerships = (n: number, shown: string) => `${shown} ${one(n, 'Partnerschaft', 'Partnerschaften')}`;
const places = (n: number, shown: string) => `${shown} ${one(n, 'Ort', 'Orten')}`;

export const texts = {
  reasons,
  ask: 'Welcher Ort passt zu welchem?',
  intro:
    'Wählen Sie einen Ort. Vorgeschlagen werden Orte, die noch nicht seine Partner sind, mit Gründen, die sich nachprüfen lassen.',
  forWhom:
    'Fragen können Sie für jeden Ort dieses Netzes und für andere Städte ab 5.000 Einwohnern aus dem mitgelieferten Ortsverzeichnis (GeoNames).',
  example: 'Zum Beispiel:',
  title: (name: string) => `Vorschläge für ${name}`,
  field: 'Für',
  hint: 'Ort suchen',
  basis: (n: number, shown: string) =>
    `Grundlage: ${partnerships(n, shown)}, die heute ${one(n, 'besteht', 'bestehen')}. Gewählte Jahre und Filter der Seite gelten hier nicht.`,
  level: 'Vorschläge gibt es für einzelne Orte. Karte und Netz zeigen gerade ganze Regionen oder Länder.',
  showPlaces: 'Orte zeigen',
  coverage: {
    listed: (name: string) =>
      `Von ${name} sind nur die Partnerschaften dieser Liste gesammelt. Ein vorgeschlagener Ort kann schon Partner sein.`,
    boundary: (name: string) =>
      `${name} ist hier nur als Partner anderer bekannt; seine übrigen Partnerschaften sind nicht gesammelt. Ein vorgeschlagener Ort kann schon Partner sein.`,
    absent: (name: string) =>
      `${name} steht nicht in diesem Netz; seine Partnerschaften sind nicht gesammelt. Ein vorgeschlagener Ort kann schon Partner sein.`,
  },
  resting: {
    /** `kinds`: see restingOf; or empty. */
    RU: (n: number, ties: string, resting: string, kinds: string) =>
      `Partnerschaften mit russischen Orten ruhen vielerorts seit dem russischen Angriffskrieg gegen die Ukraine (24.02.2022)${
        n === 0 ? '' : `; in dieser Liste sind es ${resting} von ${ties}${kinds}`
      }. Ein Vorschlag ist nur berechnet und kein Rat.`,
  } satisfies Record<RestingCountry, unknown>,
  /** Of those that rest, where some are suspended and some dormant. */
  restingOf: (suspended: string, dormant: string) => ` (${suspended} ausgesetzt, ${dormant} ruhend)`,
  /** With each suggestion. */
  rests: { RU: 'Partnerschaften mit russischen Orten ruhen vielerorts' } satisfies Record<
    RestingCountry,
    string
  >,

  preset: 'Gesucht',
  presets: {
    mostLikely: 'was am ehesten passt',
    sameChallenges: 'gemeinsame Ziele und Herausforderungen',
    underconnectedFirst: 'wenige Partner zuerst',
    noCountryTwice: 'nur Länder ohne Partner',
  } satisfies Record<ViewState['matchPreset'], string>,
  presetNotes: {
    mostLikely: 'Was nach dem Muster der bestehenden Partnerschaften am besten passt.',
    sameChallenges:
      'Zuerst stehen Orte, mit denen ein Merkmal aus Wirtschaft, Zielen oder Herausforderungen gemeinsam ist. Gemeinsame Merkmale zählen mit, seltene mehr als häufige; was nur einer der beiden Orte hat, etwa den Sitz einer Region, zählt dagegen. Die Einwohnerzahl zählt doppelt, die Zahl der Partner halb.',
    underconnectedFirst: 'Je weniger Partner ein Ort hier hat, desto weiter rückt er vor.',
    noCountryTwice: 'Nur andere Länder, in denen der Ort hier noch keinen Partner hat.',
  } satisfies Record<ViewState['matchPreset'], string>,
  filters: (n: number, shown: string) => (n === 0 ? 'Filter' : `Filter (${shown} gesetzt)`),
  filter: {
    country: 'Land',
    region: 'Region',
    km: 'Entfernung',
    size: 'Größe',
    any: 'alle',
    anyDistance: 'beliebig',
    abroad: 'nur im Ausland',
    eu: 'Europäische Union',
    within: (km: string) => `bis ${km} km`,
    low: 'Nur unterverbundene Orte',
    lowNote: 'Auffällig weniger Partner, als zu erwarten wären; siehe „Unterverbunden“.',
    noLow:
      'Welche Orte unterverbunden sind, lässt sich für dieses Netz nicht sagen. Warum, steht unter „Unterverbunden“.',
    absent: 'Auch Städte, die nicht in diesem Netz stehen',
    absentNote: (least: string) =>
      `Städte ab ${least} Einwohnern in der Europäischen Union und in den Ländern dieses Netzes (GeoNames). Ihre Partnerschaften sind nicht gesammelt; für sie sprechen nur Lage, Umgebung, Land, Einwohnerzahl, Name und Merkmale.`,
    reset: 'Filter aufheben',
  },
  sizes: {
    small: 'unter 20.000 Einwohner',
    medium: '20.000 bis unter 100.000',
    large: '100.000 bis unter 500.000',
    huge: 'ab 500.000',
  } satisfies Record<Size, string>,
  weights: 'Gewichte',
  weightsNote: 'Wie stark jeder Gesichtspunkt zählt: 1 wie gelernt, 0 gar nicht, 2 doppelt.',
  silent: (names: string) => `Ohne Gewicht in dieser Rechnung: ${names}.`,
  asPreset: 'Wie vorgegeben',
  factors: {
    paths: 'Wege im Netz',
    neighbours: 'Nachbarorte',
    countries: 'Länder und Regionen',
    popularity: 'Zahl der Partner',
    distance: 'Entfernung',
    names: 'Name',
    size: 'Einwohner',
  } satisfies Record<Factor, string>,
  tagsFactor: 'Gemeinsame Merkmale',
  lessKnown: 'Wenige Partner zuerst',

  tags: (n: number, shown: string) => `Merkmale und Ziele${n === 0 ? '' : ` (${shown} hinzugefügt)`}`,
  tagsOwn: (name: string, tags: string) => `Bekannt über ${name}: ${tags}.`,
  tagsNone: (name: string) =>
    `Wirtschaft, Ziele und Herausforderungen von ${name} sind noch nicht gesammelt.`,
  tagsAdd: 'Hinzufügen (gilt, bis Sie es wieder wegnehmen, und steht im Link):',
  tagsHeld: 'In Klammern: wie viele der möglichen Orte das Merkmal nach den gesammelten Quellen haben.',
  tagsNobody: (n: number, names: string) =>
    `Kein Ort dieser Liste hat ${one(n, 'dieses Merkmal', 'eines dieser Merkmale')}: ${names}. An den Vorschlägen ändert das nichts.`,
  tagsCount: 'Merkmale zählen nur, wenn „gemeinsame Ziele und Herausforderungen“ gesucht sind.',
  tagsSearch: 'Danach suchen',
  tagGroups: {
    place: 'Lage und Rang',
    economy: 'Wirtschaft',
    goals: 'Ziele',
    challenges: 'Herausforderungen',
  } satisfies Record<TagGroup, string>,
  complete: (shown: string, all: number, allShown: string) =>
    `Bei ${shown} von ${places(all, allShown)} dieses Netzes sind Merkmale mit Quelle bekannt. Fehlt ein Merkmal, heißt das nur, dass keine Quelle dafür gesammelt ist.`,

  existing: (shown: string) => `Partnerschaften, die es schon gibt oder gab (${shown})`,
  existingNone: 'In diesem Netz ist keine Partnerschaft dieses Ortes verzeichnet.',
  /** `countries`: for which the list sets out to be complete. */
  existingCovered: (name: string, countries: string) =>
    `In dieser Liste hat ${name} keinen Partner; die Liste soll für ${countries} vollständig sein.`,
  existingUnknown: (name: string) =>
    `Von ${name} ist hier keine Partnerschaft verzeichnet. Das heißt nicht, dass es keine gibt.`,
  /** `further`: others stand above them. */
  others: (n: number, shown: string, further: boolean) =>
    further ? `${shown} ${one(n, 'weiterer Partner', 'weitere Partner')}: ` : `${shown} Partner: `,
  /** Behind the name of the partner. */
  tie: (status: string) => `: gibt es schon, ${status}`,
  ended: (status: string) => `: gab es schon, ${status}`,

  computing: 'Vorschläge werden gesucht\u00a0…',
  failed: 'Die Vorschläge konnten nicht berechnet werden.',
  /** In the page as one file, saved without them. */
  withoutCities:
    'In dieser Datei fehlt das Ortsverzeichnis. Ohne es lassen sich keine Vorschläge berechnen. Speichern Sie die Seite in Twinline unter „Ausgeben“ noch einmal, „mit Ortsverzeichnis“.',
  none: 'Kein Ort erfüllt alles zugleich, was gesucht ist.',
  noneAlone: 'Einen einzelnen Filter aufzuheben genügt nicht.',
  noneAtAll: 'In diesem Netz bleibt kein Ort, der vorgeschlagen werden könnte.',
  without: (name: string) => `ohne „${name}“`,
  placesLeft: (n: number, shown: string) => `${shown} ${one(n, 'Ort', 'Orte')}`,
  nothingWeighs:
    'Alle Gewichte stehen auf 0. So spricht für keinen Ort mehr als für einen anderen; setzen Sie mindestens eines höher.',
  found: (shown: string, candidates: string) => `${shown} von ${candidates} möglichen Orten`,
  list: 'Vorgeschlagene Orte',
  score: (shown: string) => `${shown} Punkte`,
  scoreNote:
    'Punkte: je mehr, desto eher; 0 ist der Durchschnitt der möglichen Orte. Die Balken sind am höchsten Wert der Liste gemessen.',
  why: 'Woran es liegt',
  whyNote:
    'Was jeder Gesichtspunkt zu den Punkten beiträgt, verglichen mit dem Durchschnitt der möglichen Orte.',
  whyOf: (name: string) => `Punkte von ${name} nach Gesichtspunkt`,
  factor: 'Gesichtspunkt',
  adds: 'Beitrag',
  noneShared: 'Kein gemeinsames Merkmal aus Wirtschaft, Zielen oder Herausforderungen bekannt.',
  tagsFor: (names: string) => `Gemeinsame Merkmale: ${names}.`,
  tagsAgainst: (names: string) => `Dagegen zählt, was nur einer der beiden Orte hat: ${names}.`,
  noReason: 'Kein einzelner Grund ragt heraus.',
  weakReason: (factor: string) => `Kein einzelner Grund ragt heraus; am meisten zählt: ${factor}.`,
  notHere: 'nicht in diesem Netz',
  show: 'Zeigen',
  showWhy: (name: string) => `${name} auf Karte und Netz zeigen`,
  try: 'Ausprobieren',
  tryWhy: (name: string) => `Ausprobieren: Was wäre, wenn ${name} Partner wäre`,
  untry: 'Zurücknehmen',
  untryWhy: (name: string) => `Gedachte Partnerschaft mit ${name} zurücknehmen`,
  tried: 'Diese Partnerschaft ist gedacht.',
  more: (shown: string) => `${shown} weitere`,
  save: 'Liste als CSV',
  file: 'vorschlaege',
  columns: {
    rank: 'Platz',
    name: 'Ort',
    country: 'Land',
    score: 'Punkte',
    km: 'Kilometer',
    reasons: 'Gründe',
  },

  quality: 'Wie gut ist das?',
  inUse: {
    world: (ties: string, cities: string, date: string) =>
      `Die Gewichte sind aus ${ties} Partnerschaften von ${cities} Orten der Welt gelernt (Wikipedia-Listen, Rechnung vom ${date}). Manche Partnerschaften dieses Netzes stehen auch dort.`,
    thisNetwork: 'Die Gewichte sind eben aus diesem Netz gelernt.',
  },
  card: (hidden: string, draws: string, questions: string) =>
    `So oft steht ein verborgener Partner dort weit vorn: ${draws}-mal wurden ${hidden} der Partnerschaften verborgen, ${questions}-mal wurde nach dem Partner gefragt. In Klammern der Bereich, in dem der Wert mit 95 % Sicherheit liegt. Manche Orte stehen in den Listen doppelt; ein Teil der Treffer kommt daher.`,
  measured: (questions: string, testable: string, most: string) =>
    `Gemessen an diesem Netz: Dreimal wurden 10 % der Partnerschaften verborgen (prüfbar: ${testable}), ${questions}-mal wurde nach dem Partner gefragt, je Mal für höchstens ${most} Orte. In Klammern der Bereich, in dem der Wert mit 95 % Sicherheit liegt.`,
  measuredWith: {
    world:
      'Verwendet wurden die mitgelieferten Gewichte; manche der verborgenen Partnerschaften waren unter denen, aus denen sie gelernt sind.',
    thisNetwork: 'Gelernt wurde jedes Mal nur aus den Partnerschaften, die nicht verborgen waren.',
  },
  expected:
    '„Zu erwarten“ heißt bei Länderpaaren: nach der Zahl aller Partnerschaften beider Länder in diesem Netz.',
  noProfiles:
    'Merkmale zählen bei der Messung nicht mit: Solche aus gemeinsamen Projekten würden die Partner verraten.',
  figures: {
    hit1: 'an erster Stelle',
    hit10: 'unter den ersten 10',
    hit50: 'unter den ersten 50',
    mrr: 'mittlerer Kehrwert des Platzes (1: immer der erste)',
    aucDegree: 'vor einem Ort mit gleich vielen Partnern',
  },
  scorers: {
    learned: 'diese Vorschläge',
    preferentialAttachment: 'wer viele Partner hat',
    commonNeighbours: 'gemeinsame Partner',
    adamicAdar: 'gemeinsame Partner, seltene mehr (Adamic–Adar)',
    resourceAllocation: 'gemeinsame Partner, geteilt (Resource Allocation)',
    threeSteps: 'Wege über drei Partnerschaften (L3)',
    distance: 'Nähe',
    handSet: 'von Hand gesetzte Formel',
  } satisfies Record<Scorer, string>,
  scorer: 'Verfahren',
  measure: 'Trefferquote auf diesem Netz messen',
  measureLong: 'Dafür werden die Gewichte dreimal neu gelernt; das dauert einige Minuten.',
  measuring: (share: string) => `Wird gemessen: ${share}`,
  tooFew: (testable: string, enough: string) =>
    `Zu wenige, um etwas zu sagen: Von den verborgenen Partnerschaften sind nur ${testable} prüfbar; bei weniger als ${enough} wäre jede Zahl Zufall.`,
  learn: 'Gewichte aus diesem Netz lernen',
  learnNote: 'Dauert einige Minuten.',
  learning: (share: string) => `Wird gelernt: ${share}`,
  unlearn: 'Wieder die mitgelieferten Gewichte nehmen',
  tooSmall: (least: string) =>
    `Um eigene Gewichte zu lernen, ist dieses Netz zu klein; dafür braucht es mindestens ${least} Partnerschaften.`,
  runFailed: 'Das ist nicht gelungen.',
  cancel: 'Abbrechen',
};

export type MatchesTexts = typeof texts;
