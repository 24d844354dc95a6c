// Names, numbers and judgements as the panel's parts say them.

import { liftOf, type Lift } from '../../analysis/mixing/lift';
import type { Lang, Messages } from '../../i18n';
import { formatNumber, formatPercent } from '../../i18n/format';
import type { Cell, Counted } from './model';

export interface Speaker {
  readonly lang: Lang;
  readonly m: Messages;
}

export const pairText = ({ nameOf }: Pick<Counted, 'nameOf'>, { row, column }: Cell): string =>
  row === column ? nameOf(row).text : `${nameOf(row).text}\u00a0– ${nameOf(column).text}`;

export const tiesText = ({ lang, m }: Speaker, n: number): string => m.counts.ties(n, formatNumber(lang, n));

export const percentText = ({ lang }: Speaker, share: number): string =>
  Number.isNaN(share) ? '' : formatPercent(lang, share);

/** One digit, of small numbers two. */
export const ratioText = ({ lang }: Speaker, value: number): string =>
  formatNumber(lang, value, value < 1 ? 2 : 1);

/** "3,1-mal so viele wie zu erwarten, mehr als zu erwarten"; of too few only that. */
export function liftText(speaker: Speaker, { judgement, times, range }: Lift): string {
  const { regions } = speaker.m;
  if (judgement === 'tooFew') return regions.judgements.tooFew;
  const [from, to] = range.map(end => ratioText(speaker, end)) as [string, string];
  return `${regions.times(ratioText(speaker, times))} (${regions.range(from, to)}), ${regions.judgements[judgement]}`;
}

/** Lift says nothing where one side is a single group: then every pair has just what is expected. */
export function saysLift({ mixing }: Pick<Counted, 'mixing'>): boolean {
  const several = (ends: Float64Array) => ends.reduce((sum, count) => sum + Number(count > 0), 0) > 1;
  return several(mixing.ends.rows) && several(mixing.ends.columns);
}

/** "Sachsen – Oblast Twer: 2 Partnerschaften, zu wenige für ein Urteil". */
export function cellText(speaker: Speaker, counted: Counted, cell: Cell): string {
  const ties = counted.mixing.tiesOf(cell.row, cell.column);
  const lift = liftOf(ties, counted.mixing.expectedOf(cell.row, cell.column));
  const says = saysLift(counted) ? `, ${liftText(speaker, lift)}` : '';
  return `${pairText(counted, cell)}: ${tiesText(speaker, ties)}${says}`;
}
