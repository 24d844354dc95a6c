// What the pages are made from: the loaded data and what is shown of it. Plain values, so that pages are pure.

import type { Dataset, Reason, Source } from '../../data/records';
import type { NameIndex, ShownName } from '../../graph/names';
import type { Network } from '../../graph/network';
import type { Lang } from '../../i18n';
import type { Shown } from '../../state/shown';

export interface World {
  readonly dataset: Dataset;
  readonly network: Network;
  readonly shown: Shown;
  readonly names: NameIndex;
  /** Name of a place in the page's language, and of the time in mode `year`. */
  readonly nameOf: (place: number) => ShownName;
  readonly lang: Lang;
}

/** A text of the data in a language of its own. */
export interface ForeignText {
  readonly text: string;
  readonly lang: string;
}

/** A statement's source, and what is noted beside it. */
export interface Citation {
  /** Null: no source is named. */
  readonly source: Source | null;
  readonly note: ForeignText | null;
}

export function sourceIn({ dataset }: World, id: string): Source | null {
  return dataset.tables.sources.find(source => source.id === id) ?? null;
}

export function reasonIn({ dataset }: World, code: string): Reason | null {
  return dataset.tables.reasons.find(reason => reason.code === code) ?? null;
}

export function noteOf({ note, noteLang }: { note: string; noteLang: string }): ForeignText | null {
  return note === '' ? null : { text: note, lang: noteLang };
}

/** The first of the texts that is not empty, the page's language before German and English. */
export function inLang(lang: Lang, texts: { readonly [L in Lang]: string }): ForeignText | null {
  const found = [lang, 'de' as const, 'en' as const].find(candidate => texts[candidate] !== '');
  return found === undefined ? null : { text: texts[found], lang: found };
}
