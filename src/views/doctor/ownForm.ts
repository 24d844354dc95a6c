// What the reader states instead of what is proposed: a value in one field, or a row of a file with a field for each cell.

import { html, nothing, type TemplateResult } from 'lit-html';
import type { Finding } from '../../data/doctor/finding';
import type { FileRow } from '../../data/import/fileRow';
import { openedOf } from './model';
import { ownOperation, rowOperation, type AskedValue } from './ownValue';
import type { Panel } from './panel';

const fieldsOf = (form: EventTarget | null): readonly HTMLInputElement[] => [
  ...(form as HTMLFormElement).querySelectorAll('input'),
];

export function ownForm(panel: Panel, finding: Finding): TemplateResult | typeof nothing {
  const { model, t } = panel;
  const { asked, key } = finding;
  const asking = model.asking.value;
  if (!asked || asking?.key !== key) return nothing;
  if (asked.of !== 'row') return valueForm(panel, finding, asked);
  const { row } = asking;
  if (row === 'coming' || row === undefined)
    return html`<p class="panel-note" role="status">${t.rowComing}</p>`;
  if (row === 'gone') return html`<p class="panel-note" role="status">${t.rowGone}</p>`;
  return rowForm(panel, finding, asked, row);
}

function valueForm({ model, t }: Panel, finding: Finding, asked: AskedValue): TemplateResult {
  const { key } = finding;
  const wrong = model.asking.value?.wrong ?? false;
  const submit = (event: Event) => {
    event.preventDefault();
    const [field] = fieldsOf(event.currentTarget);
    const operation = ownOperation(asked, field!.value);
    if (operation) model.answer([finding], [operation]);
    else {
      model.asking.value = { key, wrong: true };
      field!.focus();
    }
  };
  return html`<form class="doctor-own" @submit=${submit}>
    <label class="panel-field">
      ${t.ownLabels[asked.of]}
      <input
        .value=${asked.of === 'cell' ? asked.before : ''}
        aria-invalid=${wrong}
        aria-describedby=${wrong ? 'doctor-wrong' : nothing}
      />
    </label>
    <button class="panel-button">${t.take}</button>
    ${wrong ? html`<p id="doctor-wrong" role="alert">${t.wrong[asked.of]}</p>` : nothing}
  </form>`;
}

function rowForm(
  { state, model, t }: Panel,
  finding: Finding,
  asked: { readonly table: string; readonly line: number },
  row: FileRow,
): TemplateResult {
  const { key } = finding;
  const wrong = model.asking.value?.wrong ?? false;
  const columns = openedOf(state)?.plan?.sheets.find(({ name }) => name === asked.table)?.columns ?? [];
  const submit = (event: Event) => {
    event.preventDefault();
    const fields = fieldsOf(event.currentTarget);
    const operation = rowOperation(
      asked,
      row,
      fields.map(({ value }) => value),
    );
    if (operation) model.answer([finding], [operation]);
    else {
      model.asking.value = { key, wrong: true, row };
      fields[0]!.focus();
    }
  };
  const called = (at: number) =>
    at < columns.length ? columns[at]!.title || t.column(String(at + 1)) : t.surplus(String(at + 1));
  return html`<form class="doctor-own doctor-row" @submit=${submit}>
    ${row.isCut ? html`<p class="panel-note">${t.rowCut}</p>` : nothing}
    ${row.cells.map(
      (cell, at) =>
        html`<label class="panel-field">
          <span>${called(at)}</span>
          <input .value=${cell} aria-invalid=${wrong} aria-describedby=${wrong ? 'doctor-wrong' : nothing} />
        </label>`,
    )}
    <button class="panel-button">${t.take}</button>
    ${wrong ? html`<p id="doctor-wrong" role="alert">${t.wrong.row}</p>` : nothing}
  </form>`;
}
