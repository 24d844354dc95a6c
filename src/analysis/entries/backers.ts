// Who is behind what: organisations and the events and projects that they took a part in, as a network of two modes.

import { compare } from '../../lib/compare';
import type { Entry, Role } from './entry';

export interface Backing {
  readonly organisation: string;
  readonly entry: string;
  /** One organisation may have several. */
  readonly roles: readonly Role[];
}

export interface Backers {
  /** Ids of the organisations, those with the most entries first. */
  readonly organisations: readonly string[];
  /** Those that somebody is behind, in the order given. */
  readonly entries: readonly Entry[];
  readonly links: readonly Backing[];
}

/** `least`: organisations with fewer entries are left out, and entries that lose all with them. */
export function backersOf(entries: readonly Entry[], least = 1): Backers {
  const links = entries.flatMap(({ id, roles, themeOnly }): readonly Backing[] =>
    themeOnly
      ? []
      : [...new Set(roles.map(({ organisation }) => organisation))].map(organisation => ({
          organisation,
          entry: id,
          roles: roles.filter(role => role.organisation === organisation).map(({ role }) => role),
        })),
  );
  const counts = new Map<string, number>();
  for (const { organisation } of links) counts.set(organisation, (counts.get(organisation) ?? 0) + 1);
  const kept = links.filter(({ organisation }) => counts.get(organisation)! >= least);
  const backed = new Set(kept.map(({ entry }) => entry));
  return {
    organisations: [...new Set(kept.map(({ organisation }) => organisation))].sort(
      (x, y) => counts.get(y)! - counts.get(x)! || compare(x, y),
    ),
    entries: entries.filter(({ id }) => backed.has(id)),
    links: kept,
  };
}
