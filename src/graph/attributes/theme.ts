import { groupBy } from '../../lib/groupBy';
import { tieBetween } from '../neighbours';
import type { Category } from './attribute';

/** Themes of the projects that both ends of a tie take part in; disputed projects do not count. */
export const theme = {
  id: 'theme',
  of: 'tie',
  type: 'category',
  read({ network, tables }) {
    const themes: Set<string>[] = network.ties.map(() => new Set<string>());
    const placesOf = groupBy(tables.project_places, ({ project }) => project);
    const themesOf = groupBy(tables.project_themes, ({ project }) => project);
    for (const { id, state } of tables.projects) {
      if (state === 'disputed') continue;
      const places = (placesOf.get(id) ?? []).flatMap(({ place }) => network.placeIndex.get(place) ?? []);
      for (const a of places) {
        for (const b of places) {
          const tie = a < b ? tieBetween(network.neighbours, a, b) : null;
          if (tie === null) continue;
          for (const { theme } of themesOf.get(id) ?? []) themes[tie]!.add(theme);
        }
      }
    }
    return themes.map(found => [...found]);
  },
} as const satisfies Category;
