// What the pages are made from: the loaded data and what is shown of it. Plain values, so that pages are pure.

import type { Dataset, Reason, Source } from '../../data/records';
import type { NameIndex, ShownName } from '../../graph/names';
import type { Network } from '../../graph/network';
import type { Lang } from '../../i18n';
import type { Shown } from '../../state/shown';
import type { ForeignText } from '../foreignText';
import { hostOf } from './words';

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

export function sourceIn({ dataset }: World, id: string): Source | null {
  return dataset.tables.sources.find(source => source.id === id) ?? null;
}

export function reasonIn({ dataset }: World, code: string): Reason | null {
  return dataset.tables.reasons.find(reason => reason.code === code) ?? null;
}

export function noteOf({ note, noteLang }: { note: string; noteLang: string }): ForeignText | null {
  return note === '' ? null : { text: note, lang: noteLang };
}

export function linkableHosts({ tables }: Dataset): ReadonlySet<string> {
  return new Set(tables.sources.filter(({ url }) => url !== '').map(({ url }) => hostOf(url)));
}
