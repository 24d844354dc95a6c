// What the pages are made from: the loaded data and what is shown of it. Plain values, so that pages are pure.

import type { Agreement, Dataset, Reason, Source } from '../../data/records';
import type { NameIndex, ShownName } from '../../graph/names';
import type { Network, Tie } from '../../graph/network';
import { translated, translationIndex } from '../../graph/translations';
import type { Lang } from '../../i18n';
import { yearOf } from '../../lib/dates';
import type { Shown } from '../../state/shown';
import type { ForeignText } from '../parts/words/foreignText';
import { hostOf } from '../../lib/hostOf';

export interface World {
  readonly dataset: Dataset;
  readonly network: Network;
  readonly shown: Shown;
  readonly names: NameIndex;
  /** Name of a place in the page's language, and of the time in mode `year`. */
  readonly nameOf: (place: number) => ShownName;
  readonly lang: Lang;
  /** Hosts of the dataset's sources: addresses in notes lead on to these alone. */
  readonly linkable: ReadonlySet<string>;
}

/** A statement's source, and what is noted beside it. */
export interface Citation {
  /** Null: no source is named. */
  readonly source: Source | null;
  readonly note: ForeignText | null;
}

/**
 * Kinds and foundings of the agreements of a tie at the end of a year (null: today), the one that speaks for it last:
 * those founded by then and those that nobody dates; before its founding the first one.
 */
export function agreementsBy(
  { agreements }: Tie,
  year: number | null,
): readonly Pick<Agreement, 'kind' | 'founded'>[] {
  const by = agreements.filter(
    ({ agreement: { founded } }) => year === null || founded === null || yearOf(founded) <= year,
  );
  return (by.length > 0 ? by : agreements.slice(0, 1)).map(({ agreement: { kind, founded } }) => ({
    kind,
    founded,
  }));
}

/** With its publisher as the page's language has it, where that is told in words ("Local press"). */
export function sourceIn(world: World, id: string): Source | null {
  const source = world.dataset.tables.sources.find(source => source.id === id);
  return source ? { ...source, publisher: toldIn(world, source.publisher).text } : null;
}

export function reasonIn({ dataset }: World, code: string): Reason | null {
  return dataset.tables.reasons.find(reason => reason.code === code) ?? null;
}

export function noteOf(
  world: World,
  { note, noteLang }: { readonly note: string; readonly noteLang: string },
): ForeignText | null {
  return note === '' ? null : toldIn(world, note, noteLang);
}

/** A text of the data in the page's language, or as it stands where nobody has translated it. */
export function toldIn({ dataset, lang }: World, text: string, textLang = ''): ForeignText {
  return translated(translationIndex(dataset.tables.translations), text, textLang, lang);
}

export function linkableHosts({ tables }: Dataset): ReadonlySet<string> {
  return new Set(tables.sources.filter(({ url }) => url !== '').map(({ url }) => hostOf(url)));
}
