// The network as a whole, and beside chance.

import { computed, named } from '../../entry';
import { works } from '../../works';

export const network = named({
  network: { term: 'Netz', text: 'Alle gezeigten Orte und die Verbindungen zwischen ihnen.' },
  reach: {
    term: 'erreichbare Orte',
    text: 'Orte, zu denen über Partner und deren Partner eine Kette von Verbindungen führt.',
  },
  nullModel: {
    term: 'Zufallsmodell',
    text: 'Ein gedachtes Netz, in dem jeder Ort so viele Partner hat wie im wirklichen und auf seiner Seite bleibt, aber zufällig verbunden ist. Es zeigt, was ohne Vorlieben herauskäme.',
  },
  triangle: {
    term: 'Dreieck',
    text: 'Drei Orte, die alle miteinander verbunden sind. In der Liste eines Länderpaars kann es keines geben.',
  },
  group: {
    term: 'Land oder Region als Punkt',
    text: 'Alle Orte eines Staates oder einer Region zusammengefasst. Die Linie zwischen zwei Punkten steht für alle Verbindungen ihrer Orte und ist umso breiter, je mehr es sind; Verbindungen innerhalb werden gezählt, aber nicht gezeichnet.',
  },
  matrix: {
    term: 'Matrix',
    text: 'Eine Tabelle, in der jede Zeile und jede Spalte eine Region oder ein Staat ist; im Feld steht, wie viele Verbindungen beide haben.',
  },
  balance: {
    term: 'Bilanz einer Region',
    text: 'Je Region: wie viele der gezeigten Verbindungen sie hat, wie viele davon innerhalb, wie viele ihrer Orte keine haben und auf wie viele Gegenüber sie sich verteilen.',
  },
  underconnected: {
    term: 'unterverbunden',
    text: 'Weniger Partner, als bei einer Stadt dieser Größe, in diesem Land und dieser Region zu erwarten wären, und zwar auffällig wenige: So wenige hätten weniger als etwa 7 von 100 solchen Städten. Gerechnet wird nur mit Städten, deren Partnerschaften im Sinn der Liste alle bekannt sind; wenige Partner allein genügen nicht.',
  },
  suggestion: {
    term: 'Vorschlag',
    text: 'Ein Ort, der nach allem, was das Netz zeigt, gut zu einer Stadt passen könnte und hier weder als ihr heutiger noch als ihr früherer Partner verzeichnet ist. Seine Punkte setzen sich aus Gesichtspunkten zusammen, die einzeln gezeigt werden; dazu stehen Gründe, die sich nachprüfen lassen. Ob beide zusammenkommen wollen, weiß niemand außer ihnen.',
  },
  hitRate: {
    term: 'Trefferquote',
    text: 'Bekannte Partnerschaften werden verborgen; gezählt wird, wie viele davon unter den ersten Vorschlägen wiederkommen. 33\u00a0% unter den ersten zehn heißt: jede dritte.',
  },
});

export const chance = computed({
  expected: {
    term: 'erwartete Zahl',
    text: 'So viele Verbindungen hätten zwei Regionen im Mittel, wenn der Zufall entschiede, wer mit wem verbunden ist, und jeder Ort so viele Partner behielte, wie er hat. In der Liste eines Länderpaars bleibt auch die Seite jedes Ortes gleich.',
    formula:
      'E(r, s) = K(r) · K(s) / m mit zwei Seiten, sonst K(r) · K(s) / (2m − 1); K: Summe der Partnerzahlen, m: Zahl der Verbindungen; innerhalb einer Region ohne Seiten (K(r)² − Summe der k(i)²) / (4m − 2)',
    range: '0 bis m',
    source: `${works.newman2010}; ${works.barber2007}`,
  },
  lift: {
    term: 'Verhältnis zum Zufall',
    text: 'Die gezählten Verbindungen geteilt durch die erwarteten, auch Lift genannt: 2 heißt doppelt so viele wie zu erwarten, 0,5 halb so viele. Liegt 1 in der Spanne von 95\u00a0%, kann es Zufall sein. Unter drei gezählten oder erwarteten wird nichts gesagt.',
    formula: 'L(r, s) = gezählt / E(r, s); Spanne: genaue Grenzen einer Poisson-Verteilung / E(r, s)',
    range: '0 und mehr; 1: so viele wie erwartet',
    source: works.garwood1936,
  },
  concentration: {
    term: 'Konzentration',
    text: 'Wie wahrscheinlich zwei zufällig herausgegriffene Verbindungen einer Region zum selben Gegenüber führen. Genannt wird sie ab drei Verbindungen nach außen.',
    formula:
      'Summe der n(s) · (n(s) − 1) / (N · (N − 1)); n(s): Verbindungen mit dem Gegenüber s, N: alle nach außen',
    range: '0 bis 1; 1: alle führen zum selben',
    source: works.simpson1949,
  },
});
