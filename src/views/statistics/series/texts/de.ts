// The section's texts in German: the reference.

import { plural } from '../../../../i18n/plural';

const one = (n: number, singular: string, many: string) => plural('de', n, { one: singular, other: many });

export const texts = {
  title: 'Jahr für Jahr',
  figure: 'Kennzahl',
  /** The finding under the chart's name. */
  peak: (value: string, year: string, several: boolean, last: string, lastYear: string) =>
    `Höchster Wert ${value} (${several ? 'zuerst ' : ''}Ende ${year}); zuletzt ${last} (Ende ${lastYear}).`,
  peakLast: (value: string, year: string) => `Höchster Wert ${value}, erreicht erst zuletzt (Ende ${year}).`,
  even: (value: string) => `In jedem Jahr derselbe Wert: ${value}.`,
  notDefined: 'In keinem Jahr bestimmt.',
  yearSays: (year: string, value: string) => `Ende ${year}: ${value}`,
  noValue: 'nicht bestimmt',
  gaps: 'Wo die Linie fehlt, ist die Kennzahl für das Netz dieses Jahres nicht bestimmt.',
  chart: (figure: string) =>
    `${figure} am Ende jedes Jahres. Pfeiltasten wählen ein Jahr. Alle Werte stehen in der Tabelle darunter.`,
  click: 'Ein Klick auf ein Jahr zeigt überall das Netz dieses Jahres.',
  basis: 'Netz am Ende jedes Jahres',
  undated: (shown: string) => `ohne die ${shown}, deren Gründungsjahr nicht bekannt ist`,
  filtered: 'gefiltert; Art und Stand gelten für das jeweilige Jahr',
  noYears: 'Von keiner Partnerschaft, die die Filter durchlassen, ist das Gründungsjahr bekannt.',
  computing: (years: number, shown: string, percent: string) =>
    `Die Kennzahl von ${one(years, 'einem Jahr', `${shown} Jahren`)} wird berechnet: ${percent}`,
  cancel: 'Abbrechen',
  cancelled: 'Die Berechnung wurde abgebrochen.',
  start: 'Berechnen',
  failed: 'Die Kennzahlen der Jahre konnten nicht berechnet werden.',
  again: 'Noch einmal versuchen',
  table: 'Als Tabelle',
  year: 'Jahr',
};

export type SeriesTexts = typeof texts;
