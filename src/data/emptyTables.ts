import type { Tables } from './records';

/** A dataset without a row. */
export const emptyTables: Tables = {
  places: [],
  place_names: [],
  regions: [],
  agreements: [],
  agreement_parties: [],
  status_history: [],
  claims: [],
  sources: [],
  reasons: [],
  events: [],
  event_places: [],
  event_roles: [],
  event_topics: [],
  projects: [],
  project_places: [],
  project_themes: [],
  organisations: [],
  organisation_names: [],
  translations: [],
  changes: [],
  positions: [],
};
