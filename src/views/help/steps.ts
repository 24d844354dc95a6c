// First steps: what one sees, and four things to try, each with a button that does it.

import { html, nothing, type TemplateResult } from 'lit-html';
import type { Dataset } from '../../data/records';
import { statedValues } from '../../graph/claims';
import type { Network } from '../../graph/network';
import type { Help } from '../../i18n/help';
import type { Part } from './part';

/** The year of the example. */
const YEAR = 1989;

export function stepsPart({ state, help }: Part): TemplateResult {
  const network = state.network.value;
  const data = state.data.value;
  const disputed = network && data ? disputedTie(network, data) : null;
  const shows: { readonly [step in keyof Help['steps']]: (() => void) | null } = {
    see: null,
    find: () => document.querySelector<HTMLElement>('[role="combobox"]')?.focus(),
    year: () => state.setYear(YEAR),
    filter: () => state.set({ panel: 'filters' }),
    disputed: disputed === null ? null : () => state.selectTie(disputed),
  };
  const steps = Object.entries(help.steps) as [keyof Help['steps'], Help['steps']['see']][];
  return html`<ol class="help-steps">
    ${steps.map(
      ([id, { title, text, show }]) =>
        html`<li>
          <h4>${title}</h4>
          <p>${text}</p>
          ${
            shows[id]
              ? html`<button type="button" class="help-button" data-step=${id} @click=${shows[id]}>
                  ${show}
                </button>`
              : nothing
          }
        </li>`,
    )}
  </ol>`;
}

/** Id of the tie whose founding date the sources dispute most, the first of equals; null where they agree on all. */
export function disputedTie(network: Network, { tables }: Pick<Dataset, 'tables'>): string | null {
  const foundings = tables.claims.filter(({ field }) => field === 'founded');
  const doubted = new Set(foundings.filter(({ followed }) => !followed).map(({ subject }) => subject));
  let most: { readonly id: string; readonly values: number } | null = null;
  for (const { id, agreements } of network.ties) {
    for (const { agreement } of agreements) {
      if (!doubted.has(agreement.id)) continue;
      const values = statedValues(foundings, agreement.id, 'founded');
      if (!values.some(({ contradicts }) => contradicts)) continue;
      if (values.length > (most?.values ?? 0)) most = { id, values: values.length };
    }
  }
  return most?.id ?? null;
}
