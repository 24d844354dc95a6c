// Which part of the help is open, from the field `topic`: the name of a part, or an entry of the glossary. Pure.

import type { Help } from '../../i18n/help';

export const TOPICS = [
  'steps',
  'own',
  'keys',
  'glossary',
  'methods',
  'about',
] as const satisfies readonly Topic[];
export type Topic = keyof Help['topics'];

export interface Opened {
  readonly topic: Topic;
  /** Id of the entry to show; null: the part from its beginning. */
  readonly entry: string | null;
}

export function openedBy(text: string): Opened {
  if (text.includes('.')) return { topic: 'glossary', entry: text };
  return { topic: TOPICS.find(topic => topic === text) ?? 'steps', entry: null };
}
