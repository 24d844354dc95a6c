// What every part of the panel is made from.

import type { Slice } from '../../graph/slice';
import type { Lang, Messages } from '../../i18n';
import type { State } from '../../state/state';
import type { StatisticsModel } from './model';
import type { StatisticsTexts } from './texts';

export interface Panel {
  readonly state: State;
  readonly model: StatisticsModel;
  readonly slice: Slice;
  readonly lang: Lang;
  readonly m: Messages;
  readonly t: StatisticsTexts;
}
