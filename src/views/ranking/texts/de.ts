// The ranking's own texts in German: the reference.

import { plural } from '../../../i18n/plural';

const one = (n: number, singular: string, many: string) => plural('de', n, { one: singular, other: many });

/** How many places are compared, as a number and written. */
export interface Among {
  readonly n: number;
  readonly shown: string;
}

/** Names as a list ("Köln und Hamburg"), how many they are, and the value that each of them has. */
export interface Led {
  readonly names: string;
  readonly count: number;
  readonly value: string;
}

/** Numbers of places, written. */
export interface Standing {
  readonly more: string;
  readonly fewer: string;
  readonly same: string;
}

export const texts = {
  none: 'Hier ist kein Ort zu vergleichen.',
  computing: (measure: string) => `${measure} wird berechnet\u00a0…`,
  progress: (percent: string) => `Kürzeste Wege von jedem Ort: ${percent}`,
  failed: 'Diese Kennzahlen konnten nicht berechnet werden.',
  undefinedForAll: (measure: string) => `${measure}: für keinen dieser Orte bestimmt`,
  /** The finding: who leads, and who comes next. */
  lead: {
    partners: ({ names, count, value }: Led, of: Among) =>
      `${names} ${one(count, 'hat', 'haben je')} ${value} Partner, mehr als ${one(count, 'jeder andere', 'alle anderen')} der ${of.shown} Orte`,
    other: (measure: string, { names, count, value }: Led, of: Among) =>
      `${measure}: ${names} ${one(count, 'hat mit', 'haben mit je')} ${value} den höchsten Wert der ${of.shown} Orte`,
    next: (sentence: string, { names, count, value }: Led) =>
      `${sentence}; danach ${one(count, 'kommt', 'kommen')} ${names} mit ${count > 1 ? 'je ' : ''}${value}`,
    several: (sentence: string, _count: number, shown: string, value: string) =>
      `${sentence}; danach kommen ${shown} Orte mit je ${value}`,
  },
  partnersShared: (count: string, of: string, value: string) =>
    `${count} der ${of} Orte haben je ${value} Partner, mehr hat keiner`,
  shared: (measure: string, count: string, of: string, value: string) =>
    `${measure}: ${count} der ${of} Orte haben den höchsten Wert, ${value}`,
  allSame: (measure: string, { n, shown }: Among, value: string) =>
    `${measure}: ${n === 2 ? 'beide' : `alle ${shown}`} Orte haben denselben Wert, ${value}`,
  onlyOne: (measure: string, name: string, value: string) =>
    `${measure}: nur ${name} ist hier zu vergleichen, ${value}`,
  rankedBy: 'Geordnet nach:',
  undefinedFor: (n: number, shown: string) =>
    `Für ${one(n, 'einen Ort', `${shown} Orte`)} ist diese Kennzahl nicht bestimmt; ${one(n, 'er steht', 'sie stehen')} am Ende.`,
  boundary: {
    out: (n: number, shown: string) =>
      `${one(n, 'Ein Ort, der', `${shown} Orte, die`)} nur als Partner anderer bekannt ${one(n, 'ist, steht', 'sind, stehen')} nicht in der Rangliste; im Netz, auf dem gerechnet wird, ${one(n, 'ist er', 'sind sie')} enthalten.`,
    in: (n: number, shown: string) =>
      `${one(n, 'Ein Ort ist', `${shown} Orte sind`)} nur als Partner anderer bekannt, und ${one(n, 'seine', 'ihre')} Werte sind deshalb zu klein oder nicht zu vergleichen.`,
    include: 'Auch diese Orte einordnen',
  },
  parts: { table: 'Tabelle', scatter: 'Zwei Kennzahlen', spread: 'Verteilung', years: 'Verlauf' },
  partsLabel: 'Was gezeigt wird',
  table: {
    label: 'Rangliste der Orte',
    filter: 'Orte suchen',
    filterHint: 'Ort oder Land',
    count: (n: number, shown: string) => `${shown} ${one(n, 'Ort', 'Orte')}`,
    some: (part: string, all: string) => `${part} von ${all} Orten`,
    nobody: 'Kein Ort passt zur Suche.',
    rank: 'Rang',
    name: 'Ort',
    country: 'Land',
    history: 'Verlauf',
    historyWhy:
      'Partner im Lauf der Jahre: bestehende Partnerschaften mit bekanntem Gründungsjahr, Jahr für Jahr. Jede Zeile hat ihre eigene Höhe; verglichen wird die Form.',
    historyOf: (first: string, most: string, year: string, last: string) =>
      `ab ${first}, höchstens ${most} (${year}), zuletzt ${last}`,
    noHistory: 'kein Gründungsjahr bekannt',
    sortBy: (column: string) => `Nach „${column}“ ordnen`,
    undefined: 'nicht bestimmt',
    waiting: 'wird berechnet',
    partly:
      'Nicht alle Partnerschaften dieses Ortes sind gesammelt; der wirkliche Wert kann ein anderer sein.',
    save: 'Als CSV speichern',
    saveWhy: 'Alle Orte der Rangliste mit den gewählten Kennzahlen in voller Genauigkeit',
    file: 'rangliste',
  },
  columns: {
    title: (n: string) => `Kennzahlen wählen (${n})`,
    explain: 'Erklärung',
    reset: 'Wie am Anfang',
  },
  chosen: (name: string, rank: string, of: string, value: string) =>
    `${name}: ${value}, Rang ${rank} von ${of}`,
  chosenNoRank: (name: string) => `${name} steht nicht in dieser Rangliste.`,
  chosenUndefined: (name: string) => `${name}: Diese Kennzahl ist hier nicht bestimmt.`,
  toPage: 'Seite öffnen',
  scatter: {
    x: 'Waagerecht',
    y: 'Senkrecht',
    label: (x: string, y: string, n: string) =>
      `Streudiagramm von ${n} Orten: waagerecht ${x}, senkrecht ${y}. Pfeiltasten nach links und rechts gehen durch die Orte nach dem waagerechten Wert, nach oben und unten nach dem senkrechten; die Eingabetaste wählt aus. Alle Werte stehen in der Tabelle.`,
    log: 'in gleichen Vielfachen geteilt',
    zero: 'Orte mit dem Wert 0 stehen am Rand für sich.',
    point: (name: string, country: string, x: string, y: string) => `${name} (${country}): ${x} · ${y}`,
    others: (n: number, shown: string) => `und ${shown} ${one(n, 'weiterer', 'weitere')} an derselben Stelle`,
    strength: {
      same: (x: string, y: string) => `„${x}“ und „${y}“ ordnen die Orte fast gleich.`,
      much: (x: string, y: string) => `Wer bei „${x}“ vorn steht, steht meist auch bei „${y}“ vorn.`,
      some: (x: string, y: string) => `Wer bei „${x}“ vorn steht, steht öfter auch bei „${y}“ vorn.`,
      little: (x: string, y: string) => `„${x}“ und „${y}“ ordnen die Orte fast ohne Zusammenhang.`,
      against: (x: string, y: string) => `Wer bei „${x}“ vorn steht, steht bei „${y}“ öfter hinten.`,
      muchAgainst: (x: string, y: string) => `Wer bei „${x}“ vorn steht, steht bei „${y}“ meist hinten.`,
    },
    rho: (rho: string, n: number, shown: string) =>
      `Rangkorrelation nach Spearman: ${rho}, über ${shown} ${one(n, 'Ort', 'Orte')}.`,
    rhoWhy:
      '1: dieselbe Ordnung; 0: kein Zusammenhang der Ränge; −1: die umgekehrte Ordnung. Über Ursachen sagt die Zahl nichts.',
    noRho: (n: number, shown: string) =>
      n < 2
        ? 'Für eine Rangkorrelation sind es zu wenige Orte.'
        : `Eine Rangkorrelation ist hier nicht bestimmt: Bei einer der beiden Kennzahlen haben alle ${shown} Orte denselben Wert.`,
    nothing: 'Für keinen Ort sind beide Werte bestimmt.',
  },
  spread: {
    label: (measure: string, n: string) => `Verteilung von ${measure} über ${n} Orte`,
    bin: (from: string, to: string, n: number, shown: string) =>
      `${from === to ? from : `${from} bis ${to}`}: ${shown} ${one(n, 'Ort', 'Orte')}`,
    axis: 'Höhe der Balken: Zahl der Orte',
    median: (median: string) =>
      `Median: ${median}. Die eine Hälfte der Orte liegt nicht darüber, die andere nicht darunter.`,
    /** How many places have more, fewer and as much. */
    place: (name: string, value: string, { more, fewer, same }: Standing) =>
      `${name}: ${value}. Höher liegen ${more} Orte, niedriger ${fewer}, gleich ${same}.`,
    log: 'Die Achse ist in gleichen Vielfachen geteilt.',
    zeros: (n: number, shown: string) =>
      `Der erste Balken zählt ${one(n, 'den Ort', `die ${shown} Orte`)} mit dem Wert 0.`,
    choose: 'Wählen Sie einen Ort, um zu sehen, wo er steht.',
  },
};

export type RankingTexts = typeof texts;
