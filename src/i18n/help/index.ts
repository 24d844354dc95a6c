// The help's texts, fetched in the language that reads them.

import type { Lang } from '../index';
import type { Help } from './de';
import type { Glossary } from './glossary/de';

export type { Help } from './de';
export type { Glossary } from './glossary/de';

/** An entry of the glossary: its group and its key, such as `status.suspended`. */
export type TermId = { [G in keyof Glossary]: `${G}.${keyof Glossary[G] & string}` }[keyof Glossary];

const chapters: { readonly [L in Lang]: () => Promise<Help> } = {
  de: async () => (await import('./de')).help,
  en: async () => (await import('./en')).help,
  ru: async () => (await import('./ru')).help,
};

export function loadHelp(lang: Lang): Promise<Help> {
  return chapters[lang]();
}
