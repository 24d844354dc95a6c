// What the parts of the dialog are made from.

import type { Issue } from '../../data/issue';
import type { Lang, Messages } from '../../i18n';
import { formatNumber } from '../../i18n/format';
import type { State } from '../../state/state';
import type { ImportModel } from './model';
import type { ImportTexts } from './texts';

export interface Dialog {
  readonly state: State;
  readonly model: ImportModel;
  readonly lang: Lang;
  readonly m: Messages;
  readonly t: ImportTexts;
  /** Columns that are shown of each table, by its place; others are shown on request. */
  readonly shownColumns: ReadonlyMap<number, number>;
  showColumns(sheet: number, count: number): void;
}

export const say = ({ lang }: Dialog, n: number): string => formatNumber(lang, n);

/** "städte.csv, Zeile 5, Spalte seit" */
export const whereOf = ({ t }: Dialog, { table, row, column }: Issue): string =>
  t.where(table, row === 0 ? '' : String(row), column);
