// Which measures are columns: a list of all that tell these places apart, by group, each with its explanation.

import { html, type TemplateResult } from 'lit-html';
import {
  MEASURE_GROUPS,
  measureInfo,
  type MeasureGroup,
  type MeasureId,
} from '../../analysis/metrics/catalogue';
import { term } from '../parts/panel/term';
import { RANKABLE } from './columns';
import { say, type Panel } from './panel';

/** Those in use are offered even where they tell nothing: a link may state them. */
export function rankableGroups(
  telling: ReadonlySet<MeasureId> | null,
  inUse: readonly MeasureId[],
): readonly (readonly [MeasureGroup, readonly MeasureId[]])[] {
  const offered = RANKABLE.filter(id => telling?.has(id) !== false || inUse.includes(id));
  return MEASURE_GROUPS.map(
    group => [group, offered.filter(id => measureInfo(id)?.group === group)] as const,
  );
}

export function columnsMenu(panel: Panel): TemplateResult {
  const { state, model, m, t } = panel;
  const columns = model.columns.value;
  return html`<details class="ranking-columns">
    <summary>${t.columns.title(say(panel, columns.length))}</summary>
    ${rankableGroups(model.telling.value, columns).map(
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
    <button class="panel-button" @click=${() => state.set({ columns: [], ranked: 'degree' })}>
      ${t.columns.reset}
    </button>
  </details>`;
}
