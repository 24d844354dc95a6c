// Texts of the data in the page's language, where the dataset translates them.

import type { Translation } from '../data/records';
import { onceFor } from '../lib/onceFor';

/** Translations by language and text. */
export type TranslationIndex = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Built once for every table. */
export const translationIndex = onceFor((rows: readonly Translation[]): TranslationIndex => {
  const index = new Map<string, Map<string, string>>();
  for (const { text, lang, translation } of rows) {
    const texts = index.get(lang) ?? new Map<string, string>();
    index.set(lang, texts.set(text, translation));
  }
  return index;
});

/** The text in `lang`, or as it stands with the language that it is in. */
export function translated(
  index: TranslationIndex,
  text: string,
  textLang: string,
  lang: string,
): { readonly text: string; readonly lang: string } {
  const translation = textLang === lang ? undefined : index.get(lang)?.get(text);
  return translation === undefined ? { text, lang: textLang } : { text: translation, lang };
}
