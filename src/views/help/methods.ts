// How the data were collected and the figures are computed.

import { html, nothing, type TemplateResult } from 'lit-html';
import type { Part } from './part';

export function methodsPart({ state, help }: Part): TemplateResult {
  const sections = Object.entries(help.methods) as [
    string,
    { title: string; text: string[]; works: string[] },
  ][];
  return html`${sections.map(
    ([id, { title, text, works }]) =>
      html`<section>
        <h4>${title}</h4>
        ${text.map(paragraph => html`<p>${paragraph}</p>`)}
        ${works.map(work => html`<p class="help-fact" lang="en">${work}</p>`)}
        ${
          id === 'collected'
            ? html`<button type="button" class="help-button" @click=${() => state.set({ panel: 'data' })}>
                ${help.toData}
              </button>`
            : nothing
        }
      </section>`,
  )}`;
}
