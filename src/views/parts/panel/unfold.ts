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
  return html`<details class="unfold" .open=${isOpen} @toggle=${toggling(unfolded, id)}>
    <summary>${title}</summary>
    ${isOpen ? content() : nothing}
  </details>`;
}

export interface SectionHead {
  /** Among what is unfolded. */
  readonly key: string;
  /** In the document. */
  readonly id: string;
  readonly title: string;
  /** How much there is inside; empty where that says nothing. */
  readonly count: string;
}

/** One of several sections below each other, with a heading. */
export function unfoldSection(
  unfolded: Unfolded,
  { key, id, title, count }: SectionHead,
  content: () => TemplateResult,
): TemplateResult {
  const isOpen = unfolded.value.has(key);
  return html`<details class="unfold-section" id=${id} .open=${isOpen} @toggle=${toggling(unfolded, key)}>
    <summary>
      <h3>${title}${count === '' ? nothing : html` <span class="unfold-count">${count}</span>`}</h3>
    </summary>
    ${isOpen ? html`<div class="unfold-content">${content()}</div>` : nothing}
  </details>`;
}

const toggling = (unfolded: Unfolded, id: string) => (event: Event) => {
  const { open } = event.currentTarget as HTMLDetailsElement;
  const now = unfolded.peek();
  if (open === now.has(id)) return;
  unfolded.value = open ? new Set([...now, id]) : new Set([...now].filter(other => other !== id));
};

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
