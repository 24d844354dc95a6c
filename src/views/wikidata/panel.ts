// What every part of the panel is made from.

import type { Lang, Messages } from '../../i18n';
import { formatNumber } from '../../i18n/format';
import type { State } from '../../state/state';
import type { Copying } from '../parts/panel/copying';
import type { Unfolded } from '../parts/panel/unfold';
import type { WikidataModel } from './model';
import type { WikidataTexts } from './texts';

export interface Panel {
  readonly state: State;
  readonly model: WikidataModel;
  readonly copying: Copying;
  readonly unfolded: Unfolded;
  readonly lang: Lang;
  readonly m: Messages;
  readonly t: WikidataTexts;
}

export const say = ({ lang }: Pick<Panel, 'lang'>, n: number): string => formatNumber(lang, n);
