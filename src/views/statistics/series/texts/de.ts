// The section's texts in German: the reference.

import { plural } from '../../../../i18n/plural';
import { capital } from '../../../../lib/capital';

const one = (n: number, singular: string, many: string) => plural('de', n, { one: singular, other: many });

export const texts = {
  title: 'Jahr für Jahr',
  figure: 'Kennzahl',
  /** The finding under the chart's name. `at`: "Ende 1988", as the page's texts have it (`yearEnd.at`). */
  peak: (value: string, at: string, several: boolean, last: string, lastAt: string) =>
    `Höchster Wert ${value} (${several ? 'zuerst ' : ''}${at}); zuletzt ${last} (${lastAt}).`,
  peakLast: (value: string, at: string) => `Höchster Wert ${value}, erreicht erst zuletzt (${at}).`,
  even: (value: string) => `In jedem Jahr derselbe Wert: ${value}.`,
  notDefined: 'In keinem Jahr bestimmt.',
  yearSays: (at: string, value: string) => `${capital(at)}: ${value}`,
  noValue: 'nicht bestimmt',
  gaps: 'Wo die Linie fehlt, ist die Kennzahl für das Netz dieses Jahres nicht bestimmt.',
  chart: (figure: string) =>
    `${figure} am Ende jedes Jahres. Pfeiltasten wählen ein Jahr. Alle Werte stehen in der Tabelle darunter.`,
  click: 'Ein Klick auf ein Jahr zeigt überall das Netz dieses Jahres.',
  basis: 'Netz am Ende jedes Jahres',
  /** Of the year that is not over. */
  lastly: (at: string) => `zuletzt ${at}`,
  undated: (shown: string) => `ohne die ${shown}, deren Gründungsjahr nicht bekannt ist`,
  filtered: 'gefiltert; Art und Stand gelten für das jeweilige Jahr',
  /** Of figures that hold in the largest component. */
  oneOfSeveral:
    'Wo mehrere Teilnetze gleich groß sind und keines größer, gilt der Wert des Jahres in einem davon.',
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
