// Printing the sheet: who presses the button before all is there gets it printed once it is, or at once by pressing again.
// What is not there by then is named on the paper, however printing was begun.

import { html, nothing, type TemplateResult } from 'lit-html';
import { signal, type ReadonlySignal } from '@preact/signals-core';
import { formatList } from '../../../i18n/format';
import type { SheetPage } from './sheetPage';
import type { SheetTexts } from './texts';

/** A part that is still fetched or worked out. */
export type Part = keyof SheetTexts['parts'];

export interface Printing {
  /** The place whose sheet is to be printed once it is whole; null: none is. */
  readonly waiting: ReadonlySignal<number | null>;
  press(place: number, missing: readonly Part[]): void;
  /** To be told what has been drawn. */
  drawn(place: number | null, missing: readonly Part[]): void;
}

export function createPrinting(print: () => void): Printing {
  const waiting = signal<number | null>(null);
  return {
    waiting,
    press(place, missing) {
      const now = missing.length === 0 || waiting.peek() === place;
      waiting.value = now ? null : place;
      if (now) print();
    },
    drawn(place, missing) {
      const wanted = waiting.peek();
      if (wanted === null || (place === wanted && missing.length > 0)) return;
      waiting.value = null;
      // A dialog of the browser holds everything up: what has been drawn is shown first.
      if (place === wanted) setTimeout(print);
    },
  };
}

export function printButton(
  { t, lang }: SheetPage,
  { waiting, press }: Printing,
  place: number,
  missing: readonly Part[],
): TemplateResult {
  const waits = waiting.value === place;
  const status = waits && missing.length > 0 ? t.printWaits(named({ t, lang }, missing)) : nothing;
  return html`<p>
      <button type="button" class="panel-button" @click=${() => press(place, missing)}>
        ${waits ? t.printNow : t.print}
      </button>
    </p>
    <p class="sheet-quiet sheet-print-waits" role="status">${status}</p>`;
}

/** On paper alone. */
export function missingNote(page: SheetPage, missing: readonly Part[]): TemplateResult | typeof nothing {
  return missing.length === 0
    ? nothing
    : html`<p class="sheet-missing">${page.t.printMissing(named(page, missing))}</p>`;
}

const named = ({ t, lang }: Pick<SheetPage, 't' | 'lang'>, missing: readonly Part[]): string =>
  formatList(
    lang,
    missing.map(part => t.parts[part]),
  );
