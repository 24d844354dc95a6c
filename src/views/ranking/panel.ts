// What every part of the panel is made from.

import { html, type TemplateResult } from 'lit-html';
import type { MeasureId } from '../../analysis/metrics/catalogue';
import type { Network } from '../../graph/network';
import type { Lang, Messages } from '../../i18n';
import { formatCountry, formatNumber } from '../../i18n/format';
import type { State } from '../../state/state';
import { numberText } from '../parts/words/numberText';
import type { RankingModel } from './model';
import type { RankingTexts } from './texts';

export interface Panel {
  readonly state: State;
  readonly model: RankingModel;
  readonly network: Network;
  readonly lang: Lang;
  readonly m: Messages;
  readonly t: RankingTexts;
}

export const say = ({ lang }: Panel, n: number): string => formatNumber(lang, n);

export const nameIn = ({ state }: Panel, place: number): string => state.nameOf.value(place).text;

export const countryIn = ({ network, lang }: Panel, place: number): string =>
  formatCountry(lang, network.places[place]!.country);

/** In words where there is no value. */
export function valueText({ lang, t }: Panel, id: MeasureId, value: number | undefined): string {
  if (value === undefined) return t.table.waiting;
  return Number.isNaN(value) ? t.table.undefined : numberText(lang, id, value);
}

/** "3", and of a shared rank "3–5". `point`: what the language sets after an ordinal that stands alone. */
export function rankText({ lang }: Panel, first: number, last: number, point = ''): string {
  const written = (rank: number) => formatNumber(lang, rank) + point;
  return first === last ? written(first) : `${written(first)}–${written(last)}`;
}

/** Selects a place and leaves the panel open; with Ctrl, Cmd or Shift held it joins the selection or leaves it. */
export function choose(
  { state, network }: Panel,
  place: number,
  { ctrlKey, metaKey, shiftKey }: Pick<MouseEvent, 'ctrlKey' | 'metaKey' | 'shiftKey'>,
): void {
  const { id } = network.places[place]!;
  if (ctrlKey || metaKey || shiftKey) state.toggle(id);
  else state.mark([id]);
}

/** A choice of measures, by their groups. */
export function measureSelect(
  { m }: Panel,
  label: string,
  groups: readonly (readonly [group: keyof Messages['measureGroups'], ids: readonly MeasureId[]])[],
  now: MeasureId,
  change: (id: MeasureId) => void,
): TemplateResult {
  return html`<label class="panel-field ranking-select"
    ><span>${label}</span>
    <select @change=${(event: Event) => change((event.target as HTMLSelectElement).value as MeasureId)}>
      ${groups.map(
        ([group, ids]) =>
          html`<optgroup label=${m.measureGroups[group]}>
            ${ids.map(id => html`<option value=${id} ?selected=${id === now}>${m.measures[id]}</option>`)}
          </optgroup>`,
      )}
    </select></label
  >`;
}
