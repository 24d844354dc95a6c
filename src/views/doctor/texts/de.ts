// The panel's own texts in German: the reference.

import type { Change, Obstacle } from '../../../data/corrections/applied';
import type { Operation } from '../../../data/corrections/operation';
import type { FindingKind, ProposalId } from '../../../data/doctor/finding';
import { plural } from '../../../i18n/plural';
import type { Said } from '../said';

const one = (n: number, singular: string, many: string) => plural('de', n, { one: singular, other: many });

export const texts = {
  title: 'Daten prüfen',
  /** `n`: rejected rows. */
  rows: (n: number, all: string, loaded: string, rejected: string) =>
    n === 0
      ? `${all} Zeilen gelesen, alle übernommen.`
      : `${all} Zeilen gelesen: ${loaded} übernommen, ${rejected} nicht.`,
  intro:
    'Hier steht, was an den Daten zweifelhaft ist, jeweils mit einem Vorschlag. Geändert wird nur, was Sie auswählen; Ihre Dateien bleiben, wie sie sind, und jeder Schritt lässt sich rückgängig machen.',
  bundled: 'Dieser Datensatz gehört zur Seite. Was Sie hier ändern, gilt nur bei Ihnen.',
  found: (n: number, shown: string) =>
    n === 0 ? 'Nichts Zweifelhaftes gefunden.' : `${shown} ${one(n, 'Hinweis', 'Hinweise')}.`,
  foundOf: (shown: string, all: string) => `${shown} von ${all} Hinweisen passen zur Suche.`,
  working: (share: string) => `Die Daten werden geprüft: ${share}.`,
  correcting: 'Die Korrekturen werden eingetragen\u00a0…',
  cancel: 'Abbrechen',
  stopped: 'Die Prüfung ist abgebrochen.',
  again: 'Noch einmal prüfen',
  failed: 'Die Daten konnten nicht geprüft werden.',
  noGazetteer:
    'Das Ortsverzeichnis war nicht zu erreichen. Ob Orte in ihrem Land liegen, ist deshalb nicht geprüft.',
  filter: 'Ort oder Wert suchen',
  undo: 'Rückgängig',
  redo: 'Wiederholen',
  save: 'Bericht speichern (CSV)',
  saveWhy: 'Alle Hinweise und alle Ihre Korrekturen als Tabelle',
  file: 'pruefung',
  showIgnored: (shown: string) => `Auch ignorierte zeigen (${shown})`,
  ignored: 'ignoriert',
  kinds: {
    selfTie: 'Ort als sein eigener Partner',
    rejected: 'Nicht übernommene Zeilen',
    sameTie: 'Dieselbe Partnerschaft mehrfach',
    sameName: 'Ein Ort in zwei Einträgen',
    sameCity: 'Ein Ort unter zwei Namen',
    nearby: 'Orte nahe beieinander',
    swapped: 'Koordinaten vertauscht',
    nullIsland: 'Koordinaten 0, 0',
    farFromCountry: 'Koordinaten weit vom Land',
    impossibleYear: 'Zweifelhafte Jahre',
    endedBefore: 'Änderung vor der Gründung',
    oneSided: 'Nur von einer Seite genannt',
    noCountry: 'Land nicht bekannt',
    population: 'Zweifelhafte Einwohnerzahl',
    noYear: 'Ohne Gründungsjahr',
  } satisfies Record<FindingKind, string>,
  hints: {
    selfTie: 'Diese Zeilen nennen zweimal denselben Ort. Sie sind nicht übernommen.',
    rejected: 'Diese Zeilen sind nicht übernommen; der Grund steht dabei.',
    sameTie:
      'Zwei Einträge nennen dasselbe Paar. Mit gleichem Jahr, oder ohne Jahr, ist es meist eine Wiederholung; mit verschiedenen können es zwei Vereinbarungen sein.',
    sameName: 'Diese Einträge heißen gleich und liegen beieinander.',
    sameCity: 'Das Ortsverzeichnis führt diese Namen bei einer Stadt.',
    nearby: 'Höchstens 5 km auseinander. Meist sind es Nachbarn, manchmal ist es ein Ort.',
    swapped: 'Mit vertauschter Breite und Länge, oder anderem Vorzeichen, lägen diese Orte in ihrem Land.',
    nullIsland: 'Dort liegt kein Ort; meist heißt das: nicht bekannt.',
    farFromCountry: 'Entweder das Land oder die Koordinaten gehören zu einem anderen Ort.',
    impossibleYear: 'Jahre in der Zukunft oder vor 1800.',
    endedBefore: 'Eine Partnerschaft kann nicht enden oder ruhen, bevor sie gegründet ist.',
    oneSided: 'Der eine Ort nennt den anderen, dessen eigene Liste nennt ihn nicht.',
    noCountry: 'Ohne Land fehlen diese Orte in allem, was nach Ländern zählt.',
    population: 'Die Zahl ist null, größer als bei jeder Stadt, oder ganz anders als im Ortsverzeichnis.',
    noYear: 'Diese Partnerschaften stehen in keinem Jahr der Zeitleiste, wohl aber unter „alle“.',
  } satisfies Record<FindingKind, string>,
  sentences: {
    selfTie: ({ value }) => `${value} steht auf beiden Seiten.`,
    rejected: ({ reason, all }) => (all === '' ? reason : `${reason} Hier sind es ${all}.`),
    sameTie: ({ founded, other, turned }, [a, b]) =>
      `${a} und ${b} stehen zweimal in der Liste${turned === '' ? '' : ', einmal in jeder Richtung'}: ${
        founded === other
          ? founded === ''
            ? 'beide ohne Jahr'
            : `beide gegründet ${founded}`
          : `gegründet ${founded || '(ohne Jahr)'} und ${other || '(ohne Jahr)'}`
      }.`,
    sameName: ({ km }, [a, b]) =>
      a === b
        ? `${a} steht zweimal in den Daten${km === '' ? '' : `, ${km}\u00a0km auseinander`}.`
        : `${a} und ${b} heißen gleich${km === '' ? '' : ` und liegen ${km}\u00a0km auseinander`}.`,
    sameCity: ({ km, city }, [a, b]) =>
      `${a} und ${b} sind im Ortsverzeichnis eine Stadt: ${city}${km === '' ? '' : `. Sie liegen ${km}\u00a0km auseinander`}.`,
    nearby: ({ km }, [a, b]) => `${a} und ${b} liegen ${km}\u00a0km auseinander.`,
    swapped: ({ how, lat, lon, named }, [a]) =>
      `${a}: ${how === 'exchange' ? 'Mit vertauschter Breite und Länge' : 'Mit anderem Vorzeichen'} (${lat}; ${lon}) läge der Ort ${
        named === '' ? 'im angegebenen Land' : 'bei der Stadt dieses Namens'
      }.`,
    nullIsland: (_, [a]) => `${a} hat die Koordinaten 0, 0.`,
    farFromCountry: ({ km, country }, [a]) =>
      `${a} liegt ${km}\u00a0km von der nächsten bekannten Stadt des angegebenen Landes (${country}).`,
    impossibleYear: ({ founded, late, readOn }, [a, b]) =>
      late === ''
        ? `${a} und ${b}: gegründet ${founded}. So früh gab es kaum Städtepartnerschaften.`
        : `${a} und ${b}: gegründet ${founded}, nach dem Stand der Daten (${readOn}).`,
    endedBefore: ({ founded, from, status }, [a, b]) =>
      `${a} und ${b}: gegründet ${founded}, aber ${status} seit ${from}.`,
    oneSided: (_, [a, b]) => `${a} nennt ${b}, aber die Liste von ${b} nennt ${a} nicht.`,
    noCountry: (_, [a]) => `Zu ${a} steht kein Land, das bekannt ist.`,
    population: ({ people, known }, [a]) =>
      `${a} hat hier ${people} Einwohner${known === '' ? '' : `, im Ortsverzeichnis ${known}`}.`,
    noYear: ({ all }, [a, b]) =>
      all === '' ? `${a} und ${b}: kein Jahr.` : `Keine der ${all} Partnerschaften hat ein Jahr.`,
  } satisfies Record<FindingKind, (said: Said, names: readonly string[]) => string>,
  proposals: {
    merge: ({ from, into }) =>
      from === into ? 'Zu einem Ort zusammenlegen' : `Zusammenlegen, „${into}“ bleibt`,
    leaveOutTie: ({ line, date }) =>
      line === ''
        ? `Partnerschaft weglassen${date === '' ? '' : ` (${date})`}`
        : `Zeile ${line} weglassen${date === '' ? '' : ` (${date})`}`,
    leaveOutPlace: () => 'Ort weglassen',
    useGazetteer: ({ point }) => `Koordinaten aus dem Ortsverzeichnis (${point})`,
    exchange: () => 'Breite und Länge tauschen',
    turnSign: ({ point }) => `Vorzeichen ändern (${point})`,
    forgetPoint: () => 'Koordinaten weglassen',
    forgetYear: () => 'Jahr weglassen',
    forgetEnd: () => 'Datum der Änderung weglassen',
    setCountry: ({ country }) => `Land: ${country}`,
    usePopulation: ({ people }) => `${people} übernehmen`,
    forgetPopulation: () => 'Zahl weglassen',
  } satisfies Record<ProposalId, (said: Said) => string>,
  ignore: 'Ignorieren',
  heed: 'Nicht mehr ignorieren',
  show: 'Zeigen',
  showWhy: (names: string) => `${names} auf Karte und Netz zeigen`,
  own: 'Anderer Wert',
  ownRow: 'Zeile ändern',
  rowComing: 'Die Zeile wird gelesen\u00a0…',
  rowGone:
    'Diese Zeile lässt sich hier nicht ändern. Ändern Sie sie in Ihrer Datei, und öffnen Sie diese neu.',
  rowCut: 'Die Zeile ist länger. Hier steht nur ihr Anfang.',
  column: (number: string) => `Spalte ${number}`,
  surplus: (number: string) => `Zelle ${number}, zu keiner Spalte; sie muss leer sein`,
  columns: 'Zuordnung der Spalten ändern\u00a0…',
  ownLabels: {
    founded: 'Jahr, oder Datum als JJJJ-MM-TT',
    population: 'Einwohner',
    point: 'Breite, Länge in Grad, etwa 50,61; 10,69',
    country: 'Land (Name oder Kürzel)',
    cell: 'Was in der Zelle stehen soll',
  },
  take: 'Übernehmen',
  wrong: {
    founded: 'Das ist kein Datum der Form JJJJ, JJJJ-MM oder JJJJ-MM-TT.',
    population: 'Das ist keine ganze Zahl.',
    point: 'Das sind keine zwei Zahlen in Grad.',
    country: 'Dieses Land ist nicht bekannt.',
    cell: 'Hier muss etwas anderes stehen als bisher.',
    row: 'In mindestens einer Zelle muss etwas anderes stehen als bisher.',
  },
  all: {
    sameTie: (shown: string) => `Alle ${shown} gleichen Wiederholungen weglassen`,
    sameName: (shown: string) => `Alle ${shown} gleichnamigen bis 5 km zusammenlegen`,
    swapped: (shown: string) => `Alle ${shown} zurücktauschen, bei denen der Name es bestätigt`,
  } satisfies Partial<Record<FindingKind, (shown: string) => string>>,
  ignoreAll: (shown: string) => `Alle ${shown} ignorieren`,
  where: (table: string, line: string, column: string, value: string) =>
    [table, line && `Zeile ${line}`, column && `Spalte ${column}`, value && `„${value}“`]
      .filter(part => part !== '')
      .join(', '),
  page: (from: string, to: string, all: string) => `${from} bis ${to} von ${all}`,
  earlier: 'Zurück',
  further: 'Weiter',
  log: (shown: string) => `Ihre Korrekturen (${shown})`,
  toProject: 'Korrekturen mit den Daten als Projektdatei sichern',
  changes: (n: number, shown: string) =>
    `Damit ${one(n, 'ändert sich eine Stelle', `ändern sich ${shown} Stellen`)} in den Tabellen.`,
  step: (n: number, shown: string, first: string) =>
    n === 1 ? first : `${first} – und ${shown} ${one(n - 1, 'weitere', 'weitere')}`,
  operations: {
    merge: ({ from, into }) => `„${from}“ mit „${into}“ zusammengelegt`,
    setPlace: ({ name, value }) => `${name}: ${value}`,
    setFounded: ({ before, value }) =>
      value === ''
        ? `Jahr ${before} weggelassen`
        : `Gründung: ${value}${before === '' ? '' : ` statt ${before}`}`,
    setStatusDate: ({ before }) => `Datum ${before} weggelassen`,
    leaveOutTie: ({ name }) => `Weggelassen: ${name}`,
    leaveOutPlace: ({ name }) => `Weggelassen: ${name}`,
    setCell: ({ before, value, line }) => `Zeile ${line}: „${value}“ statt „${before}“`,
    setRow: ({ before, value, line }) => `Zeile ${line}: „${value}“ statt „${before}“`,
    ignore: ({ name }) => `Ignoriert: ${name}`,
    heed: ({ name }) => `Nicht mehr ignoriert: ${name}`,
  } satisfies Record<Operation['do'], (said: Said) => string>,
  what: {
    merged: 'zusammengelegt',
    named: 'weiterer Name',
    filled: 'ergänzt',
    dropped: 'nicht übernommen',
    moved: 'Partnerschaft übertragen',
    leftOut: 'weggelassen',
    selfTie: 'weggelassen, da beide Orte einer sind',
    set: 'geändert',
  } satisfies Record<Change['what'], string>,
  /** Columns of the tables, in a list of what has changed. */
  changed: {
    lat: 'Breite',
    lon: 'Länge',
    coordinates: 'Koordinaten',
    population: 'Einwohner',
    region: 'Region',
    country: 'Land',
    kind: 'Art des Ortes',
    tiesKnown: 'Abdeckung',
    founded: 'Gründung',
    from: 'seit',
  } as Readonly<Record<string, string>>,
  notApplied: (n: number, shown: string) =>
    `${one(n, 'Eine Korrektur ließ', `${shown} Korrekturen ließen`)} sich nicht eintragen:`,
  obstacles: {
    gone: 'Das gibt es in den Daten nicht mehr.',
    changed: 'Dort steht inzwischen etwas anderes.',
    same: 'Das ist schon ein Ort.',
  } satisfies Record<Obstacle, string>,
  unknownPoint: 'Koordinaten nicht bekannt',
  unknownPeople: 'Einwohner nicht bekannt',
  people: (shown: string) => `${shown} Einwohner`,
};

export type DoctorTexts = typeof texts;
