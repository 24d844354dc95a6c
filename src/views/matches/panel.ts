// What every part of the panel is made from.

import type { Lang, Messages } from '../../i18n';
import { formatFigure, formatNumber } from '../../i18n/format';
import type { Network } from '../../graph/network';
import type { State } from '../../state/state';
import type { MatchesModel } from './model';
import type { MatchesTexts } from './texts';

export interface Panel {
  readonly state: State;
  readonly model: MatchesModel;
  /** As it was collected. */
  readonly network: Network;
  readonly lang: Lang;
  readonly m: Messages;
  readonly t: MatchesTexts;
}

export const say = ({ lang }: Panel, n: number, digits = 0): string => formatNumber(lang, n, digits);

/** Of a place of the network, or of a city that it does not have. */
export function nameIn({ state, network, model, lang }: Panel, place: number): string {
  const own = network.places.length;
  if (place < own) return state.nameOf.value(place).text;
  return model.candidates.value?.absent[place - own]?.names[lang] ?? '';
}

export const countryOf = ({ network, model }: Panel, place: number): string =>
  network.places[place]?.country ?? model.candidates.value?.countries[place] ?? '';

const TENTHS = { minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;

export const points = ({ lang }: Panel, value: number): string => formatFigure(lang, value, TENTHS);
/** "+1,3", and "0,0" for what is nothing with one digit. */
export const signed = ({ lang }: Panel, value: number): string =>
  formatFigure(lang, value, { ...TENTHS, signDisplay: 'exceptZero' });
