// A choice of few with its label above it.

import { html, nothing, type TemplateResult } from 'lit-html';

export function choice<T extends string>(
  label: string,
  options: readonly (readonly [T, string])[],
  chosen: T,
  choose: (value: T) => void,
  note = '',
): TemplateResult {
  return html`<label class="import-choice">
    <span>${label}</span>
    <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value as T)}>
      ${options.map(
        ([value, text]) => html`<option value=${value} .selected=${value === chosen}>${text}</option>`,
      )}
    </select>
    ${note === '' ? nothing : html`<span>${note}</span>`}
  </label>`;
}
