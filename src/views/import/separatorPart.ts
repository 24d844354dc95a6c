// What parts the cells of a text table: the usual signs, or any other.

import { html, nothing, type TemplateResult } from 'lit-html';
import type { Separator } from '../../data/columns/separator';
import { choice } from './choice';
import type { Dialog } from './dialog';

const USUAL = [';', ',', '\t', '|', ' ', ':'] as const;
const OTHER = 'other';
type Choice = (typeof USUAL)[number] | typeof OTHER;

const isUsual = (sign: Separator): sign is (typeof USUAL)[number] =>
  (USUAL as readonly Separator[]).includes(sign);

export function separatorPart({ model, t }: Dialog, at: number, separator: Separator): TemplateResult {
  const chosen = model.asksForSign.value.has(at) ? OTHER : isUsual(separator) ? separator : OTHER;
  const choose = (next: Choice) => {
    model.askForSign(at, next === OTHER);
    if (next !== OTHER) model.setSeparator(at, next);
  };
  const typed = (event: Event) => {
    const sign = [...(event.target as HTMLInputElement).value][0];
    // A letter, a digit or a quotation mark parts no table.
    if (sign && sign.length === 1 && !/["\p{L}\p{N}]/u.test(sign)) model.setSeparator(at, sign);
  };
  return html`${choice<Choice>(
    t.separator,
    ([...USUAL, OTHER] as const).map(sign => [sign, t.separators[sign]] as const),
    chosen,
    choose,
  )}
  ${
    chosen === OTHER
      ? html`<label class="import-choice import-sign">
          <span>${t.separatorSign}</span>
          <input
            type="text"
            maxlength="1"
            autocomplete="off"
            .value=${isUsual(separator) ? '' : shownSign(separator)}
            @input=${typed}
          />
        </label>`
      : nothing
  }`;
}

/** Signs that cannot be seen have pictures. */
const shownSign = (sign: Separator): string =>
  sign < ' ' ? String.fromCharCode(0x2400 + sign.charCodeAt(0)) : sign;
