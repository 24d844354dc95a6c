// How the network is drawn.

import { named } from '../../entry';

export const drawing = named({
  size: { term: 'Punktgröße', text: 'Die Fläche eines Punktes wächst mit der gewählten Kennzahl.' },
  colour: {
    term: 'Farbe',
    text: 'Sie steht überall für dasselbe: auf Karte, Netz, Zeitleiste und in Tabellen. Die Legende nennt es. Zinnoberrot ist nur, was ausgewählt ist oder unter dem Zeiger liegt.',
  },
  line: {
    term: 'Linie',
    text: 'Durchgezogen: aktiv. Gestrichelt und blasser: ausgesetzt oder ruhend. Gepunktet und grau: beendet. Durchgezogen und blass: nicht bekannt.',
  },
});

export const layouts = named({
  forces: {
    term: 'Anordnung durch Kräfte',
    text: 'Verbundene Orte ziehen einander an, alle anderen stoßen sich ab (ForceAtlas2). Nähe heißt: viele gemeinsame Verbindungen; oben, unten, links und rechts bedeuten nichts.',
  },
  map: {
    term: 'Anordnung wie auf der Karte',
    text: 'Jeder Ort steht im Netz dort, wo er auf der Karte liegt. Orte, die sich überdecken würden, sind etwas auseinandergerückt.',
  },
  sides: {
    term: 'Anordnung in zwei Spalten',
    text: 'Jede Seite hat eine Spalte, geordnet so, dass sich wenige Linien kreuzen. Zusammenhängende Teile stehen untereinander, der größte oben.',
  },
  rings: {
    term: 'Anordnung in Ringen',
    text: 'Der ausgewählte Ort steht in der Mitte, auf dem ersten Ring seine Partner, auf dem zweiten deren Partner und so fort. Die Partner stehen in der Himmelsrichtung, in der sie liegen; wer nicht zu erreichen ist, steht daneben.',
  },
  regions: {
    term: 'Anordnung nach Regionen',
    text: 'Orte derselben Region stehen beieinander, die mit den meisten Partnern innen. Regionen und Staaten liegen zueinander ungefähr wie auf der Karte.',
  },
});
