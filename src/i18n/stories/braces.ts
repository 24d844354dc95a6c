// Pieces of sentences that name places and ties by their ids; see analysis/stories/figures.

import { formatList } from '../format';
import type { Founding } from './slots';

export const place = (id: string) => `{place ${id}}`;
export const placeWithPartners = (id: string) => `${place(id)} ({partners ${id}})`;
export const tieWithYear = ({ tie, year }: Founding) => `{tie ${tie} ${year}} ({foundedIn ${tie}})`;

/** "a, b und c" of these pieces. */
export function listed<T>(lang: string, items: readonly T[], piece: (item: T) => string): string {
  return formatList(lang, items.map(piece));
}

/** ", davon a, b" of the pieces that are there; nothing where none is. */
export function among(before: string, pieces: readonly (string | false)[]): string {
  const there = pieces.filter(piece => piece !== false);
  return there.length > 0 ? `${before} ${there.join(', ')}` : '';
}

/** Sentences side by side; without those that are not there. */
export const paragraph = (...sentences: readonly (string | number | null)[]) =>
  sentences.filter(sentence => typeof sentence === 'string').join(' ');

/** Whether a figure can be asked about an id: it is one word in braces. */
export const canBeAsked = (id: string) => /^[^\s{}|:]+$/.test(id);
