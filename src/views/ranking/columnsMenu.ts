// Which measures are columns: a list of all there are, by group, each with its explanation.

import { html, type TemplateResult } from 'lit-html';
import {
  MEASURE_GROUPS,
  measureInfo,
  type MeasureGroup,
  type MeasureId,
} from '../../analysis/metrics/catalogue';
import { term } from '../term';
import { RANKABLE } from './columns';
import { say, type Panel } from './panel';

export const rankableGroups = (): readonly (readonly [MeasureGroup, readonly MeasureId[]])[] =>
  MEASURE_GROUPS.map(group => [group, RANKABLE.filter(id => measureInfo(id)?.group === group)] as const);

export function columnsMenu(panel: Panel): TemplateResult {
  const { state, model, m, t } = panel;
  const columns = model.columns.value;
  return html`<details class="ranking-columns">
    <summary>${t.columns.title(say(panel, columns.length))}</summary>
    ${rankableGroups().map(
      ([group, ids]) =>
        html`<fieldset>
          <legend>${m.measureGroups[group]}</legend>
          ${ids.map(id => {
            const chosen = columns.includes(id);
            return html`<div>
              <label
                ><input
                  type="checkbox"
                  .checked=${chosen}
                  ?disabled=${chosen && columns.length === 1}
                  @change=${() => model.toggleColumn(id)}
                />${m.measures[id]}</label
              >
              ${term(state, `measures.${id}`, t.columns.explain)}
            </div>`;
          })}
        </fieldset>`,
    )}
    <button class="ranking-button" @click=${() => state.set({ columns: [], ranked: 'degree' })}>
      ${t.columns.reset}
    </button>
  </details>`;
}
