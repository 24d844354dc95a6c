// The name of a place. One in another language than the page's keeps its language, for voices and hyphenation; one in
// another script carries a small mark too.

import { html, nothing, type TemplateResult } from 'lit-html';
import type { ShownName } from '../../../graph/names';
import type { Lang, Messages } from '../../../i18n';
import { formatLanguage } from '../../../i18n/format';

const CYRILLIC = /\p{Script=Cyrillic}/u;

export function placeName(
  { lang, m }: { readonly lang: Lang; readonly m: Messages },
  { text, lang: own }: ShownName,
): TemplateResult {
  if (own === '' || own === lang) return html`${text}`;
  const foreign = CYRILLIC.test(text) !== (lang === 'ru');
  return html`<span lang=${own}>${text}</span
    >${foreign ? html` <abbr class="mark" title=${m.city.nameIn(formatLanguage(lang, own))}>${own}</abbr>` : nothing}`;
}
