// Events, projects and organisations of a dataset: the ledgers in its source folder, with what the authority mends or adds.
import type { Organisation, OrganisationName } from '../../src/data/eventRecords';
import type { Claim } from '../../src/data/records';
import type { Authority } from './authority';
import { buildEvents, type EventTables } from './events';
import type { RawRow } from './files';
import { mendRows } from './mend';
import { Organisations } from './organisations';
import { buildProjects, type ProjectTables } from './projects';
import type { SourceRegistry } from './sources';

interface Built {
  readonly tables: Omit<EventTables, 'claims'> &
    ProjectTables & {
      readonly organisations: readonly Organisation[];
      readonly organisation_names: readonly OrganisationName[];
    };
  readonly claims: readonly Claim[];
  /** Rows of the authority that fit nothing, in words. */
  readonly problems: readonly string[];
}

/** `ledger` gives the rows of a table in the dataset's source folder. */
export function buildEventTables(
  ledger: (table: string) => readonly RawRow[],
  authority: Authority,
  placeNamed: (name: string) => string | null,
  sources: SourceRegistry,
): Built {
  const { eventMends, eventRoles, projectMends, organisationNames } = authority;
  const organisations = new Organisations(ledger('organisations'), organisationNames, sources);
  const { claims, ...events } = buildEvents(
    mendRows(ledger('events'), eventMends),
    ledger('event_working_groups'),
    eventRoles,
    placeNamed,
    organisations,
    sources,
  );
  const projects = buildProjects(mendRows(ledger('projects'), projectMends), placeNamed, sources);
  const bodies = organisations.tables();

  const strays = (
    table: string,
    rows: readonly RawRow[],
    column: string,
    known: readonly { readonly id: string }[],
  ) => {
    const ids = new Set(known.map(({ id }) => id));
    return rows
      .filter(row => !ids.has(row.get(column)))
      .map(row => `${table}.csv, line ${row.line}: no such ${column}: ${row.get(column)}`);
  };
  return {
    tables: { ...events, ...projects, ...bodies },
    claims,
    problems: [
      ...strays('events_mends', eventMends, 'id', events.events),
      ...strays('projects_mends', projectMends, 'id', projects.projects),
      ...strays('event_roles', eventRoles, 'event', events.events),
      ...strays('event_roles', eventRoles, 'organisation', bodies.organisations),
      ...strays('organisation_names', organisationNames, 'organisation', bodies.organisations),
    ],
  };
}

/** What a dataset without events has. */
export const NO_EVENTS: Built = {
  tables: {
    events: [],
    event_places: [],
    event_roles: [],
    event_topics: [],
    projects: [],
    project_places: [],
    project_themes: [],
    organisations: [],
    organisation_names: [],
  },
  claims: [],
  problems: [],
};
