// A section that opens on request. What it holds is drawn when it is first opened, and stays from then on.

import { html, nothing, type TemplateResult } from 'lit-html';
import type { FoldId, Page } from './panel';

/** `count`: how much there is inside; empty where that says nothing. */
export function fold(
  { panel: { opened } }: Page,
  id: FoldId,
  title: string,
  count: string,
  content: () => TemplateResult,
): TemplateResult {
  const open = (event: Event) => {
    if ((event.currentTarget as HTMLDetailsElement).open && !opened.peek().has(id))
      opened.value = new Set([...opened.peek(), id]);
  };
  return html`<details class="data-fold" id=${`data-${id}`} @toggle=${open}>
    <summary>
      <h3>${title}${count === '' ? nothing : html` <span class="data-count">${count}</span>`}</h3>
    </summary>
    ${opened.value.has(id) ? html`<div class="data-fold-content">${content()}</div>` : nothing}
  </details>`;
}
