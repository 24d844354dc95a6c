// The ranks over the years as a table, and how a rank and a value are said.

import { html, type TemplateResult } from 'lit-html';
import type { YearlyRanks } from '../../analysis/series/yearlyRanks';
import { formatNumber } from '../../i18n/format';
import type { State } from '../../state/state';
import { choosePlace } from '../parts/places/choosePlace';
import { numberText } from '../parts/words/numberText';
import { placeName } from '../parts/places/placeName';
import { unfoldTable } from '../parts/panel/unfold';
import { standingIn, type Standing, type TrajectoriesModel } from './trajectoriesModel';
import type { TrajectoryTexts } from './trajectoryTexts';

/** What every part of the section is made from. */
export interface Section {
  readonly state: State;
  readonly model: TrajectoriesModel;
  readonly t: TrajectoryTexts;
  readonly years: readonly number[];
  /** Ties in none of these years, as nobody dates them. */
  readonly undated: number;
}

export function rankText({ t, state }: Section, { first, last }: Standing): string {
  const [from, to] = [first, last].map(rank => formatNumber(state.lang.value, rank));
  return first === last ? t.rank(from!) : t.ranks(from!, to!);
}

export const valueText = ({ state, model }: Section, value: number): string =>
  numberText(state.lang.value, model.measure.value, value);

export function tableTwin(section: Section, ranks: YearlyRanks, places: readonly number[]): TemplateResult {
  const { state, model, t, years } = section;
  const network = state.network.value!;
  const speaker = { lang: state.lang.value, m: state.messages.value };
  const cell = (year: number, place: number) => {
    const standing = standingIn(ranks, year, place);
    return standing
      ? html`${rankText(section, standing)} <span>(${valueText(section, standing.value)})</span>`
      : html`<span>${t.noRank}</span>`;
  };
  return unfoldTable(
    model.unfolded,
    'years',
    t.table,
    () =>
      html`<table>
        <thead>
          <tr>
            <th scope="col">${t.year}</th>
            ${places.map(
              place =>
                html`<th scope="col">
                  <button
                    class="panel-link"
                    @click=${(event: MouseEvent) => choosePlace(state, network.places[place]!.id, event)}
                  >
                    ${placeName(speaker, state.nameOf.value(place))}
                  </button>
                </th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${years.map(
            (year, i) =>
              html`<tr>
                <th scope="row">
                  <button class="panel-link" @click=${() => state.setYear(year)}>${year}</button>
                </th>
                ${places.map(place => html`<td>${cell(i, place)}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>`,
  );
}
