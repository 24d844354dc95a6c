// What every part of the panel is made from.

import type { Network } from '../../graph/network';
import type { Lang, Messages } from '../../i18n';
import { formatNumber } from '../../i18n/format';
import type { Shown } from '../../state/shown';
import type { State } from '../../state/state';
import type { PathsModel } from './model';
import type { PathsTexts } from './texts';

export interface Panel {
  readonly state: State;
  readonly model: PathsModel;
  readonly network: Network;
  readonly shown: Shown;
  readonly lang: Lang;
  readonly m: Messages;
  readonly t: PathsTexts;
}

export const say = ({ lang }: Panel, n: number): string => formatNumber(lang, n);

export const nameIn = ({ state }: Panel, place: number): string => state.nameOf.value(place).text;
