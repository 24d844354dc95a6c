// Their names stand in the page's own texts.

import { measured } from '../../entry';
import { works } from '../../works';

/** By what shares and means are divided: years and filters are told by the same number. */
const N = 'n: alle Orte des Datensatzes, auch die ohne gezeigte Partnerschaft';

const ofKind = (text: string) => ({
  text,
  formula: 'k′(i) = Zahl der Orte j mit einer gezeigten Verbindung i–j dieser Art',
  range: '0 bis k(i)',
  source: works.freeman1978,
});

export const measures = measured({
  degree: {
    text: 'Mit wie vielen Orten ein Ort verbunden ist. Hier zählen die gezeigten Partnerschaften; mehrere Vereinbarungen mit demselben Partner zählen einmal. Wo nur eine Liste gesammelt wurde, zählen nur die Partner dieser Liste.',
    formula: 'k(i) = Zahl der Orte j mit einer gezeigten Verbindung i–j',
    range: `0 bis n − 1; ${N}`,
    source: works.freeman1978,
  },
  degreeCentrality: {
    text: 'Welcher Anteil aller anderen Orte Partner dieses Ortes ist. So lassen sich Netze verschiedener Größe vergleichen; in der Liste eines Länderpaars ist der Wert stets klein, weil Partner nur auf der anderen Seite liegen.',
    formula: `C(i) = k(i) / (n − 1); ${N}`,
    range: '0 bis 1',
    source: works.freeman1978,
  },
  weightedDegree: {
    text: 'Wie viele Vereinbarungen ein Ort mit allen seinen Partnern zusammen hat. Das Gewicht einer Verbindung ist hier allein die Zahl ihrer Vereinbarungen; wie lebhaft sie ist, sagt es nicht.',
    formula:
      's(i) = Summe der w(i, j) über alle Partner j; w: Zahl der Vereinbarungen des Paars, in einem Jahr der bis zu seinem Ende geschlossenen',
    range: '0 und mehr, mindestens k(i)',
    source: works.barrat2004,
  },
  degreePartnership: ofKind(
    'Mit wie vielen Orten eine Verbindung der Art Partnerschaft besteht; die anderen Arten zählen nicht mit. Hat ein Paar mehrere Vereinbarungen, bestimmt die zuletzt geschlossene die Art.',
  ),
  degreeFriendship: ofKind(
    'Mit wie vielen Orten eine Verbindung der Art Freundschaft besteht; die anderen Arten zählen nicht mit. Wer wenige hat, kann viele Partnerschaften haben.',
  ),
  degreeContact: ofKind(
    'Mit wie vielen Orten eine Verbindung der Art Kontakt besteht; die anderen Arten zählen nicht mit. Kontakte haben keine förmliche Vereinbarung.',
  ),
  degreeCooperation: ofKind(
    'Mit wie vielen Orten eine Verbindung der Art Zusammenarbeit besteht; die anderen Arten zählen nicht mit. Es sind vor allem Länder, Regionen und Kreise.',
  ),
  degreeProject: ofKind(
    'Mit wie vielen Orten eine Projektpartnerschaft besteht; die anderen Arten zählen nicht mit. Gezählt werden Partner, nicht Projekte.',
  ),
  betweenness: {
    text: 'Zwischen wie vielen Paaren anderer Orte dieser Ort auf dem kürzesten Weg liegt; gibt es mehrere gleich kurze Wege, zählt das Paar anteilig. Dass der Ort wirklich vermittelt, sagt es nicht. Randorte haben wenig, weil ihre anderen Partner nicht gesammelt wurden; wer viele Randorte zu Partnern hat, hat darum viel.',
    formula:
      'b(i) = Summe über alle Paare s, t ohne i: kürzeste Wege von s nach t über i / alle kürzesten Wege von s nach t',
    range: '0 bis (n − 1)(n − 2) / 2 Paare',
    source: works.freeman1977,
  },
  closeness: {
    text: 'Wie wenige Schritte es im Mittel zu den anderen Orten sind; ein Schritt ist eine Partnerschaft, gleich wie weit. Weil nicht jeder Ort jeden erreicht, wird nach Wasserman und Faust mit dem Anteil der erreichbaren Orte malgenommen. Wo Verbindungen nicht gesammelt wurden, sehen Wege länger aus, als sie sind.',
    formula: `C(i) = (r − 1) / (n − 1) · (r − 1) / Summe der d(i, j); r: Zahl der erreichbaren Orte, i mitgezählt, d: Schritte; ${N}`,
    range: '0 (kein Partner) bis 1 (Partner von allen)',
    source: works.wasserman1994,
  },
  harmonic: {
    text: 'Wie nah die anderen Orte im Mittel sind: Ein Partner zählt 1, ein Ort in zwei Schritten ein halb, in drei ein Drittel, ein unerreichbarer 0. So lassen sich auch Orte in getrennten Teilnetzen vergleichen.',
    formula: `H(i) = Summe der 1 / d(i, j) über alle anderen Orte j / (n − 1); d: Schritte; ${N}`,
    range: '0 (kein Partner) bis 1 (Partner von allen)',
    source: works.marchiori2000,
  },
  eigenvector: {
    text: 'Wie viele gut verbundene Partner ein Ort hat: Sein Wert ist die Summe der Werte seiner Partner, mal einem festen Faktor. Bestimmt ist er nur im größten Teilnetz. Oft liegt fast alles bei wenigen eng verbundenen Orten, und alle anderen haben beinahe 0.',
    formula: 'x(i) = Summe der x(j) über alle Partner j / λ; λ: größter Eigenwert, der größte Wert ist 1',
    range: '0 bis 1; außerhalb des größten Teilnetzes nicht bestimmt',
    source: works.bonacich1972,
  },
  pagerank: {
    text: 'Wie oft man an einen Ort käme, wenn man immer weiter zu einem zufälligen Partner ginge und in 15 von 100 Fällen an einem beliebigen Ort neu begänne. Verbindungen haben hier keine Richtung; der Wert folgt darum weitgehend der Zahl der Partner.',
    formula: `p(i) = 0,15 / n + 0,85 · Summe der p(j) / k(j) über alle Partner j; was auf Orte ohne Partner entfällt, verteilt sich auf alle; ${N}`,
    range: '0,15 / n bis 1; alle zusammen 1',
    source: works.brin1998,
  },
  coreness: {
    text: 'Die größte Zahl k, mit der der Ort zu einem Ausschnitt des Netzes gehört, in dem jeder mindestens k Partner hat. 1 heißt: Streicht man immer wieder alle Orte mit nur einem Partner, fällt auch er weg. Randorte haben meist 1, weil nur einer ihrer Partner bekannt ist.',
    formula:
      'c(i) = größtes k, für das i in einem Ausschnitt liegt, in dem jeder Ort mindestens k Partner hat',
    range: '0 bis k(i)',
    source: works.seidman1983,
  },
  clustering: {
    text: 'Welcher Anteil der Paare von Partnern eines Ortes auch miteinander verbunden ist. In der Liste eines Länderpaars ist er immer 0; sonst fehlen die Verbindungen unter Randorten, die niemand gesammelt hat.',
    formula: 'C(i) = Dreiecke bei i / (k(i) · (k(i) − 1) / 2)',
    range: '0 bis 1; bei weniger als zwei Partnern nicht bestimmt',
    source: works.watts1998,
  },
  squareClustering: {
    text: 'Wie oft zwei Partner eines Ortes noch einen gemeinsamen Partner haben, gemessen daran, wie oft es bei ihren Partnerzahlen sein könnte. Es ersetzt die Dreiecke, wo es wie in der Liste eines Länderpaars keine geben kann.',
    formula:
      'Q(i) = Summe der q(u, w) / Summe der (k(u) + k(w) − 2 − q(u, w) − 2 · a(u, w)) über alle Paare u, w von Partnern; q: weitere gemeinsame Partner, a: 1, wenn u und w verbunden sind, sonst 0',
    range: '0 bis 1; wo kein Viereck sein könnte, nicht bestimmt',
    source: works.lind2005,
  },
  bipartiteDegree: {
    text: 'Welcher Anteil der Orte auf der anderen Seite Partner dieses Ortes ist. Es gibt ihn nur in der Liste eines Länderpaars.',
    formula: 'D(i) = k(i) / m; m: Zahl der Orte auf der anderen Seite',
    range: '0 bis 1; ohne zwei Seiten nicht bestimmt',
    source: works.borgatti2011,
  },
  bipartiteBetweenness: {
    text: 'Die Vermittlung, geteilt durch die größte, die ein Ort seiner Seite bei so vielen Orten auf beiden Seiten haben könnte. In einer Liste, die aus vielen einzelnen Paaren besteht, ist fast jeder Wert 0.',
    formula:
      'B(i) = b(i) / (m²(s + 1)² + m(s + 1)(2t − s − 1) − t(2s − t + 3)) · 2; s: (n − 1) / m abgerundet, t: sein Rest, n: Orte auf der eigenen Seite, m: auf der anderen',
    range: '0 bis 1; ohne zwei Seiten nicht bestimmt',
    source: works.borgatti2011,
  },
  bipartiteCloseness: {
    text: 'Die Nähe, gemessen an der größten, die möglich ist: ein Schritt zu jedem Ort der anderen Seite, zwei zu jedem der eigenen. Sie gilt für die erreichbaren Orte und wird mit deren Anteil an allen malgenommen.',
    formula:
      'N(i) = (b + 2(a − 1)) / Summe der d(i, j) · (a + b − 1) / (n − 1); a: erreichbare Orte der eigenen Seite, i mitgezählt, b: der anderen, d: Schritte',
    range: '0 (kein Partner) bis 1 (Partner der ganzen anderen Seite); ohne zwei Seiten nicht bestimmt',
    source: `${works.borgatti2011}; ${works.wasserman1994}`,
  },
  constraint: {
    text: 'Wie sehr die Partner eines Ortes auch miteinander verbunden sind: Ein niedriger Wert heißt, dass er Orte verbindet, die sonst wenig verbindet. Ohne Dreiecke, wie in der Liste eines Länderpaars, ist er einfach 1 geteilt durch die Zahl der Partner.',
    formula:
      'E(i) = Summe über alle Partner j: (p(i, j) + Summe der p(i, q) · p(q, j) über gemeinsame Partner q)²; p(i, j) = 1 / k(i)',
    range: 'über 0 bis 1,125; ohne Partner nicht bestimmt',
    source: works.burt1992,
  },
  participationCountries: {
    text: 'Auf wie viele Länder sich die Partner eines Ortes verteilen, und wie gleichmäßig: 0 heißt, alle liegen in einem Land; bei zwei gleich starken ist es 0,5. Wo nur die Partner in einem Land gesammelt wurden, ist es 0 und sagt nichts über den Ort.',
    formula: 'P(i) = 1 − Summe der (k(i, g) / k(i))² über alle Länder g; k(i, g): Partner in g',
    range: '0 bis unter 1; ohne Partner nicht bestimmt',
    source: works.guimera2005,
  },
  participationClusters: {
    text: 'Auf wie viele Gruppen sich die Partner eines Ortes verteilen, und wie gleichmäßig; wer einen hohen Wert hat, verbindet Gruppen. Es hängt davon ab, wie die Gruppen gefunden wurden.',
    formula: 'P(i) = 1 − Summe der (k(i, g) / k(i))² über alle Gruppen g; k(i, g): Partner in g',
    range: '0 bis unter 1; ohne Partner nicht bestimmt',
    source: works.guimera2005,
  },
  articulation: {
    text: 'In wie viele Teile mehr sein Teilnetz zerfiele, wenn es den Ort nicht gäbe; 0 heißt, alle anderen blieben verbunden. Randorte fallen dabei meist ab, weil ihre anderen Verbindungen nicht gesammelt wurden.',
    formula: 'A(i) = Zahl der Teile, die vom Teilnetz ohne i bleiben, − 1; wo keiner bleibt, 0',
    range: '0 bis k(i) − 1',
    source: works.hopcroft1973,
  },
  componentSize: {
    text: 'Wie viele Orte über Partner und deren Partner mit diesem zusammenhängen, er selbst mitgezählt. 2 heißt: zwei Orte, die nur einander haben.',
    formula: 's(i) = Zahl der Orte j, zu denen von i eine Kette gezeigter Verbindungen führt, i mitgezählt',
    range: '1 bis n',
    source: works.hopcroft1973,
  },
  tieBetweenness: {
    text: 'Zwischen wie vielen Paaren von Orten der kürzeste Weg über diese Verbindung führt, ihre beiden Orte mitgezählt; bei mehreren gleich kurzen Wegen zählt das Paar anteilig. Wie lebhaft die Verbindung ist, sagt es nicht.',
    formula:
      'b(i–j) = Summe über alle Paare s, t: kürzeste Wege von s nach t über i–j / alle kürzesten Wege von s nach t',
    range: '1 bis n² / 4 Paare',
    source: works.girvan2002,
  },
  bridge: {
    text: 'Wie viele Orte abgetrennt würden, wenn es diese Verbindung nicht gäbe, gezählt auf der kleineren Seite; 0 heißt, ein anderer Weg führt herum. Verbindungen zu Randorten sind meist Brücken mit einem Ort, weil dessen andere Verbindungen nicht gesammelt wurden.',
    formula:
      'B(i–j) = kleinere Zahl der Orte auf den beiden Seiten von i–j, wenn diese Verbindung fehlt; 0, wenn i und j verbunden bleiben',
    range: '0 bis n / 2',
    source: works.hopcroft1973,
  },
  component: {
    text: 'Ein Teil des Netzes, der in sich zusammenhängt und mit dem Rest nicht verbunden ist. Zwei Orte gehören dazu, wenn eine Kette von Partnerschaften sie verbindet.',
    formula: 'c(i) = c(j), wenn von i eine Kette gezeigter Verbindungen zu j führt',
    range: 'gezählt von 1 an, das größte Teilnetz zuerst',
    source: works.hopcroft1973,
  },
  cluster: {
    text: 'Orte, die untereinander mehr Verbindungen haben, als der Zufall erwarten ließe; ein Rechenverfahren findet sie. Amtlich sind Gruppen nicht, und kleine Änderungen der Daten können einen Ort in eine andere bringen. Wo nicht alle Verbindungen gesammelt wurden, zeigen sie auch, wie gesammelt wurde.',
    formula:
      'gesucht ist das größte Q = Summe über alle Gruppen g: m(g) / m − (K(g) / 2m)²; m(g): Verbindungen innerhalb von g, K(g): Summe der Partnerzahlen; mit zwei Seiten A, B nach Barber m(g) / m − KA(g) · KB(g) / m²',
    range: 'gezählt von 1 an, die größte Gruppe zuerst; ohne Partner nicht bestimmt',
    source: `${works.traag2019}; ${works.barber2007}`,
  },
});
