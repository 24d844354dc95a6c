// projects.csv of a ledger folder → projects, project_places, project_themes.
import { isPartialDate } from '../../src/lib/dates';
import type { Project, ProjectPlace, ProjectTheme } from '../../src/data/eventRecords';
import type { RawRow } from './files';
import type { SourceRegistry } from './sources';

const STATES = ['held', 'announced', 'disputed'] as const;

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
      return {
        id,
        title: row.get('title'),
        titleLang: 'de',
        kind: row.get('kind'),
        year: isPartialDate(year) ? year : null,
        state: STATES.find(s => s === row.get('state')) ?? 'held',
        description: row.get('description_en'),
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
