// What every part of the panel is made from, and how it says numbers and sizes.

import type { Network } from '../../graph/network';
import type { Dataset } from '../../data/records';
import type { Lang, Messages } from '../../i18n';
import { formatFigure, formatNumber } from '../../i18n/format';
import type { State } from '../../state/state';
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

const KILO = 1000;

/** "38 kB", "1,2 MB": two figures. */
export function sizeText({ lang }: Pick<Panel, 'lang'>, bytes: number): string {
  const large = bytes >= 999.5 * KILO;
  return formatFigure(lang, Math.max(1, bytes / KILO) / (large ? KILO : 1), {
    style: 'unit',
    unit: large ? 'megabyte' : 'kilobyte',
    maximumSignificantDigits: 2,
  });
}
