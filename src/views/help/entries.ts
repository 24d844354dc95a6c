// The entries of the glossary as a list, and which of them a word finds. Pure.

import type { STATUS_EVIDENCE } from '../../graph/completeness';
import type { EventKind } from '../../data/eventRecords';
import type { PlaceKind, TieKind, TiesKnown } from '../../data/records';
import type { StatusName } from '../../graph/status';
import type { measures } from '../../analysis/metrics/catalogue';
import type { Messages } from '../../i18n';
import type { Glossary, Help } from '../../i18n/help';
import type { Measured, Named, Plain } from '../../i18n/help/entry';
import { fold, foldings } from '../../lib/fold';
import type { LAYOUTS, Mode } from '../../state/fields';
import { wordOf } from '../parts/panel/term';

/** What has to have an entry: the compiler names what is missing. */
export type Complete = {
  readonly kinds: Readonly<Record<TieKind, Plain>>;
  readonly status: Readonly<Record<StatusName, Plain>>;
  readonly coverage: Readonly<Record<TiesKnown, Named>>;
  readonly evidence: Readonly<Record<(typeof STATUS_EVIDENCE)[number], Named>>;
  readonly placeKinds: Readonly<Record<PlaceKind, Plain>>;
  readonly events: Readonly<Record<EventKind, Plain>>;
  readonly time: Readonly<Record<Mode, Named>>;
  readonly measures: Readonly<Record<(typeof measures)[number]['id'], Measured>>;
  readonly layouts: Readonly<Record<(typeof LAYOUTS)[number], Named>>;
};

export interface Entry extends Plain, Partial<Omit<Measured, 'text'>> {
  /** Group and key, such as `status.suspended`. */
  readonly id: string;
  readonly term: string;
}

export interface EntryGroup {
  readonly id: keyof Glossary;
  readonly entries: readonly Entry[];
}

export function entriesOf({ glossary }: Help, m: Messages): readonly EntryGroup[] {
  const complete: Glossary & Complete = glossary;
  const groups = Object.entries(complete) as unknown as [
    keyof Glossary,
    Record<string, Plain & { term?: string }>,
  ][];
  return groups.map(([group, entries]) => ({
    id: group,
    entries: Object.entries(entries).map(([key, entry]) => {
      const id = `${group}.${key}`;
      return { ...entry, id, term: entry.term ?? wordOf(m, id) ?? key };
    }),
  }));
}

/** Entries with all of the words in their term or text, however they are spelt; groups without one are left out. */
export function found(groups: readonly EntryGroup[], query: string): readonly EntryGroup[] {
  const words = fold(query)
    .split(' ')
    .filter(word => word !== '');
  const fits = ({ term, text }: Entry) =>
    foldings(`${term} ${text}`).some(folded => words.every(word => folded.includes(word)));
  return groups
    .map(({ id, entries }) => ({ id, entries: entries.filter(fits) }))
    .filter(({ entries }) => entries.length > 0);
}
