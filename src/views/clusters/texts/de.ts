// The panel's own texts in German: the reference.

import { plural } from '../../../i18n/plural';

const one = (n: number, singular: string, many: string) => plural('de', n, { one: singular, other: many });

export const texts = {
  title: (n: number, shown: string) =>
    n === 0
      ? 'Keine Gruppe von drei oder mehr Orten'
      : n === 1
        ? 'Eine Gruppe von drei oder mehr Orten'
        : `${shown} Gruppen von drei oder mehr Orten`,
  what: 'Eine Gruppe: Orte, die untereinander mehr Partnerschaften haben, als wenn die Partner ausgelost wären.',
  /** A method for two sides was asked for where there are none. */
  instead: (asked: string) =>
    `„${asked}“ braucht ein Netz mit zwei Seiten. Dieses hat keine; die Gruppen sind deshalb mit dem Leiden-Verfahren gesucht.`,
  parts: (n: number, shown: string, pairs: number, shownPairs: string) =>
    `Das Netz zerfällt in ${shown} Teilnetze${
      pairs === n
        ? ', lauter einzelne Paare'
        : pairs > 0
          ? `, davon ${shownPairs} ${one(pairs, 'einzelnes Paar', 'einzelne Paare')}`
          : ''
    }.`,
  /** Where the ties lie: within the clusters listed, in pairs, from one cluster to another. */
  inside: (
    n: number,
    within: string,
    all: string,
    pairs: number,
    shownPairs: string,
    between: number,
    shownBetween: string,
  ) =>
    [
      n === 0
        ? 'Keine Partnerschaft liegt innerhalb einer solchen Gruppe'
        : `${within} von ${all} Partnerschaften ${one(n, 'liegt', 'liegen')} innerhalb dieser Gruppen`,
      pairs > 0 && `${shownPairs} ${one(pairs, 'ist ein Paar', 'sind Paare')} für sich`,
      between > 0 && `${shownBetween} ${one(between, 'führt', 'führen')} aus einer Gruppe hinaus`,
    ]
      .filter(part => part !== false)
      .join(', ') + '.',
  alone: (n: number, shown: string) =>
    `${shown} ${one(n, 'Ort gehört zu keiner Gruppe: Er steht', 'Orte gehören zu keiner Gruppe: Sie stehen')} bei dieser Auflösung allein.`,
  boundary: (n: number, part: string, all: string) =>
    `${part} von ${all} Orten ${one(n, 'ist nur als Partner eines anderen Ortes bekannt und kommt', 'sind nur als Partner anderer Orte bekannt und kommen')} in die Gruppe eines solchen Partners. Die Gruppen zeigen deshalb zum Teil, wessen Partnerschaften gesammelt wurden.`,
  clarity: {
    title: 'Wie deutlich sind die Gruppen?',
    /** `within`: ties within clusters and pairs; `expected`: if partners were drawn by lot. */
    modularity: (n: number, within: string, expected: string, modularity: string) =>
      `${within} ${one(n, 'Partnerschaft liegt', 'Partnerschaften liegen')} innerhalb von Gruppen oder Paaren. Wären die Partner ausgelost und hätte jeder Ort so viele wie jetzt, wären es bei derselben Einteilung etwa ${expected}. Das ergibt eine Modularität von ${modularity}.`,
    partsSuffice: (modularity: string) =>
      `Die Teilnetze selbst, als Gruppen genommen, haben schon eine Modularität von ${modularity}: Die Zahl ist so hoch, weil das Netz zerfällt.`,
    waiting: 'Zum Vergleich werden Netze ausgelost …',
    /** `here`, `mean`: modularity found by one run here, and in random networks. */
    chance: (method: string, here: string, samples: string, mean: string, seed: string) =>
      `Sucht je ein Lauf (${method}) die höchste Modularität, kommt er hier auf ${here} und in ${samples} Netzen, in denen jeder Ort gleich viele, aber ausgeloste Partner hat, im Mittel auf ${mean} (Startzahl ${seed}).`,
    more: (p: string) => `Das Netz ist deutlicher in Gruppen gegliedert als durch Zufall (p ${p}).`,
    less: (p: string) => `Das Netz ist weniger deutlich in Gruppen gegliedert als durch Zufall (p ${p}).`,
    within: (p: string) => `Der Unterschied kann Zufall sein (p ${p}).`,
  },
  controls: {
    method: 'Verfahren',
    methods: {
      auto: 'automatisch',
      projection: 'gemeinsame Partner',
      barber: 'Barbers Modularität',
      leiden: 'Leiden',
      louvain: 'Louvain',
    },
    resolution: 'Auflösung',
    resolutionHint: 'Höher: mehr und kleinere Gruppen. 1 ist die Modularität, wie sie definiert ist.',
    resolutionIs: (shown: string) => `Auflösung ${shown}`,
    paint: 'Auf Karte und Netz einfärben',
  },
  working: (share: string) => `Gruppen werden gesucht: ${share}`,
  cancel: 'Abbrechen',
  stopped: 'Die Suche ist angehalten.',
  stoppedOld: 'Die Suche ist angehalten; unten stehen die Gruppen von vorher.',
  again: 'Neu suchen',
  failed: 'Die Gruppen konnten nicht berechnet werden.',
  list: 'Die Gruppen, die größte zuerst',
  around: (places: string) => `um ${places}`,
  ties: (inside: string, outside: string | null) =>
    outside === null ? `${inside} Partnerschaften` : `${inside} Partnerschaften innen, ${outside} nach außen`,
  stability: {
    stable: 'stabil',
    fair: 'mäßig stabil',
    weak: 'wenig stabil',
    value: (word: string, share: string) => `${word} (${share})`,
  },
  allStable: 'Die Suche hängt vom Zufall ab und wurde mehrmals gemacht; alle Läufe fanden dieselben Gruppen.',
  stabilityNote:
    'Stabil: Die Suche hängt vom Zufall ab und wird mehrmals gemacht. Die Prozentzahl sagt, welcher Teil der Orte einer Gruppe im Mittel auch in den anderen Läufen beisammen ist.',
  best: 'Am besten vernetzt (Partner in der Gruppe)',
  more: (n: number, shown: string) => `${shown} ${one(n, 'weiterer Ort', 'weitere Orte')}`,
  fewer: 'Weniger Orte',
  select: 'Alle auf Karte und Netz auswählen',
  moreClusters: (n: number, shown: string) =>
    `${shown} ${one(n, 'weitere Gruppe', 'weitere Gruppen')} zeigen`,
  traits: 'Häufiger als durch Zufall',
  noTraits:
    'Kein Land, keine Region, keine Art, kein Jahrzehnt und kein Thema ist hier häufiger, als es Zufall sein kann.',
  columns: {
    trait: 'Merkmal',
    count: 'hier',
    expected: 'zu erwarten',
    lift: 'mal so viele',
    p: 'p',
  },
  of: (count: string, known: string) => `${count} von ${known}`,
  attributes: { country: 'Land', region: 'Region', kind: 'Art', decade: 'gegründet', theme: 'Thema' },
  comparison: {
    title: 'Sind die Gruppen Länder oder Regionen?',
    attributes: { country: 'den Ländern', region: 'den Regionen' },
    onSide: (side: string) => ` (Orte der Seite ${side})`,
    levels: {
      none: (what: string) => `Mit ${what} decken sich die Gruppen so gut wie nicht`,
      little: (what: string) => `Mit ${what} decken sich die Gruppen nur wenig`,
      partly: (what: string) => `Mit ${what} decken sich die Gruppen zum Teil`,
      largely: (what: string) => `Mit ${what} decken sich die Gruppen weitgehend`,
    },
    figures: (rand: string, information: string) =>
      `bereinigter Rand-Index ${rand}, gemeinsame Information ${information}`,
    note: 'Rand-Index: 0 wie durch Zufall, 1 dieselbe Einteilung. Die gemeinsame Information (NMI, 0 bis 1) ist nicht um den Zufall bereinigt; mit vielen kleinen Gruppen ist sie von selbst hoch.',
  },
  method: {
    title: 'Wie gerechnet wurde',
    projection: (first: string, second: string) =>
      `Nach gemeinsamen Partnern: Orte der Seite ${first} gehören zusammen, je mehr Partner sie teilen; darauf sucht das Leiden-Verfahren Gruppen. Orte der Seite ${second} kommen in die Gruppe, in der die meisten ihrer Partner sind.`,
    barber:
      'Leiden-Verfahren mit Barbers Modularität: verglichen wird mit ausgelosten Partnerschaften zwischen den beiden Seiten.',
    leiden: 'Leiden-Verfahren (Traag, Waltman und van Eck 2019): Jede Gruppe hängt zusammen.',
    louvain:
      'Louvain-Verfahren (Blondel und andere 2008), wie graphology es rechnet; Gruppen, die zerfallen, werden geteilt.',
    modularity: {
      newman: 'Die Modularität ist die von Newman.',
      barber: 'Die Modularität ist die von Barber, für Netze mit zwei Seiten.',
    },
    ties: 'Jede Partnerschaft zählt einfach, wie viele Vereinbarungen sie auch trägt.',
    runs: (runs: string, agreement: string) =>
      `${runs} Läufe mit verschiedenen Startzahlen; gezeigt ist der beste. Zwei Läufe stimmen im Mittel zu ${agreement} überein (NMI, 1: gleich).`,
    oneRun: 'Ein Lauf.',
    traits: (tests: string, sided: boolean) =>
      `Merkmale: Länder und Regionen werden unter den Orten ${sided ? 'derselben Seite ' : ''}mit etwa gleich vielen Partnern neu verteilt, Arten, Jahrzehnte und Themen unter den Partnerschaften; p ist die genaue Wahrscheinlichkeit für mindestens so viele. Von ${tests} Prüfungen nennt die Seite die, bei denen höchstens 5 % Fehlfunde zu erwarten sind (Benjamini und Hochberg 1995).`,
    noTraits: 'Für Merkmale sind die Gruppen zu klein.',
  },
};
