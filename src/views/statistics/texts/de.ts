// The panel's own texts in German: the reference.

import type { StatisticId } from '../../../analysis/statistics/catalogue';
import type { ChanceFigure } from '../../../analysis/chance/chance';
import { plural } from '../../../i18n/plural';

const one = (n: number, singular: string, many: string) => plural('de', n, { one: singular, other: many });

const why: { readonly [id in StatisticId]: string } = {
  order:
    'Orte, von denen mindestens eine Partnerschaft gezeigt wird. Auf ihnen beruhen alle weiteren Zahlen.',
  size: 'Paare von Orten, die miteinander verbunden sind. Mehrere Vereinbarungen desselben Paares zählen einmal.',
  isolated:
    'Orte des Datensatzes, von denen hier keine Partnerschaft gezeigt wird. Sie stehen in keiner der anderen Zahlen.',
  meanDegree:
    'Jede Partnerschaft zählt an beiden Enden: zweimal die Partnerschaften, geteilt durch die Orte.',
  maxDegree: 'So viele Partner hat der Ort mit den meisten.',
  density: 'Welcher Anteil aller Paare von Orten verbunden ist: 1, wenn jeder Ort mit jedem verbunden wäre.',
  gini: 'Wie ungleich die Partner verteilt sind: 0, wenn alle gleich viele haben; nahe 1, wenn wenige fast alle haben.',
  powerLaw:
    'Wie schnell die Zahl der Orte mit der Zahl ihrer Partner abnimmt, falls sie einem Potenzgesetz folgt; je größer, desto schneller. Ob sie ihm folgt, sagt die Zahl nicht.',
  assortativity:
    'Ob Orte mit vielen Partnern eher mit ihresgleichen verbunden sind (über 0, höchstens 1) oder eher mit Orten mit wenigen (unter 0, mindestens −1).',
  components:
    'In einem Teilnetz kommt man von jedem Ort über Partnerschaften zu jedem anderen; zwischen zwei Teilnetzen führt kein Weg.',
  giant: 'Orte im Teilnetz mit den meisten Orten.',
  giantShare: 'Anteil der Orte, die im größten Teilnetz liegen.',
  diameter:
    'Die größte Entfernung: So viele Partnerschaften liegen zwischen zwei Orten des größten Teilnetzes, die am weitesten auseinander sind.',
  radius:
    'Vom günstigsten Ort aus sind alle anderen des größten Teilnetzes in höchstens so vielen Schritten zu erreichen.',
  meanDistance:
    'Mittlere Entfernung zweier Orte des größten Teilnetzes. Nach dem Handbuch von KONECT zählt jeder Ort auch mit der Entfernung 0 zu sich selbst.',
  medianDistance:
    'Mehr als die Hälfte aller Paare des größten Teilnetzes liegt höchstens so weit auseinander; auch hier zählt jeder Ort mit sich selbst.',
  effectiveDiameter:
    'Bis zu dieser Entfernung liegen 90\u00a0% aller Paare des größten Teilnetzes; zwischen zwei ganzen Schritten wird gleichmäßig geteilt. Auch hier zählt jeder Ort mit sich selbst.',
  triangles: 'Drei Orte, von denen jeder mit den beiden anderen verbunden ist.',
  transitivity:
    'Wo ein Ort zwei Partner hat: wie oft diese auch miteinander verbunden sind, über alle solchen Paare im Netz. KONECT nennt diese Zahl Clusterkoeffizient.',
  averageClustering:
    'Derselbe Anteil für jeden Ort allein, gemittelt über die Orte; ein Ort mit nur einem Partner zählt als 0.',
};

export const texts = {
  title: {
    all: (n: number, shown: string) =>
      n === 2 ? 'Die beiden Orte sind miteinander verbunden' : `Alle ${shown} Orte hängen zusammen`,
    giant: (giant: string, order: string) => `${giant} von ${order} Orten hängen in einem Teilnetz zusammen`,
    parts: (parts: string, giant: string, order: string) =>
      `Das Netz zerfällt in ${parts} Teilnetze; das größte verbindet ${giant} von ${order} Orten`,
    /** Several components are the largest. */
    partsAlike: (parts: string, giant: string, order: string) =>
      `Das Netz zerfällt in ${parts} Teilnetze; die größten verbinden je ${giant} von ${order} Orten`,
  },
  computing: 'Die Kennzahlen werden berechnet\u00a0…',
  failed: 'Diese Kennzahlen konnten nicht berechnet werden.',
  boundary: (n: number, shown: string, of: string) =>
    `${one(n, 'Ein Ort ist', `${shown} der ${of} Orte sind`)} nur als Partner ${one(n, 'eines anderen', 'anderer')} bekannt; ${one(n, 'seine', 'ihre')} übrigen Partnerschaften wurden nicht gesammelt. Alle Zahlen dieser Seite beschreiben das gesammelte Netz und damit auch, wie es gesammelt wurde.`,
  sided:
    'Jede Partnerschaft führt von der einen Seite zur anderen. Dreiecke kann es in einem solchen Netz nicht geben.',
  groups: {
    size: 'Größe',
    partners: 'Partner',
    cohesion: 'Zusammenhang',
    ways: 'Wege',
    triangles: 'Dreiecke',
  },
  /** Under `ways`. */
  exact:
    'Schritte sind Partnerschaften auf dem kürzesten Weg. Gezählt ist jedes Paar des größten Teilnetzes, ohne Stichprobe, und wie bei KONECT jeder Ort auch mit 0 Schritten zu sich selbst.',
  oneOfSeveral: (n: number, shown: string) =>
    `${n === 2 ? 'Zwei' : shown} Teilnetze sind gleich groß, größer ist keines; „das größte Teilnetz“ meint hier eines davon.`,
  sweeping: (percent: string) => `Kürzeste Wege von jedem Ort: ${percent}`,
  atRest: 'Wird berechnet, sobald die Jahre nicht mehr laufen.',
  waiting: 'wird berechnet',
  notDefined: 'nicht bestimmt',
  /** Why it is not. */
  undefinedWhy: {
    transitivity: 'Kein Ort hat zwei Partner.',
    assortativity: 'An allen Enden von Partnerschaften stehen Orte mit gleich vielen Partnern.',
    powerLaw: 'Alle Orte haben gleich viele Partner.',
  } as Readonly<Partial<Record<StatisticId, string>>>,
  why,
  formula: 'Formel:',
  source: 'Quelle:',
  without: (value: string) => `Ohne die Entfernungen 0 wären es ${value}.`,
  save: 'Als CSV speichern',
  file: 'kennzahlen',
  degrees: {
    title: 'Wer wie viele Partner hat',
    all: (degree: number, shown: string) =>
      `Alle Orte haben ${one(degree, 'einen Partner', `${shown} Partner`)}.`,
    lead: (single: string, share: string, shown: string) =>
      `${single} der Orte haben einen einzigen Partner; ${share} haben ${shown} oder mehr.`,
    noSingle: (share: string, shown: string) =>
      `Kein Ort hat nur einen Partner; ${share} haben ${shown} oder mehr.`,
    label: (n: string) =>
      `Verteilung der Partnerzahl über ${n} Orte: waagerecht die Zahl der Partner, senkrecht der Anteil der Orte, die so viele oder mehr haben. Beide Achsen sind in gleichen Vielfachen geteilt. Alle Werte stehen in der Tabelle darunter.`,
    x: 'Partner',
    y: 'Anteil der Orte mit so vielen oder mehr',
    log: 'Beide Achsen sind in gleichen Vielfachen geteilt; auf ihnen wäre ein Potenzgesetz eine Gerade.',
    point: (degree: string, places: string, share: string) =>
      `${degree} oder mehr Partner: ${places} Orte (${share})`,
    table: 'Als Tabelle',
    columns: { degree: 'Partner', places: 'Orte', orMore: 'so viele oder mehr', share: 'Anteil' },
  },
  lengths: {
    title: 'Wie weit sie reichen',
    computing: 'Die Längen werden verglichen\u00a0…',
    shorter: (median: string, random: string, networks: string) =>
      `Die Hälfte der Partnerschaften ist kürzer als ${median}\u00a0km; in jedem von ${networks} Zufallsnetzen liegt diese Mitte höher, im Ganzen bei ${random}\u00a0km.`,
    longer: (median: string, random: string, networks: string) =>
      `Die Hälfte der Partnerschaften ist länger als ${median}\u00a0km; in jedem von ${networks} Zufallsnetzen liegt diese Mitte niedriger, im Ganzen bei ${random}\u00a0km.`,
    even: (median: string, low: string, high: string, networks: string) =>
      `Die Hälfte der Partnerschaften ist länger als ${median}\u00a0km. Das liegt im Rahmen des Zufalls: In ${networks} Zufallsnetzen liegt diese Mitte zwischen ${low} und ${high}\u00a0km.`,
    /** `n` ties whose random networks have all the same middle. */
    alike: (n: number, median: string, networks: string) =>
      n === 1
        ? `Die eine Partnerschaft reicht ${median}\u00a0km weit. Zu vergleichen gibt es da nichts.`
        : `Die Mitte der Längen liegt bei ${median}\u00a0km. Ein Vergleich ist nicht möglich: In allen ${networks} Zufallsnetzen ist sie dieselbe.`,
    how: (seed: string, sided: boolean) =>
      `Luftlinie. In den Zufallsnetzen hat jeder Ort so viele Partner wie hier${sided ? ', alle auf der anderen Seite' : ''}; wer mit wem verbunden ist, ist ausgelost (Startzahl ${seed}).`,
    label: 'Längen der Partnerschaften und ausgeloster Paare',
    columns: { length: 'Länge', own: 'Partnerschaften', random: 'Zufall' },
    class: (from: string, to: string) => `${from}–${to}\u00a0km`,
    upTo: (to: string) => `bis ${to}\u00a0km`,
    beyond: (from: string) => `über ${from}\u00a0km`,
    legend: { own: 'Partnerschaften', random: 'ausgeloste Paare' },
  },
  chance: {
    title: 'Mehr als Zufall?',
    intro: (samples: string, sided: boolean) =>
      `Verglichen wird mit ${samples} Netzen, die durch Auslosen entstehen: Jeder Ort behält die Zahl seiner Partner${sided ? ', und alle liegen auf der anderen Seite' : ''}; wer mit wem verbunden ist, bestimmt der Zufall.`,
    start: 'Mit dem Zufall vergleichen',
    again: 'Noch einmal versuchen',
    cancel: 'Abbrechen',
    running: (percent: string) => `Zufallsnetze werden ausgelost: ${percent}`,
    failed: 'Der Vergleich konnte nicht berechnet werden.',
    figures: {
      transitivity: 'Transitivität',
      averageClustering: 'Mittlere Dichte unter den Partnern',
      assortativity: 'Gleich und gleich (Assortativität)',
      modularity: 'Gliederung in Gruppen (Modularität)',
      sameCountry: 'Partnerschaften innerhalb eines Landes',
    } as { readonly [id in ChanceFigure]: string },
    knownCountries: 'Gezählt sind nur die, von deren beiden Orten das Land bekannt ist.',
    more: (value: string, mean: string) =>
      `höher als durch Zufall: ${value}, in den Zufallsnetzen im Mittel ${mean}`,
    fewer: (value: string, mean: string) =>
      `niedriger als durch Zufall: ${value}, in den Zufallsnetzen im Mittel ${mean}`,
    even: (value: string, mean: string) =>
      `im Rahmen des Zufalls: ${value}, in den Zufallsnetzen im Mittel ${mean}`,
    always: (value: string) => `kein Vergleich möglich: In jedem Zufallsnetz ist der Wert derselbe, ${value}`,
    notDefined: 'hier nicht bestimmt',
    sureAlways: (p: string) => `in jedem gleich viel, p\u00a0=\u00a0${p}`,
    sure: (z: string, p: string) => `z\u00a0=\u00a0${z}, p\u00a0=\u00a0${p}`,
    told: {
      none: '',
      running: 'Der Vergleich läuft.',
      failed: 'Der Vergleich ist gescheitert.',
      done: 'Der Vergleich ist fertig.',
    },
    howTitle: 'Wie gerechnet wird',
    how: (samples: string, seed: string, settle: string, between: string) =>
      `${samples} Zufallsnetze, Startzahl ${seed}; ${settle} versuchte Tausche je Partnerschaft vor dem ersten, ${between} vor jedem weiteren. z: Abstand vom Mittel der Zufallsnetze in Standardabweichungen. p: wie oft ein Zufallsnetz mindestens so weit außen liegt, beidseitig, das wirkliche Netz mitgezählt.`,
    least: (p: string) => `Kleiner als ${p} kann p hier nicht werden.`,
    threshold:
      'Höher oder niedriger als durch Zufall steht nur, wo p höchstens 0,05 ist; eine von zwanzig Kennzahlen käme auch durch Zufall dahin.',
    modularity: (method: string) => `Die Gruppen sucht in jedem Netz ein einzelner Lauf von ${method}.`,
    methods: { leiden: 'Leiden', barber: 'Leiden mit Barbers Modularität' },
    regions: 'Wer mit wem öfter als durch Zufall verbunden ist, steht bei den',
    regionsLink: 'Regionen',
  },
};

export type StatisticsTexts = typeof texts;
