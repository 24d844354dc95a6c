// The section's texts in German: the reference.

import { plural } from '../../../i18n/plural';
import { capital } from '../../../lib/capital';

const one = (n: number, singular: string, many: string) => plural('de', n, { one: singular, other: many });

export const texts = {
  title: (measure: string) => `Rang über die Jahre: ${measure}`,
  who: 'Gezeigt',
  whose: { first: 'die ersten zehn', selected: 'die ausgewählten' },
  /** The finding: who led in the first year of all and who leads in the last; many share it: only their number. */
  lead: (names: string, n: number, shown: string) => (n > 3 ? `${shown} Orte gemeinsam` : names),
  /** Before the finding, where ties of unknown founding are missing. */
  asKnown: 'Soweit die Gründungsjahre bekannt sind:',
  /** `first`, `last`: "Ende 1988", as the page's texts have it (`yearEnd.at`). */
  leads: (first: string, lead: string, last: string, lastLead: string) =>
    `${capital(first)} vorn ${lead}, ${last} ${lastLead}.`,
  always: (lead: string, first: string, last: string) => `${capital(first)} wie ${last} vorn: ${lead}.`,
  crowd: (first: string, last: string, n: number, shown: string, at: string) =>
    `${capital(at)} teilen sich ${shown} ${one(n, 'Ort', 'Orte')} die Ränge ${first} bis ${last}; sie sind nicht gezeichnet.`,
  none: 'Niemand steht allein oder mit wenigen unter den ersten zehn: Zu viele Orte teilen sich die vorderen Ränge.',
  noneSelected: 'Keiner der ausgewählten Orte hat in einem Jahr einen Rang.',
  boundary: 'Randorte, deren Partnerschaften nicht gesammelt wurden, haben keinen Rang.',
  shared:
    'Wer sich einen Rang teilt, steht auf dem besten der geteilten; die Linien liegen dann nebeneinander.',
  beyond: (rank: string) => `ab Rang ${rank}`,
  undated: (n: number, shown: string) =>
    `${one(n, 'Eine Partnerschaft, deren', `${shown} Partnerschaften, deren`)} Gründungsjahr nicht bekannt ist, ${one(n, 'fehlt', 'fehlen')} in jedem Jahr; das kann Ränge verschieben.`,
  chart: (measure: string) =>
    `Rang nach ${measure} am Ende jedes Jahres, der erste Rang oben. Pfeiltasten wählen ein Jahr. Alle Ränge stehen in der Tabelle darunter.`,
  yearSays: (at: string, list: string) => `${capital(at)}: ${list}`,
  standing: (name: string, rank: string, value: string) => `${name} ${rank} (${value})`,
  noRank: 'kein Rang',
  rank: (rank: string) => `${rank}.`,
  ranks: (first: string, last: string) => `${first}.–${last}.`,
  computing: (percent: string) => `Die Ränge aller Jahre werden berechnet: ${percent}`,
  cancel: 'Abbrechen',
  cancelled: 'Die Berechnung wurde abgebrochen.',
  start: 'Berechnen',
  failed: 'Die Ränge der Jahre konnten nicht berechnet werden.',
  again: 'Noch einmal versuchen',
  noYears: 'Von keiner Partnerschaft, die die Filter durchlassen, ist das Gründungsjahr bekannt.',
  otherMeasure: (measure: string) =>
    `Gruppen sind in jedem Jahr andere; gezeigt ist deshalb der Rang nach ${measure}.`,
  click: 'Ein Klick auf ein Jahr zeigt überall das Netz dieses Jahres.',
  table: 'Als Tabelle',
  year: 'Jahr',
};

export type TrajectoryTexts = typeof texts;
