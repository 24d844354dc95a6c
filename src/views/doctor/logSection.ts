// The reader's own corrections: each step, what it changed in the tables, and what could not be entered.

import { html, nothing, type TemplateResult } from 'lit-html';
import type { Change, NotApplied } from '../../data/corrections/applied';
import { formatDate } from '../../i18n/format';
import type { State } from '../../state/state';
import { unfold } from '../parts/panel/unfold';
import { pager } from './kindSection';
import { PAGE } from './model';
import { nameOf, operationText, say, type Panel } from './panel';

export function logSection(panel: Panel): TemplateResult | typeof nothing {
  const { state, model, t, lang } = panel;
  const { log, applied } = state.corrections;
  const { done } = log.value;
  if (done.length === 0) return nothing;
  const changes = applied.value?.changes ?? [];
  const newest = [...done].reverse();
  const first = firstOf('log', newest.length);
  return html`${unfold(
    model.unfolded,
    'log',
    t.log(say(panel, done.length)),
    () =>
      html`<ol class="doctor-list" reversed>
          ${newest.slice(first, first + PAGE).map(({ operations, on }) => {
            const [one] = operations;
            return html`<li>
              ${one ? t.step(operations.length, say(panel, operations.length - 1), operationText(panel, one)) : nothing}
              <span class="panel-note">${formatDate(lang, on)}</span>
            </li>`;
          })}
        </ol>
        ${newest.length > PAGE ? pager(panel, 'log', first, newest.length) : nothing}
        <p>
          <button class="panel-link" @click=${() => state.set({ panel: 'export' })}>${t.toProject}</button>
        </p>`,
  )}
  ${
    changes.length === 0
      ? nothing
      : unfold(model.unfolded, 'changes', t.changes(changes.length, say(panel, changes.length)), () => {
          const from = firstOf('changes', changes.length);
          return html`<ul class="doctor-list">
              ${changes.slice(from, from + PAGE).map(change => html`<li>${changeText(panel, change)}</li>`)}
            </ul>
            ${changes.length > PAGE ? pager(panel, 'changes', from, changes.length) : nothing}`;
        })
  }`;

  function firstOf(id: string, count: number): number {
    const last = Math.max(0, Math.ceil(count / PAGE) - 1) * PAGE;
    return Math.min(model.pages.value[id] ?? 0, last);
  }
}

/** "Suhl: ergänzt, Einwohner: 36000". */
export function changeText(panel: Panel, { what, subject, column, before, after }: Change): string {
  const ends = [before, after].map(value => nameOf(panel, value)).filter(value => value !== '');
  const values = ends.join(' → ');
  // That it is about the place or the name, the first word says there.
  const where = what === 'moved' || what === 'named' ? '' : (panel.t.changed[column] ?? column);
  return `${nameOf(panel, subject)}: ${panel.t.what[what]}${where === '' ? '' : `, ${where}`}${
    values === '' ? '' : `: ${values}`
  }`;
}

/** Of the tables, and of the cells of files. */
export const notAppliedIn = ({ corrections, imported }: State): readonly NotApplied[] => [
  ...(imported.value?.notApplied ?? []),
  ...(corrections.applied.value?.notApplied ?? []),
];

/** Told without being asked: nothing that was corrected is lost in silence. */
export function notAppliedTemplate(panel: Panel): TemplateResult | typeof nothing {
  const { state, t } = panel;
  const list = notAppliedIn(state);
  if (list.length === 0) return nothing;
  return html`<div class="doctor-refused" role="note">
    <p>${t.notApplied(list.length, say(panel, list.length))}</p>
    <ul>
      ${list
        .slice(0, PAGE)
        .map(
          ({ operation, obstacle }) =>
            html`<li>${operationText(panel, operation)}. ${t.obstacles[obstacle]}</li>`,
        )}
    </ul>
    ${list.length > PAGE ? html`<p>+ ${say(panel, list.length - PAGE)}</p>` : nothing}
  </div>`;
}
