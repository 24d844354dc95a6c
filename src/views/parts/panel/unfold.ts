// What unfolds on request: drawn while it is open.

import type { Signal } from '@preact/signals-core';
import { html, nothing, type TemplateResult } from 'lit-html';
import './unfold.css';

/** The ids of what is unfolded in a panel. */
export type Unfolded = Signal<ReadonlySet<string>>;

export function unfold(
  unfolded: Unfolded,
  id: string,
  title: string,
  content: () => TemplateResult,
): TemplateResult {
  const isOpen = unfolded.value.has(id);
  const toggle = (event: Event) => {
    const { open } = event.currentTarget as HTMLDetailsElement;
    const now = unfolded.peek();
    if (open === now.has(id)) return;
    unfolded.value = open ? new Set([...now, id]) : new Set([...now].filter(other => other !== id));
  };
  return html`<details class="unfold" .open=${isOpen} @toggle=${toggle}>
    <summary>${title}</summary>
    ${isOpen ? content() : nothing}
  </details>`;
}

/** A table of any length, which scrolls by itself. */
export function unfoldTable(
  unfolded: Unfolded,
  id: string,
  title: string,
  table: () => TemplateResult,
): TemplateResult {
  return unfold(
    unfolded,
    id,
    title,
    () => html`<div class="unfold-scroll" tabindex="0" role="group" aria-label=${title}>${table()}</div>`,
  );
}
