// What the parts of the chart draw from.

import type { Foundings } from '../../analysis/series/foundings';
import type { TieKind } from '../../data/records';
import type { Lang, Messages } from '../../i18n';
import { formatNumber } from '../../i18n/format';
import type { EventsByYear } from './events';
import type { Layout } from './layout';

export interface Drawing {
  readonly layout: Layout;
  readonly series: Foundings;
  /** Foundings of years after the last one that is drawn. */
  readonly later: number;
  readonly events: EventsByYear;
  readonly messages: Messages;
  readonly lang: Lang;
  /** Of a kind of tie: neutral where the other views colour by something else. */
  readonly colourOf: (kind: TieKind) => string;
}

export function say({ lang }: Pick<Drawing, 'lang'>, value: number): string {
  return formatNumber(lang, value);
}

/** Pixels to a tenth: what the eye can tell, and what a test can read. */
export function px(value: number): number {
  return Math.round(value * 10) / 10;
}
