// A table that unfolds under a picture; drawn when it is first opened.

import { html, nothing, type TemplateResult } from 'lit-html';
import type { Panel } from './panel';

export function tableFold(
  { model: { opened } }: Panel,
  id: string,
  title: string,
  table: () => TemplateResult,
): TemplateResult {
  const open = (event: Event) => {
    if ((event.currentTarget as HTMLDetailsElement).open && !opened.peek().has(id))
      opened.value = new Set([...opened.peek(), id]);
  };
  return html`<details class="statistics-fold" @toggle=${open}>
    <summary>${title}</summary>
    ${opened.value.has(id) ? html`<div class="statistics-scroll" tabindex="0" role="group" aria-label=${title}>${table()}</div>` : nothing}
  </details>`;
}
