// The figures that texts of stories can ask for, by the name that stands in braces. A further one is a line here; what it
// counts stands in its file.

import * as counts from './counts';
import * as beside from './beside';
import type { Figure } from './figure';
import * as foundings from './foundings';
import * as named from './named';
import * as standing from './standing';
import * as stated from './stated';
import * as whichTies from './whichTies';

export const figures: Readonly<Record<string, Figure>> = {
  // Of the whole list; all of these of some ties only: {ties kind:friendship region:DE-NW}
  ties: counts.ties,
  places: counts.places,
  countries: counts.countries,
  undated: counts.undated,
  // At the end of a year; without one today: {inForce 1989}, {status suspended}, {partners de-koeln 1999}
  inForce: counts.inForce,
  status: counts.status,
  resting: counts.resting,
  bridges: counts.bridges,
  partners: counts.partners,
  // Of a year or a span: {founded 1987-1992}, {changed suspended 2022}; up to a year: {foundedBy 1989}
  founded: foundings.founded,
  foundedBy: foundings.foundedBy,
  changed: foundings.changed,
  statusSince: foundings.statusSince,
  // Which these are, where they are few: {foundedTies 1970-1979}, {changedTies suspended 2014}
  foundedTies: whichTies.foundedTies,
  changedTies: whichTies.changedTies,
  // The first and the last: year, and the ties where they are few
  firstYear: foundings.firstYear,
  first: foundings.first,
  lastYear: foundings.lastYear,
  last: foundings.last,
  peakYear: foundings.peakYear,
  peak: foundings.peak,
  // One tie or place, by id: {foundedIn de-suhl--ru-kaluga}, {place ru-saint-petersburg 1989}
  foundedIn: named.foundedIn,
  foundedOn: named.foundedOn,
  tie: named.tie,
  distance: named.distance,
  place: named.place,
  country: named.country,
  region: named.region,
  today: named.today,
  readOn: named.readOn,
  // What stands beside the ties: {events conference}, {events youth_forum 2015-2020}, {eventYear conf-15}
  events: beside.events,
  event: beside.event,
  eventYear: beside.eventYear,
  eventDates: beside.eventDates,
  projects: beside.projects,
  project: beside.project,
  projectPlaces: beside.projectPlaces,
  organisations: beside.organisations,
  // How the places stand today: {hubs}, {hubPartners}, {partsWithout ru-kaluga}
  hubs: standing.hubs,
  hubPartners: standing.hubPartners,
  compared: standing.compared,
  tied: standing.tied,
  parts: standing.parts,
  largestPart: standing.largestPart,
  partsWithout: standing.partsWithout,
  // What sources state: {stated yf-4/teams/s-f63f0530}, {agreedOn de-erlangen--ru-wladimir}, {concludedBy GDR}
  stated: stated.stated,
  agreedOn: stated.agreedOn,
  concludedBy: stated.concludedBy,
  predecessors: stated.predecessors,
};
