// A text to be copied, with its button.

import { html, type TemplateResult } from 'lit-html';
import type { Copying } from '../parts/panel/copying';
import type { Panel } from './panel';

/** `code`: lines for a machine. */
export function quotation(
  { t }: Pick<Panel, 't'>,
  copying: Copying,
  name: string,
  text: string,
  code = false,
): TemplateResult {
  const told = copying.told?.text === text ? copying.told : null;
  return html`<div class="export-quotation">
    ${
      code
        ? html`<pre tabindex="0" role="group" aria-label=${name}>${text}</pre>`
        : html`<p class="export-citation">${text}</p>`
    }
    <p class="export-copy">
      <button class="panel-button" aria-label=${t.copyWhat(name)} @click=${() => copying.copy(text)}>
        ${t.copyWhat(name)}
      </button>
      <span role="status">${told === null ? '' : told.done ? t.copied : t.notCopied}</span>
    </p>
  </div>`;
}
