// The values that a column may hold, with the page's word for each that has one.

import { html, nothing, type TemplateResult } from 'lit-html';
import type { Messages } from '../../i18n';

export function allowedValues(
  { kinds, status, placeKinds }: Messages,
  values: readonly string[],
): readonly TemplateResult[] {
  const words: Readonly<Record<string, string>> = { ...kinds, ...status, ...placeKinds };
  return values.map((value, i) => {
    const word = words[value];
    const isSame = word === undefined || word.toLowerCase() === value;
    return html`${i > 0 ? ', ' : ''}<code>${value}</code>${isSame ? nothing : ` (${word})`}`;
  });
}
