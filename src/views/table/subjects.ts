// What the table can show at each level, and what stands for a choice made at another one. Pure.

import type { Level } from '../../graph/aggregate';

const SUBJECTS = ['ties', 'places', 'years', 'pairs', 'groups'] as const;
export type Subject = (typeof SUBJECTS)[number];

/** Map and network draw groups and pairs of them where they do not draw places and ties; the table has both then. */
export function subjectsAt(level: Level): readonly Subject[] {
  return level === 'place' ? ['ties', 'places', 'years'] : SUBJECTS;
}

export interface Chosen {
  readonly subject: Subject;
  /** At which it was chosen. */
  readonly level: Level;
}

/** The table keeps in step: where places become regions, so do its rows, until something else is chosen. */
export function subjectAt({ subject, level: chosenAt }: Chosen, level: Level): Subject {
  const wasPlaces = chosenAt === 'place';
  if (wasPlaces === (level === 'place')) return subject;
  const instead: Partial<Record<Subject, Subject>> = wasPlaces
    ? { ties: 'pairs', places: 'groups' }
    : { pairs: 'ties', groups: 'places' };
  return instead[subject] ?? subject;
}
