// The state of the time: which state a place belonged to when an agreement was concluded (data/authority/states.csv).
import { groupBy } from '../../src/lib/groupBy';
import type { AgreementParty, PartialDate, Place } from '../../src/data/records';
import type { RawRow } from './files';

export type StateAt = (place: Pick<Place, 'id' | 'country' | 'region'>, date: PartialDate) => string;

/** A date less precise than a day lies within a period only as a whole: 1990 is neither before nor after 3 October. */
const liesWithin = (date: PartialDate, from: string, to: string): boolean =>
  from <= date + '-01-01'.slice(date.length - 4) && date + '-12-31'.slice(date.length - 4) <= to;

/** Rows for the place itself stand before those for its region, and these before those for its country. */
export function readStates(rows: readonly RawRow[]): StateAt {
  const periods = groupBy(rows, row => row.get('place'));
  return ({ id, region, country }, date) => {
    const own = periods.get(id) ?? periods.get(region) ?? periods.get(country) ?? [];
    return own.find(row => liesWithin(date, row.get('from'), row.get('to')))?.get('state') ?? '';
  };
}

/** Parties that no predecessor is named for, with the state of the time. */
export function withStates(
  parties: readonly AgreementParty[],
  foundedOn: ReadonlyMap<string, PartialDate | null>,
  places: readonly Place[],
  stateAt: StateAt,
): readonly AgreementParty[] {
  const placeById = new Map(places.map(place => [place.id, place]));
  return parties.map(party => {
    const place = placeById.get(party.place);
    const founded = foundedOn.get(party.agreement);
    if (party.concludedBy || !place || !founded) return party;
    return { ...party, concludedBy: stateAt(place, founded) };
  });
}
