// A text of the data in a language of its own: it carries the language, for voices and hyphenation, and a small mark.

import { html, type TemplateResult } from 'lit-html';
import type { Lang, Messages } from '../../../i18n';
import { formatLanguage } from '../../../i18n/format';

export interface ForeignText {
  readonly text: string;
  /** Empty: not known. */
  readonly lang: string;
}

/** `content` stands for the text where it is more than that. */
export function foreignText(
  { lang, m }: { readonly lang: Lang; readonly m: Messages },
  { text, lang: own }: ForeignText,
  content: unknown = text,
): TemplateResult {
  if (own === '' || own === lang) return html`${content}`;
  return html`<span lang=${own}>${content}</span>
    <abbr class="mark" title=${m.city.language(formatLanguage(lang, own))}>${own}</abbr>`;
}
