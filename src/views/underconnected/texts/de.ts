// The panel's own texts in German: the reference.

import { plural } from '../../../i18n/plural';
import type { Term } from '../../../analysis/underconnected/terms';

const one = (n: number, singular: string, many: string) => plural('de', n, { one: singular, other: many });
const cities = (n: number, shown: string) => `${shown} ${one(n, 'Stadt', 'Städte')}`;

export const texts = {
  title: (n: number, shown: string) =>
    n === 0
      ? 'Keine Stadt hat auffällig weniger Partner, als zu erwarten wären'
      : `${cities(n, shown)} ${one(n, 'hat', 'haben')} auffällig weniger Partner, als zu erwarten wären`,
  /** Beneath the title: how many cities would stand out so by chance alone; 0: less than half a city. */
  byChance: {
    expected: (n: number, shown: string) =>
      n === 0
        ? 'Auch wenn nur der Zufall wirkte, wäre weniger als eine solche Stadt zu erwarten.'
        : `Auch wenn nur der Zufall wirkte, ${one(n, 'wäre etwa eine solche Stadt', `wären etwa ${shown} solche Städte`)} zu erwarten.`,
    more: 'Gefunden sind mehr. Welche davon nur durch Zufall so wenige Partner haben, lässt sich nicht sagen.',
    notMore:
      'Gefunden sind nicht mehr. Die Liste nennt also Städte, die man sich ansehen kann; sie beweist nichts.',
  },
  titleFor: {
    uncovered: 'Ob eine Stadt zu wenige Partner hat, lässt sich hier nicht sagen',
    population: 'Zu wenige Einwohnerzahlen für einen Vergleich',
    few: 'Zu wenige Städte für einen Vergleich',
    same: 'Alle Städte haben gleich viele Partner',
    silent: 'Unter diesen Städten sagen Größe und Lage nichts über die Zahl der Partner',
  },
  why: {
    uncovered: () =>
      'Von keiner Stadt dieses Netzes wurden alle Partnerschaften gesammelt. Es kann Partnerschaften geben, die hier fehlen.',
    population: (known: string, modelled: string) =>
      `Von ${known} Städten, die sich vergleichen ließen, ist nur von ${modelled} die Einwohnerzahl bekannt. Für einen Vergleich sind 30 nötig.`,
    few: (known: string) => `Nur ${known} Städte dieses Netzes ließen sich vergleichen. Nötig sind 30.`,
    same: (known: string) =>
      `Gezählt wurde bei ${known} Städten. Wo alle gleich viele haben, ist von keiner mehr zu erwarten.`,
    silent: (places: string, p: string) =>
      `Bei ${places} verglichenen Städten erklären Einwohnerzahl, Land und Region nicht, wie viele Partner eine Stadt hat (p ${p}). Deshalb steht hier keine Liste.`,
    selected: (single: string, places: string) =>
      `Das liegt auch an der Auswahl: In dieser Liste stehen nur Städte, die eine Partnerschaft haben oder hatten; ${single} von ${places} haben genau einen Partner. Ob Größe und Lage etwas damit zu tun haben, dass eine Stadt überhaupt einen hat, lässt sich so nicht sagen.`,
  },
  way: 'Der Datensatz „Der weitere Kreis“ enthält Städte, von denen alle Partnerschaften gesammelt wurden.',
  wayPopulation:
    'In einer eigenen Tabelle helfen Spalten mit Land und Koordinaten: Damit lassen sich mehr Städte im mitgelieferten Ortsverzeichnis finden.',
  wayFilter: 'Gezählt wird nur, was die Filter und die gewählte Zeit durchlassen.',
  unfilter: 'Filter aufheben',
  allYears: 'Alle Jahre zeigen',
  basis: {
    all: (n: number, shown: string) =>
      `Verglichen: ${cities(n, shown)}, von denen alle Partnerschaften gesammelt wurden.`,
    pair: (n: number, shown: string, a: string, b: string) =>
      `Verglichen: ${cities(n, shown)} dieser Liste nach ihren Partnern auf der anderen Seite (${a}, ${b}). Von Partnern anderswo weiß die Liste nichts.`,
    listed: (n: number, shown: string) =>
      `Verglichen: ${cities(n, shown)} nach ihren Partnern in dieser Liste. Was die Liste auslässt, fehlt auch hier.`,
  },
  /** Of the cities of which everything was collected: "Deutschland 135 und Russland 17", and what the dataset asks. */
  origin: {
    words: (countries: string, question: string) =>
      `Die verglichenen Städte nach Ländern: ${countries}. Sie sind keine zufällige Auswahl${question === '' ? '.' : `; gesammelt wurde zu dieser Frage: „${question}“`}`,
    elsewhere: (shown: string) => `andere ${shown}`,
  },
  /** Beside a year of the past. */
  populationNow: 'Die Einwohnerzahlen sind die von heute.',
  ended: 'Beendete Partnerschaften zählen nicht.',
  absentFit: (n: number, shown: string, least: string) =>
    `Mitgerechnet: ${cities(n, shown)} ab ${least} Einwohnern, die in der Liste nicht vorkommen. Sie soll für diese Länder vollständig sein.`,
  absentOnly: (n: number, shown: string, least: string) =>
    `Dazu ${cities(n, shown)} ab ${least} Einwohnern, die in der Liste nicht vorkommen. Ob sie wirklich keinen Partner haben, sagt die Liste nicht; in die Rechnung gehen sie nicht ein.`,
  left: {
    uncovered: (n: number, shown: string) =>
      `${shown} ${one(n, 'Ort, von dem', 'Orte, von denen')} nicht alle Partnerschaften gesammelt wurden`,
    undated: (n: number, shown: string) =>
      `${cities(n, shown)} mit unbekanntem Gründungsjahr einer Partnerschaft`,
    notCities: (n: number, shown: string) =>
      `${shown} ${one(n, 'Kreis, Bezirk oder Region', 'Kreise, Bezirke und Regionen')}`,
    population: (n: number, shown: string) => `${cities(n, shown)} ohne bekannte Einwohnerzahl`,
    intro: (parts: string) => `Nicht verglichen: ${parts}.`,
  },
  explained: (share: string) => `Einwohnerzahl, Land und Region erklären ${share} der Unterschiede.`,
  choose: 'Wer in der Liste oder auf der Karte eine Stadt wählt, liest hier, was von ihr zu erwarten wäre.',
  toPage: 'Seite öffnen',
  paint: 'Auf Karte und Netz einfärben',
  absent: (least: string) => `Auch Städte ohne Partner in diesem Netz (ab ${least} Einwohnern)`,
  parts: { list: 'Liste', plot: 'Diagramm' },
  partsLabel: 'Was gezeigt wird',
  working: 'Wird berechnet\u00a0…',
  cancel: 'Abbrechen',
  stopped: 'Die Berechnung ist angehalten.',
  stoppedOld: 'Die Berechnung ist angehalten; unten steht das Ergebnis von vorher.',
  again: 'Neu berechnen',
  failed: 'Das konnte nicht berechnet werden.',
  /** In the page as one file, saved without them. */
  withoutCities:
    'In dieser Datei fehlt das Ortsverzeichnis mit den Einwohnerzahlen. Ohne es lässt sich nicht sagen, wie viele Partner zu erwarten wären. Speichern Sie die Seite in Twinline unter „Ausgeben“ noch einmal, „mit Ortsverzeichnis“.',
  filters: {
    title: 'Eingrenzen',
    country: 'Land',
    region: 'Region',
    flag: 'Auffällig',
    size: 'Größe',
    all: 'alle',
    anyFlag: 'alle, auch unauffällige',
    sizes: (from: string, to: string) =>
      from === ''
        ? `unter ${to} Einwohner`
        : to === ''
          ? `ab ${from} Einwohner`
          : `${from} bis ${to} Einwohner`,
  },
  table: {
    label: 'Städte nach dem Abstand zum erwarteten Wert',
    city: 'Stadt',
    columns: { partners: 'Partner', expected: 'erwartet', difference: 'Abstand' },
    sortBy: (name: string) => `Nach „${name}“ ordnen`,
    count: cities,
    some: (part: string, all: string) => `${part} von ${all} Städten`,
    nobody: 'Keine Stadt passt zu dieser Auswahl.',
    notInNetwork: 'nicht im Netz',
    range: (low: string, high: string) => `${low}–${high}`,
    rangeWhy: 'Zwischen diesen Zahlen liegen 90 von 100 solchen Städten.',
    save: 'CSV speichern',
    saveWhy: 'Die Liste, wie sie hier steht, als Tabelle für andere Programme',
    file: 'unterverbunden',
  },
  plot: {
    /** With ten times the inhabitants so many times the partners. */
    grows: (times: string) =>
      `Größere Städte haben mehr Partner: bei zehnmal so vielen Einwohnern sind ${times}-mal so viele zu erwarten`,
    falls: (times: string) =>
      `Größere Städte haben weniger Partner: bei zehnmal so vielen Einwohnern sind ${times}-mal so viele zu erwarten`,
    flat: 'Die Einwohnerzahl allein macht hier kaum einen Unterschied',
    label: (n: string) =>
      `Streudiagramm: ${n} Städte nach Einwohnern und Partnern. Pfeiltasten führen von Punkt zu Punkt, die Eingabetaste wählt. Die Werte stehen auch in der Liste.`,
    x: 'Einwohner',
    y: 'Partner',
    point: (name: string, people: string, partners: string, expected: string, range: string) =>
      `${name}: ${people}, Partner: ${partners}, erwartet: ${expected} (${range})`,
    others: (n: number, shown: string) => `an dieser Stelle ${shown} ${one(n, 'weitere', 'weitere')}`,
    note: 'Auf beiden Achsen heißt gleicher Abstand: gleich viel Mal so viele. Städte ohne Partner stehen am unteren Rand. Die Linie gilt für Städte, die keine Hauptstadt sind und deren Land und Region nicht herausragen; im Band lägen 90 von 100 solchen Städten. Was bei einer bestimmten Stadt zu erwarten ist, hängt auch von ihrem Land und ihrer Region ab: Das zeigt der Querstrich, sobald sie gewählt oder angezeigt ist; ein senkrechter Strich führt von ihm zu ihrem Punkt. Ein Punkt kann deshalb über der Linie liegen, obwohl seine Stadt weniger Partner hat als erwartet.',
    low: 'auffällig wenige Partner',
    usual: 'andere Städte',
    line: 'zu erwarten, wo Land und Region nicht herausragen',
    own: 'bei dieser Stadt zu erwarten',
  },
  how: {
    title: 'Wie gerechnet wurde',
    words: (least: string) =>
      `Gerechnet wird, wie viele Partner Städte gleicher Größe im selben Land und in derselben Region im Mittel haben: eine Regression für Anzahlen (negativ-binomial; ist die Streuung nicht größer als durch Zufall, wird daraus die Poisson-Regression). Was ein Land oder eine Region ausmacht, rückt näher an die Mitte, je weniger Städte dort verglichen werden. Eine Region mit weniger als ${least} verglichenen Städten hat keinen eigenen Wert, weil ihre Städte sonst fast nur an sich selbst gemessen würden; für sie gilt der Wert des Landes. Erwartet heißt: im Mittel solcher Städte; über Gründe sagt die Rechnung nichts.`,
    formula: 'ln μ = β₀ + β₁ · ln(Einwohner / 20.000) + Sitz + Land + Region; Varianz = μ + α · μ²',
    low: 'Auffällig wenige: Weniger als etwa 7 von 100 solchen Städten hätten so wenige Partner (z unter −1,5; z ist der Normalwert der Wahrscheinlichkeit für weniger Partner und der halben für genauso viele). Wie viele Städte durch Zufall allein so auffallen würden, ist aus dem Modell über alle verglichenen Städte zusammengezählt.',
    range: 'Der Bereich in Klammern: Darin lägen 90 von 100 solchen Städten.',
    order: 'Die Liste beginnt mit den Städten, denen zum erwarteten Wert am meisten fehlt.',
    flags:
      'Fast alle in einem Land: mehr als 80 % von mindestens drei Partnern. Abseits: nicht im größten Teilnetz, wenn dieses die meisten Orte umfasst und alle Partnerschaften der Beteiligten bekannt sind.',
    noPosition:
      'Wo eine Liste nur zwei Länder umfasst, heißt keine Stadt „abseits“ und keine „fast alle in einem Land“.',
    source:
      'Nach: J. Lawless, Negative binomial and mixed Poisson regression, 1987; S. Wood, Generalized additive models, 2017.',
    table: 'Koeffizienten',
    columns: { term: 'Größe', estimate: 'Wert', error: 'Standardfehler' },
    terms: {
      intercept: 'Grundwert (ln μ bei 20.000 Einwohnern)',
      population: 'ln Einwohner',
      regionSeat: 'regionale Hauptstadt',
      countrySeat: 'Hauptstadt eines Landes',
    } satisfies Record<Term, string>,
    alpha: 'α (Streuung über den Zufall hinaus)',
    poisson: '0 (Poisson)',
    countrySpread: 'Streuung der Länder',
    regionSpread: 'Streuung der Regionen',
    fit: (places: string, explained: string, ratio: string, freedom: string, p: string) =>
      `Angepasst an ${places} Städte. Erklärte Abweichung: ${explained}. Gegen ein Modell mit einem Wert für alle: doppelter Abstand der Log-Likelihoods ${ratio} bei ${freedom} Freiheitsgraden, p ${p}.`,
    unsettled: 'Die Rechnung hat kein ganz festes Ergebnis erreicht; die Werte sind nur ungefähr.',
    effects: {
      countries: 'Länder: wie viel Mal so viele Partner wie eine gleich große Stadt anderswo',
      regions: 'Regionen: wie viel Mal so viele Partner wie eine gleich große Stadt anderswo im Land',
      most: 'Am meisten',
      least: 'Am wenigsten',
      cities,
    },
  },
};
