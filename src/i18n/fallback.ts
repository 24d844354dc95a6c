// Where a language is missing from the data: the one shown instead.

import type { Lang } from './index';

export interface TextIn {
  readonly text: string;
  /** Differs from the language asked for where that one is missing. */
  readonly lang: Lang;
}

const INSTEAD: { readonly [L in Lang]: readonly Lang[] } = { de: ['en'], en: ['de'], ru: ['en', 'de'] };

/** The language itself, then those that stand in for it, nearest first. */
export function preferredLanguages(lang: Lang): readonly Lang[] {
  return [lang, ...INSTEAD[lang]];
}

/** The first text that is not empty, if need be in any language; null where all are. */
export function textIn(lang: Lang, texts: Readonly<Record<Lang, string>>): TextIn | null {
  const found = [...preferredLanguages(lang), ...(Object.keys(texts) as Lang[])].find(
    candidate => texts[candidate] !== '',
  );
  return found === undefined ? null : { text: texts[found], lang: found };
}
