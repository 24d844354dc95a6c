// What every part of the panel is made from, and how it says names and numbers.

import { html, type TemplateResult } from 'lit-html';
import type { Network } from '../../graph/network';
import type { Lang, Messages } from '../../i18n';
import { formatFigure, formatNumber, formatPercent } from '../../i18n/format';
import type { State } from '../../state/state';
import { choosePlace } from '../parts/places/choosePlace';
import { placeName } from '../parts/places/placeName';
import type { ClustersModel, Found } from './model';
import type { ClusterTexts } from './texts';

export interface Panel {
  readonly state: State;
  readonly model: ClustersModel;
  readonly network: Network;
  readonly m: Messages;
  readonly t: ClusterTexts;
  readonly lang: Lang;
}

/** A panel with clusters to tell of. */
export interface FoundPanel extends Panel {
  readonly found: Found;
}

const fixed = (lang: string, value: number, digits: number): string =>
  formatFigure(lang, value, { minimumFractionDigits: digits, maximumFractionDigits: digits });
const significant = (lang: string, value: number): string =>
  formatFigure(lang, value, { maximumSignificantDigits: 2 });

export const say = ({ lang }: Pick<Panel, 'lang'>, n: number): string => formatNumber(lang, n);

/** "0,97". What rounds to nothing has no sign, else a true minus. */
export const decimal = ({ lang }: Pick<Panel, 'lang'>, value: number, digits = 2): string =>
  fixed(lang, Math.abs(value) < 0.5 / 10 ** digits ? 0 : value, digits);

export const share = ({ lang }: Pick<Panel, 'lang'>, value: number): string => formatPercent(lang, value);

/** What is expected or how many times: "0,2", "12". */
export const rough = ({ lang }: Pick<Panel, 'lang'>, value: number): string =>
  value >= 10 ? formatNumber(lang, value) : significant(lang, value);

/** "< 0,001" or "= 0,012". */
export function probability(panel: Pick<Panel, 'lang'>, p: number, sign = true): string {
  if (p < 0.001) return `<\u00a0${formatNumber(panel.lang, 0.001, 3)}`;
  return `${sign ? '=\u00a0' : ''}${significant(panel.lang, p)}`;
}

/** A place that a click selects, and that lights up under the pointer. */
export function placeButton({ state, network, m, lang }: Panel, place: number): TemplateResult {
  const { id } = network.places[place]!;
  const point = (on: boolean) => state.setHover(on ? { place } : null);
  return html`<button
    class="panel-link"
    @click=${(event: MouseEvent) => {
      point(false);
      choosePlace(state, id, event);
    }}
    @pointerenter=${() => point(true)}
    @pointerleave=${() => point(false)}
    @focus=${() => point(true)}
    @blur=${() => point(false)}
  >
    ${placeName({ lang, m }, state.nameOf.value(place))}
  </button>`;
}
