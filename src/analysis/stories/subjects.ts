// What the words in braces name, as a figure is asked about it: a year, a place by its id, a claim by subject, field and
// source.

import { EVENT_KINDS } from '../../data/eventRecords';
import type { Claim } from '../../data/records';
import { STATUS_NAMES } from '../../graph/status';
import { CHANGES } from '../series/foundings';
import type { FigureWorld, Subject, Subjects } from './figure';

/** The states of the time, as `concluded_by` names them; any other name there is a predecessor's. */
export const STATES: readonly string[] = ['FRG', 'GDR', 'USSR', 'RSFSR', 'UK'];

type Readers = { readonly [S in Subject]: (text: string, world: FigureWorld) => Subjects[S] | undefined };

const YEAR = /^\d{4}$/;
const YEARS = /^(\d{4})(?:-(\d{4}))?$/;
const among = <T extends string>(list: readonly T[], text: string) => list.find(one => one === text);

/** Undefined where the text is none of these. */
export const readers: Readers = {
  year: text => (YEAR.test(text) ? Number(text) : undefined),
  years(text) {
    const [, from, to = from] = YEARS.exec(text) ?? [];
    return from !== undefined && from <= to! ? [Number(from), Number(to)] : undefined;
  },
  status: text =>
    STATUS_NAMES.find(
      (name): name is Subjects['status'] => name === text && name !== 'absent' && name !== 'proposed',
    ),
  change: text => among(CHANGES, text),
  place: (text, { network }) => network.placeIndex.get(text),
  tie: (text, { network }) => network.tieIndex.get(text),
  country: (text, { network }) => (network.places.some(({ country }) => country === text) ? text : undefined),
  region: (text, { tables }) => (tables.regions.some(({ code }) => code === text) ? text : undefined),
  eventKind: text => among(EVENT_KINDS, text),
  event: (text, { tables }) => (tables.events.some(({ id }) => id === text) ? text : undefined),
  project: (text, { tables }) => (tables.projects.some(({ id }) => id === text) ? text : undefined),
  agreement: (text, { tables }) => (tables.agreements.some(({ id }) => id === text) ? text : undefined),
  claim: (text, { tables }) => readClaim(text, tables.claims),
  state: text => among(STATES, text),
};

/** Index of the claim that `<subject>/<field>/<source>` names; the first where a source makes several. */
function readClaim(text: string, claims: readonly Claim[]): number | undefined {
  const [subject, field, source] = text.split('/');
  const index = claims.findIndex(
    claim => claim.subject === subject && claim.field === field && claim.source === source,
  );
  return index < 0 ? undefined : index;
}
