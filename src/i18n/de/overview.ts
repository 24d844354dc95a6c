import type { YearEnd } from '../yearEnd';
import { atTime, one } from './grammar';

export const overview = {
  summary: (places: string, ties: string) => `Der Datensatz enthält ${ties} zwischen ${places} Orten.`,
  filteredOut: (n: number, shown: string) =>
    `${one(n, 'Eine Partnerschaft bleibt', `${shown} Partnerschaften bleiben`)} durch Filter außen vor; alle Zahlen folgen den Filtern.`,
  shownAll: 'Gezeigt werden alle Partnerschaften, auch solche ohne bekanntes Gründungsjahr.',
  shownYear: ({ year, day }: YearEnd) =>
    `Gezeigt wird das Netz ${day === null ? `am Ende des Jahres ${year}` : atTime(day)}.`,
  shownPeriod: (from: string, to: string) => `Gezeigt werden die Gründungen von ${from} bis ${to}.`,
  none: 'Hier ist keine Partnerschaft zu zeigen.',
  findings: 'Was auffällt',
  /** Of all findings: the network, the moment and the coverage they stand on. */
  basis: {
    all: (readOn: string) => `Stand: ${readOn}`,
    period: (from: string, to: string, readOn: string) => `gegründet ${from}–${to}, Stand: ${readOn}`,
    ended: 'beendete mitgezählt',
    undated: (shown: string) => `ohne die ${shown}, deren Gründungsjahr nicht bekannt ist`,
    listed: 'nur Partnerschaften dieser Liste',
    mixed: 'nicht für jeden Ort vollständig',
    filtered: 'gefiltert',
    proposed: (n: number, shown: string) =>
      `mit ${shown} ${one(n, 'gedachten Partnerschaft', 'gedachten Partnerschaften')}`,
  },
  mostPartners: 'Die meisten Partner',
  /** Beside the number of partners of a place. */
  incomplete: 'unvollständig erfasst',
  incompleteWhy: 'Nicht alle Partnerschaften dieses Ortes sind gesammelt; es können mehr sein.',
  partners: (n: number, shown: string) => `${shown} ${one(n, 'Partner', 'Partner')}`,
  coverage: 'Was die Liste abdeckt',
  status: 'Stand der gezeigten Partnerschaften',
  kind: 'Art der gezeigten Partnerschaften',
  /** Under the large figures. */
  labels: {
    inForce: 'bestehend',
    founded: 'im Zeitraum gegründet',
    unknownFounding: 'ohne bekanntes Gründungsjahr',
    places: (n: number) => one(n, 'Ort', 'Orte'),
  },
};
