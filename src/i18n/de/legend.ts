export const legend = {
  /** Suspended and dormant ones together. */
  resting: 'ausgesetzt, ruhend',
  /** Short names where the legend has no room for the long ones. */
  kinds: { project: 'Projekt' },
  /** Of several values at once, of the rarer ones, of none that is known. */
  several: 'mehrere',
  others: 'andere',
  unknown: 'nicht bekannt',
  /** Of a measure that a place or tie has not. */
  undefined: 'nicht bestimmt',
  /** A cluster by its number and its best connected places. */
  cluster: (number: string, places: string) => `Gruppe ${number} (um ${places})`,
  /** Short: "1990er". */
  decade: (year: string) => `${year}er`,
  hide: (name: string) => `Ein Klick blendet aus: ${name}`,
  show: (name: string) => `Ausgeblendet. Ein Klick zeigt wieder: ${name}`,
  showAll: 'Nur das wird gezeigt. Ein Klick zeigt wieder alles.',
  /** Of the button on a phone. */
  open: 'Legende',
  look: 'Darstellung',
  size: 'Größe der Orte',
  colour: 'Farbe der Orte',
  tieColour: 'Farbe der Linien',
  tieWidth: 'Breite der Linien',
  even: 'alle gleich',
  statuses: 'Linien nach Stand',
  sides: 'Seiten',
  groupSize: { region: 'Partnerschaften je Region', country: 'Partnerschaften je Land' },
  groupWidth: { region: 'zwischen zwei Regionen', country: 'zwischen zwei Ländern' },
};
