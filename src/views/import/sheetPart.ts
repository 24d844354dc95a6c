// One table: what it holds, what its columns are, and its first rows.

import { html, nothing, type TemplateResult } from 'lit-html';
import { ENCODINGS, type Encoding } from '../../data/columns/decode';
import { LIST_SEPARATORS, type ListSeparator } from '../../data/import/listCells';
import type { SheetPreview } from '../../data/import/importFiles';
import {
  formOf,
  missingIn,
  ROLES,
  USES,
  type ColumnPlan,
  type ImportPlan,
  type PlanRole,
  type SheetPlan,
  type SheetUse,
} from '../../data/import/plan';
import { choice } from './choice';
import { say, type Dialog } from './dialog';
import { separatorPart } from './separatorPart';

/** A column that fits less well is to be looked at. */
const SURE = 0.6;
/** Rows of the preview that are shown, and columns before the others are asked for. */
const ROWS = 4;
export const COLUMNS = 24;
const SAMPLES = 3;

interface Sheet {
  readonly dialog: Dialog;
  readonly at: number;
  readonly plan: ImportPlan;
  readonly sheet: SheetPlan;
  readonly preview: SheetPreview;
}

export function sheetPart(
  dialog: Dialog,
  plan: ImportPlan,
  at: number,
  preview: SheetPreview,
): TemplateResult {
  const one: Sheet = { dialog, at, plan, sheet: plan.sheets[at]!, preview };
  return html`<section class="import-sheet">
    ${plan.sheets.length > 1 ? html`<h3>${one.sheet.name}</h3>` : nothing} ${settings(one)} ${missing(one)}
    ${table(one)}
  </section>`;
}

function settings({ dialog, at, plan, sheet, preview }: Sheet): TemplateResult {
  const { model, t } = dialog;
  const setSeparator = (separator: ListSeparator) =>
    model.change(now => ({
      ...now,
      sheets: now.sheets.map((one, other) => (other === at ? { ...one, listSeparator: separator } : one)),
    }));
  return html`<div class="import-settings">
    ${choice(
      t.use,
      USES.map(use => [use, t.useChoices[use]] as const),
      sheet.use,
      (use: SheetUse) => model.say(at, { use }),
    )}
    ${
      sheet.use === 'lists'
        ? choice(
            t.listSeparator,
            LIST_SEPARATORS.map(sign => [sign, t.listSeparators[sign]] as const),
            sheet.listSeparator,
            setSeparator,
          )
        : nothing
    }
    ${
      preview.encoding === null
        ? nothing
        : choice(
            t.encoding,
            ENCODINGS.map(id => [id, t.encodings[id]] as const),
            preview.encoding,
            (encoding: Encoding) => model.setEncoding(encoding),
          )
    }
    ${preview.format === 'delimited' ? separatorPart(dialog, at, preview.separator) : nothing}
    ${
      preview.format === 'delimited' || preview.format === 'xlsx'
        ? html`<label class="import-check">
            <input
              type="checkbox"
              .checked=${sheet.hasHeader}
              @change=${(event: Event) =>
                model.say(at, { hasHeader: (event.target as HTMLInputElement).checked })}
            />
            ${t.header}
          </label>`
        : nothing
    }
    ${
      formOf(plan) === null && at === 0
        ? html`<p class="import-missing" role="alert">${t.noTies}</p>`
        : nothing
    }
  </div>`;
}

/** What is missing is said where it is to be given; once somebody insists, aloud. */
function missing({ dialog, at, plan }: Sheet): TemplateResult | typeof nothing {
  const { model, t } = dialog;
  const lacking = missingIn(plan).filter(({ sheet }) => sheet === at);
  if (lacking.length === 0) return nothing;
  const insisted = model.insisted.value;
  return html`<div class="import-missing" role=${insisted ? 'alert' : nothing}>
    ${lacking.map(({ role }) => html`<p>${t.missing(t.roles[role])}</p>`)}
  </div>`;
}

function table(one: Sheet): TemplateResult | typeof nothing {
  const { dialog, at, sheet, preview } = one;
  const { t, shownColumns } = dialog;
  if (sheet.use === 'none' || sheet.columns.length === 0) return nothing;
  const most = shownColumns.get(at) ?? COLUMNS;
  // What something is read from is shown, wherever it stands.
  const columns = sheet.columns
    .map((column, number) => ({ column, number }))
    .filter(({ column, number }) => number < most || column.role !== null);
  const hidden = sheet.columns.length - columns.length;
  const rows = preview.rows.slice(Number(sheet.hasHeader), Number(sheet.hasHeader) + ROWS);
  return html`<div class="import-scroll" tabindex="0" role="region" aria-label=${t.firstRows(sheet.name)}>
      <table class="import-table">
        <thead>
          <tr>
            ${columns.map(({ column, number }) => head(one, column, number, rows))}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ cells }) =>
              html`<tr>
                ${columns.map(
                  ({ column, number }) =>
                    html`<td class=${column.role === null ? 'import-unread' : ''}>
                      ${cells[number] ?? ''}
                    </td>`,
                )}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${
      hidden > 0
        ? html`<button
            type="button"
            class="panel-link"
            @click=${() => dialog.showColumns(at, most + Math.max(hidden, COLUMNS))}
          >
            ${t.moreColumns(say(dialog, hidden))}
          </button>`
        : nothing
    }`;
}

function head(
  { dialog, at, sheet, preview }: Sheet,
  { title, role, by, sure, samples }: ColumnPlan,
  number: number,
  rows: SheetPreview['rows'],
): TemplateResult {
  const { model, t } = dialog;
  const called = title || t.column(say(dialog, number + 1));
  const isEmpty = rows.every(({ cells }) => (cells[number] ?? '').trim() === '');
  const changed = (event: Event) => {
    const chosen = (event.target as HTMLSelectElement).value;
    model.setRole(at, number, chosen === '' ? null : (chosen as PlanRole));
  };
  return html`<th scope="col">
    <select aria-label=${t.roleOf(called)} data-column=${`${at}-${number}`} @change=${changed}>
      <option value="" .selected=${role === null}>${t.noRole}</option>
      ${ROLES[sheet.use].map(
        one => html`<option value=${one} .selected=${role === one}>${t.roles[one]}</option>`,
      )}
    </select>
    <span class="import-by" data-unsure=${by !== null && by !== 'statement' && sure < SURE}
      >${by === null ? '' : t.by[by]}${by !== null && by !== 'statement' && sure < SURE ? `, ${t.unsure}` : ''}</span
    >
    <span class="import-title">${called}</span>
    ${
      isEmpty && samples.length > 0 && preview.seen > rows.length
        ? html`<span class="import-by">${t.example(samples.slice(0, SAMPLES).join(' · '))}</span>`
        : nothing
    }
  </th>`;
}
