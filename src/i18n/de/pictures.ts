// Map and network, and what is said of them beside the pointer and under the keys.

import { one } from './grammar';

export const map = {
  label: 'Karte der Partnerschaften. Pfeiltasten verschieben sie, Plus und Minus ändern den Maßstab.',
  loading: 'Die Karte wird geladen\u00a0…',
  unavailable:
    'Die Karte lässt sich auf diesem Gerät nicht zeichnen, weil die Grafiktechnik WebGL 2 fehlt. Netz, Zeitleiste und Tabelle zeigen dieselben Partnerschaften.',
  failed:
    'Die Karte konnte nicht geladen werden. Netz, Zeitleiste und Tabelle zeigen dieselben Partnerschaften.',
  incomplete: 'Länder und Grenzen konnten nicht geladen werden. Orte und Partnerschaften sind vollständig.',
  interrupted: 'Die Grafik wurde unterbrochen. Die Karte wird neu gezeichnet, sobald das Gerät es erlaubt.',
  plain: 'Ohne Grafikkarte gezeichnet: einfacher, aber vollständig.',
  borders: 'Gezeigt sind die heutigen Grenzen.',
  data: 'Kartendaten',
  globe: 'Kugel',
  flat: 'Fläche',
  projection: 'Darstellung der Erde',
  zoomIn: 'Näher',
  zoomOut: 'Weiter weg',
  nowhere: 'Die Karte bleibt leer, weil zu keinem Ort dieses Datensatzes Koordinaten bekannt sind.',
  onlyNetwork: 'Nur das Netz zeigen',
};

export const net = {
  label:
    'Netz der Partnerschaften. Pfeiltasten hinauf und hinab gehen durch die Partnerschaften eines Ortes, nach rechts zum Partner, nach links zurück; Bildtasten zu anderen Orten, die Eingabetaste öffnet. Mit der Umschalttaste verschieben Pfeile den Ausschnitt, Plus und Minus ändern die Größe. Dieselben Angaben stehen in der Tabelle.',
  loading: 'Das Netz wird geladen\u00a0…',
  arranging: (percent: string) => `Das Netz wird angeordnet: ${percent}`,
  unavailable:
    'Das Netz lässt sich auf diesem Gerät nicht zeichnen, weil die Grafiktechnik WebGL 2 fehlt. Tabelle und Zeitleiste zeigen dieselben Partnerschaften.',
  failed:
    'Die Netzansicht konnte nicht geladen werden. Alles andere geht weiter; meistens hilft es, die Seite neu zu laden.',
  interrupted: 'Die Grafik wurde unterbrochen. Das Netz wird neu gezeichnet, sobald das Gerät es erlaubt.',
  plain: 'Ohne Grafikkarte gezeichnet: einfacher, aber vollständig.',
  notArranged:
    'Die Anordnung des Netzes konnte nicht berechnet werden. Tabelle und Zeitleiste zeigen dieselben Partnerschaften.',
  layout: 'Anordnung',
  layouts: {
    forces: 'Kräfte',
    map: 'Karte',
    sides: 'Zwei Spalten',
    rings: 'Ringe',
    regions: 'Regionen',
  },
  layoutHints: {
    forces: 'Wer verbunden ist, steht nah beieinander',
    map: 'Jeder Ort, wo er liegt',
    sides: 'Die eine Seite links, die andere rechts',
    rings: 'Um den gewählten Ort: seine Partner, deren Partner und so fort',
    regions: 'Die Orte einer Region beieinander, die Regionen wie auf der Karte',
  },
  noPoints: 'Wie auf der Karte geht es nur mit Koordinaten. Dieser Datensatz nennt keine.',
  noSides:
    'Zwei Spalten gibt es nur für eine Liste zwischen zwei Ländern. Dieses Netz hat mehr als zwei Seiten.',
  /** Ties between a ring and its centre. */
  steps: (n: number, shown: string) => `${shown} ${one(n, 'Schritt', 'Schritte')}`,
  apart: (n: number, shown: string) => `Von hier nicht zu erreichen: ${shown} ${one(n, 'Ort', 'Orte')}`,
  noRings: 'Keine Partnerschaft zu zeigen, also auch keine Ringe.',
};

/** Said while the network is walked by keys. */
export const walk = {
  ties: (n: number, shown: string) => `${shown} ${one(n, 'Partner', 'Partner')}`,
  ofTies: (at: string, of: string) => `${at} von ${of}`,
  edge: 'Hier geht es nicht weiter.',
  opened: (name: string) => `Seite von ${name} geöffnet.`,
};

/** Of a tie, beside the pointer: after the names of its places. */
export const caption = {
  unknownYear: 'Gründungsjahr nicht bekannt',
  unknownStatus: 'heutiger Stand nicht bekannt',
};
