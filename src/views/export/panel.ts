// What every part of the panel is made from, and how it says numbers and sizes.

import type { Network } from '../../graph/network';
import type { Dataset } from '../../data/records';
import type { Lang, Messages } from '../../i18n';
import { formatNumber } from '../../i18n/format';
import type { State } from '../../state/state';
import { sizeText as textOfSize } from '../parts/words/sizeText';
import type { ExportModel } from './model';
import type { ExportTexts } from './texts';

export interface Panel {
  readonly state: State;
  readonly model: ExportModel;
  /** Without what is only thought of. */
  readonly network: Network;
  readonly dataset: Dataset;
  readonly lang: Lang;
  readonly m: Messages;
  readonly t: ExportTexts;
}

export const say = ({ lang }: Pick<Panel, 'lang'>, n: number): string => formatNumber(lang, n);

export const sizeText = ({ lang }: Pick<Panel, 'lang'>, bytes: number): string => textOfSize(lang, bytes);
