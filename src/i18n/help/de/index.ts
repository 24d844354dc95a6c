// The help in German: the reference. `Help` is the type of this object; tsc names what another language lacks.
// Fetched when it is first read, and so apart from the texts of the page (`../../de`).

import { plural } from '../../plural';
import { glossary } from '../glossary/de';
import { about } from './about';
import { keys } from './keys';
import { methods } from './methods';
import { own } from './own';
import { steps } from './steps';

export const help = {
  topics: {
    steps: 'Erste Schritte',
    own: 'Eigene Daten',
    keys: 'Tasten',
    glossary: 'Wörter',
    methods: 'Methoden',
    about: 'Über Twinline',
  },
  nav: 'Teile der Hilfe',
  steps,
  own,
  keys,
  groups: {
    basics: 'Grundwörter',
    kinds: 'Arten von Verbindungen',
    status: 'Stand einer Partnerschaft',
    coverage: 'Was gesammelt wurde',
    evidence: 'Wie ein Stand belegt ist',
    placeKinds: 'Arten von Orten',
    events: 'Ereignisse',
    time: 'Was die Zeitleiste zeigt',
    attributes: 'Eigenschaften',
    names: 'Namen und Sprachen',
    measures: 'Kennzahlen',
    chance: 'Vergleich mit dem Zufall',
    network: 'Netz',
    drawing: 'Zeichnung',
    layouts: 'Anordnungen des Netzes',
  },
  entry: {
    formula: 'Formel',
    range: 'Werte',
    source: 'Quelle',
    more: 'Mehr in der Hilfe',
    close: 'Schließen',
  },
  find: {
    label: 'Wort suchen',
    found: (n: number, shown: string) => `${shown} ${plural('de', n, { one: 'Eintrag', other: 'Einträge' })}`,
    none: 'Kein Eintrag passt. Versuchen Sie ein anderes Wort.',
  },
  methods,
  toData: 'Abdeckung und Lücken dieses Datensatzes',
  about,
  glossary,
};

export type Help = typeof help;
