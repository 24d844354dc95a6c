// projects.csv of a ledger folder → projects, project_places, project_themes.
import { isPartialDate } from '../../src/lib/dates';
import type { Project, ProjectPlace, ProjectTheme } from '../../src/data/records';
import type { RawRow } from './files';
import type { SourceRegistry } from './sources';

/** A three-city team that only one text names; the organiser lists two teams (claims.md, 000-11). */
const DISPUTED = new Set(['yp-2021-claim-halle-ufa-erlangen']);

/** Ideas and plans of which no report says that they were carried out (claims.md, 000-15 and 001-08). */
function isOnlyAnnounced(id: string, description: string): boolean {
  if (id.startsWith('tcl-') && id !== 'tcl-2021-booster') return true;
  return /\b(planned for|idea to|plan for|start announced|project idea)\b/i.test(description);
}

const parts = (text: string): readonly string[] => text.split(/\s*;\s*/).filter(part => part !== '');

export interface ProjectTables {
  readonly projects: readonly Project[];
  readonly project_places: readonly ProjectPlace[];
  readonly project_themes: readonly ProjectTheme[];
}

export function buildProjects(
  rows: readonly RawRow[],
  placeNamed: (name: string) => string | null,
  sources: SourceRegistry,
): ProjectTables {
  return {
    projects: rows.map((row): Project => {
      const id = row.get('id');
      const year = row.get('year');
      const description = row.get('description_en');
      return {
        id,
        title: row.get('title'),
        titleLang: 'de',
        kind: row.get('kind'),
        year: isPartialDate(year) ? year : null,
        state: DISPUTED.has(id) ? 'disputed' : isOnlyAnnounced(id, description) ? 'announced' : 'held',
        description,
        source: sources.id(row.get('source_1')),
      };
    }),
    project_places: rows.flatMap(row =>
      parts(row.get('cities')).map(name => ({
        project: row.get('id'),
        place: placeNamed(name) ?? '',
        placeName: name,
      })),
    ),
    project_themes: rows.flatMap(row =>
      parts(row.get('themes')).map(theme => ({ project: row.get('id'), theme })),
    ),
  };
}
