// The places that moved furthest in rank between the two views.

import { html, nothing, type TemplateResult } from 'lit-html';
import { MEASURE_GROUPS, type MeasureId } from '../../analysis/metrics/catalogue';
import { choosePlace } from '../parts/places/choosePlace';
import { numberText } from '../parts/words/numberText';
import { placeName } from '../parts/places/placeName';
import { RANKED_BY } from './model';
import type { Mover, Movers } from './movers';
import { headText, rankText, say, type Comparison } from './words';

/** So many are listed. */
const MOST = 10;

export function moversSection(panel: Comparison): TemplateResult {
  const { model, t, m } = panel;
  const movers = model.movers.value;
  const choose = (event: Event) => {
    model.measure.value = (event.currentTarget as HTMLSelectElement).value as MeasureId;
  };
  return html`<section class="compare-section">
    <h3>${t.movers}</h3>
    <label class="panel-choice"
      >${t.by}
      <select @change=${choose}>
        ${MEASURE_GROUPS.map(
          group =>
            html`<optgroup label=${m.measureGroups[group]}>
              ${RANKED_BY.filter(({ id, group: own }) => own === group && offers(panel, id)).map(
                ({ id }) =>
                  html`<option value=${id} ?selected=${id === model.measure.value}>
                    ${m.measures[id]}
                  </option>`,
              )}
            </optgroup>`,
        )}
      </select>
    </label>
    ${
      movers
        ? told(panel, movers)
        : model.moversFailed.value !== null
          ? html`<p role="status">
              ${t.failed} <button class="panel-link" @click=${model.again}>${m.app.reload}</button>
            </p>`
          : html`<p class="panel-note" role="status">${t.pending} …</p>`
    }
  </section>`;
}

/** What tells the places of this network apart, and what is chosen. */
const offers = ({ model }: Comparison, id: MeasureId): boolean =>
  id === model.measure.value || model.telling.value?.has(id) !== false;

function told(panel: Comparison, { list, among }: Movers): TemplateResult {
  const { t, m, pair, model } = panel;
  const boundary = pair.network.places.some(({ tiesKnown }) => tiesKnown === 'boundary');
  if (list.length === 0) return html`<p class="panel-note">${t.noMovers(among, say(panel, among))}</p>`;
  return html`<div class="compare-scroll" tabindex="0" role="group" aria-label=${t.movers}>
      <table class="compare-table" aria-label=${t.movers}>
        <thead>
          <tr>
            <th scope="col" rowspan="2">${t.place}</th>
            ${t.halves.map((_, half) => html`<th scope="colgroup" colspan="2">${headText(panel, half)}</th>`)}
          </tr>
          <tr>
            ${t.halves.map(
              () =>
                html`<th scope="col">${t.rank}</th>
                  <th scope="col">
                    <span aria-hidden="true">${t.value}</span
                    ><span class="visually-hidden">${m.measures[model.measure.value]}</span>
                  </th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${list.slice(0, MOST).map(mover => moverRow(panel, mover))}
        </tbody>
      </table>
    </div>
    <p class="panel-note">
      ${list.length > MOST ? t.moversListed(say(panel, MOST), say(panel, list.length)) : nothing}
      ${t.moversNote(among, say(panel, among), boundary)}
    </p>`;
}

function moverRow(panel: Comparison, { place, before, after, won }: Mover): TemplateResult {
  const { state, pair, model, lang } = panel;
  const { id } = pair.network.places[place]!;
  const hover = (on: boolean) => state.setHover(on ? { place } : null);
  return html`<tr @pointerenter=${() => hover(true)} @pointerleave=${() => hover(false)}>
    <th scope="row">
      <button class="panel-link" @click=${(event: MouseEvent) => choosePlace(state, id, event)}>
        ${placeName(panel, state.nameOf.value(place))}
      </button>
    </th>
    ${[before, after].map(
      (standing, half) =>
        html`<td>
            ${
              half === 1
                ? html`<span class="compare-sign" aria-hidden="true">${won > 0 ? '▲' : '▼'}</span> `
                : nothing
            }${rankText(panel, standing)}
          </td>
          <td>${numberText(lang, model.measure.value, standing.value)}</td>`,
    )}
  </tr>`;
}
