// The entries of a section one by one: each is understood, or told and left out. What this version does not know is kept
// beside them.

import { LIMITS } from '../import/opened';
import { elementsOf, membersOf, type NamedSpan } from './members';
import type { KeptEntry, ListSection, Member } from './project';
import { isRecord, type IssueAbout, type Tell, type Values } from './report';
import type { ProjectIssueReason } from './project';

/** Tells of what is wrong in one entry. */
export type TellOfEntry = (reason: ProjectIssueReason, about?: Pick<IssueAbout, 'field' | 'value'>) => void;

export interface EntryReader<T> {
  /** Parts of an entry; null: what is unknown is kept by whoever reads it. */
  readonly known: ((raw: Values) => readonly string[]) | null;
  /** Id of the dataset that it is or corrects; empty where it has none. */
  readonly of: (raw: Values) => string;
  /** What it is called, for whoever looks for it. */
  readonly called: (raw: Values) => string;
  /** None may be there twice. */
  readonly key: (entry: T) => string;
  /** Null: it cannot be understood, and that is told. `lost`: parts that were left out of what is given back. */
  read(raw: Values, tell: TellOfEntry): { readonly entry: T; readonly lost?: readonly string[] } | null;
}

interface Source {
  readonly text: string;
  readonly raw: Values;
  readonly spans: readonly NamedSpan[];
  /** What cannot be understood is kept, too: the file is of a later version. */
  readonly keepsUnread: boolean;
  readonly tell: Tell;
}

export function readEntries<T>(
  { text, raw, spans, keepsUnread, tell }: Source,
  section: ListSection,
  reader: EntryReader<T>,
): { readonly found: readonly T[]; readonly kept: readonly KeptEntry[] } {
  const found: T[] = [];
  const kept: KeptEntry[] = [];
  const list = raw[section];
  if (!Array.isArray(list)) {
    if (list === undefined) tell('missing', section);
    else tell('not-a-list', section, { value: list });
    return { found, kept };
  }
  if (list.length > LIMITS.files) tell('too-many', section, { value: list.length });
  // Where a name stands twice, the last one counts.
  const span = spans.findLast(({ name }) => name === section)!;
  const places = elementsOf(text, span.start);
  const seen = new Set<string>();

  for (const [at, one] of list.slice(0, LIMITS.files).entries()) {
    const called = isRecord(one) ? reader.called(one) : '';
    const tellOf: TellOfEntry = (reason, about) => tell(reason, section, { ...about, entry: at + 1, called });
    const { start, end } = places[at]!;
    const keep = (of: string, members: readonly Member[], whole: boolean) =>
      kept.push({ section, at, of, members, text: whole ? text.slice(start, end) : null });
    if (!isRecord(one)) {
      tellOf('not-an-entry', { value: one });
      if (keepsUnread) keep('', [], true);
      continue;
    }
    const read = reader.read(one, tellOf);
    const isSecond = read !== null && seen.has(reader.key(read.entry));
    if (isSecond) tellOf('twice');
    if (read === null || isSecond) {
      if (keepsUnread) keep(reader.of(one), [], true);
      continue;
    }
    seen.add(reader.key(read.entry));
    found.push(read.entry);
    if (!reader.known) continue;
    const lost = keepsUnread ? (read.lost ?? []) : [];
    const members = membersKept(
      text,
      membersOf(text, start),
      reader.known(one).filter(name => !lost.includes(name)),
    );
    if (members.length > 0) keep(reader.of(one), members, false);
  }
  return { found, kept };
}

/** The parts of an object in their order, those that are not known with what they say; none where all are known. */
export function membersKept(
  text: string,
  spans: readonly NamedSpan[],
  known: readonly string[],
): readonly Member[] {
  const members = spans.map(({ name, start, end }): Member =>
    known.includes(name) ? name : [name, text.slice(start, end)],
  );
  return members.every(member => typeof member === 'string') ? [] : members;
}
