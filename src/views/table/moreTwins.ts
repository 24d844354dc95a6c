// Twins that are fetched when they are first asked for.

import type { State } from '../../state/state';
import { createGroupTwins } from './groupTwins';
import type { Ground, Twin } from './twin';
import { createYearTwin } from './yearTwin';

export type MoreTwins = Readonly<Record<'years' | 'groups' | 'pairs', Twin>>;

export function createMoreTwins(state: State, ground: Ground): MoreTwins {
  return { years: createYearTwin(state, ground), ...createGroupTwins(state, ground) };
}
