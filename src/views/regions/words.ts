// Names, numbers and judgements as the panel's parts say them.

import { html, type TemplateResult } from 'lit-html';
import type { Lift } from '../../analysis/mixing/lift';
import type { Lang, Messages } from '../../i18n';
import { formatNumber, formatPercent } from '../../i18n/format';
import type { Cell, Counted } from './model';

const MOST_DIGITS = 4;

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

/** The ends of the range: digits enough that an end beside 1 is not written as 1. */
export const rangeTexts = (speaker: Speaker, { range }: Lift): readonly [string, string] => {
  const text = (end: number) => {
    let digits = end < 1 ? 2 : 1;
    while (digits < MOST_DIGITS && end !== 1 && Number(end.toFixed(digits)) === 1) digits++;
    return formatNumber(speaker.lang, end, digits);
  };
  return [text(range[0]), text(range[1])];
};

/** "3,1-mal so viele wie zu erwarten, mehr als zu erwarten"; of too few only that. */
export function liftText(speaker: Speaker, lift: Lift): string {
  const { judgement, times } = lift;
  const { regions } = speaker.m;
  if (judgement === 'tooFew') return regions.judgements.tooFew;
  const [from, to] = rangeTexts(speaker, lift);
  return `${regions.times(ratioText(speaker, times))} (${regions.range(from, to)}), ${regions.judgements[judgement]}`;
}

/** Lift says nothing where one side is a single group: then every pair has just what is expected. */
export function saysLift({ mixing }: Pick<Counted, 'mixing'>): boolean {
  const several = (ends: Float64Array) => ends.reduce((sum, count) => sum + Number(count > 0), 0) > 1;
  return several(mixing.ends.rows) && several(mixing.ends.columns);
}

/** "Sachsen – Oblast Twer: 2 Partnerschaften, zu wenige für ein Urteil"; null where lift says nothing. */
export function cellText(speaker: Speaker, counted: Counted, cell: Cell, lift: Lift | null): string {
  const ties = counted.mixing.tiesOf(cell.row, cell.column);
  const says = lift ? `, ${liftText(speaker, lift)}` : '';
  return `${pairText(counted, cell)}: ${tiesText(speaker, ties)}${says}`;
}

/** A dash for what is not told, with the reason. */
export const none = (why: string): TemplateResult =>
  html`<span class="regions-quiet" title=${why}
    ><span aria-hidden="true">–</span><span class="visually-hidden">${why}</span></span
  >`;
