// What every part of the panel is made from, and how it says names and numbers.

import type { Lang, Messages } from '../../i18n';
import { formatFigure, formatNumber } from '../../i18n/format';
import type { State } from '../../state/state';
import type { ExpectationTexts, Speaker } from '../parts/words/expectation';
import { rowsOf } from '../parts/words/expectation';
import type { Listing, UnderconnectedModel } from './model';
import type { UnderconnectedTexts } from './texts';

export interface Panel {
  readonly state: State;
  readonly model: UnderconnectedModel;
  readonly lang: Lang;
  readonly m: Messages;
  readonly t: UnderconnectedTexts;
  readonly e: ExpectationTexts;
  readonly speaker: Speaker;
}

/** A panel with a list. */
export interface ListPanel extends Panel, Listing {}

export const say = ({ lang }: Pick<Panel, 'lang'>, n: number): string => formatNumber(lang, n);

const fixed = (lang: string, value: number, digits: number): string =>
  formatFigure(lang, value, { minimumFractionDigits: digits, maximumFractionDigits: digits });
const significant = (lang: string, value: number): string =>
  formatFigure(lang, value, { maximumSignificantDigits: 2 });

/** "0,364", "−0,163". */
export const decimal = ({ lang }: Pick<Panel, 'lang'>, value: number, digits: number): string =>
  fixed(lang, value, digits);

export const rough = ({ lang }: Pick<Panel, 'lang'>, value: number): string => significant(lang, value);

/** "−5,6", "+3,2". */
export function signed({ lang }: Pick<Panel, 'lang'>, value: number): string {
  const text = fixed(lang, Math.abs(value), 1);
  return value < -0.05 ? `−${text}` : value > 0.05 ? `+${text}` : text;
}

/** "< 0,001" or "= 0,012". */
export function probability({ lang }: Pick<Panel, 'lang'>, p: number): string {
  if (p < 0.001) return `<\u00a0${formatNumber(lang, 0.001, 3)}`;
  return `=\u00a0${significant(lang, p)}`;
}

/**
 * Chooses the place of a row and leaves the panel open. A city that the network does not have is chosen by its id in the
 * gazetteer, and alone. With Ctrl, Cmd or Shift held a place joins the selection or leaves it.
 */
export function choose(
  { state, expectation, answer }: ListPanel,
  row: number,
  { ctrlKey, metaKey, shiftKey }: Pick<MouseEvent, 'ctrlKey' | 'metaKey' | 'shiftKey'>,
): void {
  const place = answer.places[row]!;
  const { places } = expectation.network;
  const id = (places[place] ?? expectation.absent[place - places.length])?.id;
  if (id === undefined) return;
  if (place < places.length && (ctrlKey || metaKey || shiftKey)) state.toggle(id);
  else state.mark([id]);
}

/** Lights the place of a row up on map and network; null: none. */
export function point({ state, model, expectation, answer }: ListPanel, row: number | null): void {
  model.pointed.value = row;
  const place = row === null ? undefined : answer.places[row];
  const isHere = place !== undefined && place < expectation.network.places.length;
  state.setHover(isHere ? { place } : null);
}

/** The row under the pointer here, or that of the place that is under it elsewhere. */
export function pointedRow({ state, model, answer }: ListPanel): number | null {
  const hover = state.hover.value;
  const elsewhere = hover && 'place' in hover ? (rowsOf(answer).get(hover.place) ?? null) : null;
  return elsewhere ?? model.pointed.value;
}

export function isChosen({ state, model, answer }: ListPanel, row: number): boolean {
  const place = answer.places[row]!;
  return state.selection.value.places.includes(place) || model.chosen.value === place;
}
