// The panel's own texts in English.

import { claimFields } from '../../../i18n/claimFields/en';
import { plural } from '../../../i18n/plural';
import type { ProjectsTexts } from './de';

const one = (n: number, singular: string, many: string) => plural('en', n, { one: singular, other: many });

export const texts: ProjectsTexts = {
  title: (events, shownEvents, projects, shownProjects) =>
    `${shownEvents} ${one(events, 'event', 'events')} and ${shownProjects} ${one(projects, 'project', 'projects')}`,
  titleNarrowed: (shown, all) => `${shown} of ${all} events and projects`,
  intro:
    'Conferences, forums and joint projects of two or more cities. Opening an entry selects its cities on map and network.',
  empty: 'This dataset holds no events and no projects.',
  emptyElse: 'They were not collected for it. These datasets have some:',
  open: dataset => `Open “${dataset}”`,
  layers: 'On map and network',
  layersNote:
    'Both are there as long as this panel is open. What is ticked stays afterwards too. Milestones are on the timeline only.',
  layersNotHere:
    'Map and network show regions or countries just now. Events and projects stand there with places only.',
  toPlaces: 'Show places',
  layer: { events: 'Events', projects: 'Projects' },
  search: 'Search',
  searchHint: 'Title, place, organisation',
  filters: 'Choose',
  facets: { kind: 'Kind', state: 'Status', city: 'City', organisation: 'Organisation' },
  time: 'Year',
  any: 'all',
  allYears: 'all years',
  years: (from, to) => (from === to ? from : `${from} to ${to}`),
  choice: (name, shown) => `${name} (${shown})`,
  several: shown => `${shown} chosen`,
  reset: 'Clear the choice',
  none: 'No entry fits this choice.',
  themesAlone: (n, shown) =>
    `${shown} further ${one(n, 'entry stands', 'entries stand')} here as a theme only, without place and source: the theme can put people at risk where they live.`,
  undated: (n, shown) => `Besides ${shown} ${one(n, 'entry', 'entries')} without a known year.`,
  together: 'Cities with joint projects',
  togetherNone: 'No project of this choice has two cities or more.',
  togetherNote:
    'On map and network the projects of the same cities are one shape. The number in it says how many they are.',
  gathered: cities => `Joint projects only: ${cities}`,
  gatheredAll: 'All again',
  originalTitle: 'Title in the source',
  themes: 'Themes of the projects',
  themesNote: (shown, alone, shownAlone) =>
    `A project may have several themes. Counted are ${shown} projects${alone === 0 ? '' : `, with ${shownAlone} of which only the theme is given here`}.`,
  theme: (name, n, shown) => `${name}: ${shown} ${one(n, 'project', 'projects')}`,
  list: 'Entries by time',
  more: shown => `Show ${shown} more`,
  kinds: {
    conference: 'Conference',
    youth_forum: 'Youth forum',
    theme_year: 'Theme year',
    workshop: 'Workshop',
    milestone: 'Milestone',
    'project-youth_project': 'Youth project',
    'project-workshop': 'Idea or workshop',
    'project-exchange': 'Exchange',
    'project-memory': 'Remembrance',
    'project-aid': 'Aid',
    'project-school': 'School',
    'project-university': 'University',
    'project-business': 'Economy',
  },
  states: {
    held: 'took place',
    announced: 'announced only',
    known: 'time and place not known',
    disputed: 'disputed',
  },
  stateNotes: {
    announced: 'Announced or planned. No source shows that it took place.',
    known: 'Later counts take this event for granted. When and where it was is not known.',
    disputed:
      'Other sources contradict this claim. It therefore does not count as a project of its own; the claims stand below.',
  },
  timeUnknown: 'Year not known',
  places: 'Places',
  noPlace: 'without a fixed place',
  motto: 'Motto',
  roles: { organiser: 'Organisers', coordinator: 'Coordination', host: 'Host', funder: 'Funding' },
  noRoles: 'No source names who was behind it.',
  topics: shown => `Working groups and themes (${shown})`,
  coordinatedBy: name => `Coordination: ${name}`,
  cameUpAt: 'Came up at',
  projectsOf: (n, shown) => `${shown} ${one(n, 'project', 'projects')} from here`,
  ofTheme: 'Themes',
  note: 'Note',
  source: 'Source',
  furtherSource: 'Further source',
  noSource: 'No source is known.',
  claims: 'Where the sources differ',
  fields: claimFields,
  sides: (a, b) => `Themes of two sides: ${a} and ${b}`,
  sidesIntro: (a, b, n, shown) =>
    `Which themes the groups from ${a} and ${b} brought along. It is only here that the ideas were given themes. ${n === 0 ? 'By these, no theme was named by both sides.' : `By these, ${shown} ${one(n, 'theme was', 'themes were')} named by both sides.`}`,
  sidesNote:
    'The ideas stand in the report on the workshop, which names only some of them. The report itself does not say where both sides meet.',
  sideOpen: 'Which side a theme came from that can put people at risk is not told here.',
  sideTheme: 'Theme',
  sideMeet: 'both',
  sideOnlyTheme: 'as a theme only',
  backers: 'Who is behind what',
  backersIntro: (organisations, shownOrganisations, entries, shownEntries) =>
    `${shownOrganisations} ${one(organisations, 'organisation', 'organisations')} in ${shownEntries} ${one(entries, 'event or project', 'events and projects')}. Squares are organisations, larger ones with more entries.`,
  backersNone: 'No source names an organisation for these entries.',
  backersAll: 'organisations with one entry only, too',
  backersSilent: (n, shown) =>
    `For ${shown} ${one(n, 'entry', 'entries')} of the choice no organisation is known.`,
  backersTable: 'As a table',
  backersColumns: { organisation: 'Organisation', role: 'Part', entry: 'Event or project' },
  organisation: (name, n, shown) => `${name}: ${shown} ${one(n, 'entry', 'entries')}`,
};
