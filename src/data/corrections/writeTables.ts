// The tables as the decisions leave them: rows in their order, ids of places that have become others replaced, names of
// these kept as other names, and what no longer joins two places left out and listed.

import { eachOf, type Work } from '../../lib/steps';
import type { AgreementParty, Claim, Dataset, Place, PlaceName, Tables } from '../records';
import type { Change } from './applied';
import type { Decisions } from './applyCorrections';

export function* writeTables(
  { tables }: Dataset,
  { into, placesOut, agreements: changed, agreementsOut, statuses }: Decisions,
  places: ReadonlyMap<string, Place>,
  changes: Change[],
): Work<Tables> {
  const rootOf = (id: string) => into.get(id) ?? id;
  const isThere = (id: string) => !placesOut.has(rootOf(id));
  const leftOut = new Set(agreementsOut);

  const parties: AgreementParty[] = [];
  const seen = new Set<string>();
  const partiesOf = new Map<string, AgreementParty[]>();
  yield* eachOf(tables.agreement_parties, party => {
    if (leftOut.has(party.agreement) || !isThere(party.place)) return;
    const place = rootOf(party.place);
    const key = `${party.agreement}\u0000${place}\u0000${party.side}`;
    if (seen.has(key)) return;
    seen.add(key);
    if (place !== party.place)
      changes.push({
        what: 'moved',
        table: 'agreements',
        subject: party.agreement,
        column: 'place',
        before: party.place,
        after: place,
      });
    const now = place === party.place ? party : { ...party, place };
    parties.push(now);
    const others = partiesOf.get(party.agreement);
    if (others) others.push(now);
    else partiesOf.set(party.agreement, [now]);
  });
  // What has lost a side, or joins a place with itself, is no tie any more.
  if (into.size > 0 || placesOut.size > 0)
    yield* eachOf(tables.agreements, ({ id }) => {
      if (leftOut.has(id)) return;
      const own = partiesOf.get(id) ?? [];
      if (own.some(p => own.some(q => p.side !== q.side && p.place !== q.place))) return;
      leftOut.add(id);
      const alone = new Set(own.map(({ side }) => side)).size > 1;
      changes.push({
        what: alone ? 'selfTie' : 'leftOut',
        table: 'agreements',
        subject: id,
        column: '',
        before: own.map(({ place }) => place).join(' – '),
        after: '',
      });
    });
  const stays = ({ agreement }: { readonly agreement: string }) => !leftOut.has(agreement);
  const named = namesOf(tables.place_names, into, isThere, changes);
  yield;
  const stayingParties = parties.filter(stays);
  yield;
  const stayingAgreements = tables.agreements.flatMap(row =>
    leftOut.has(row.id) ? [] : (changed.get(row.id) ?? row),
  );
  yield;
  /** Where an event or a project took place is still told by its words. */
  const elsewhere = <R extends { readonly place: string }>(row: R): R => {
    if (row.place === '') return row;
    const place = isThere(row.place) ? rootOf(row.place) : '';
    return place === row.place ? row : { ...row, place };
  };
  return {
    ...tables,
    places: tables.places.flatMap(({ id }) => places.get(id) ?? []),
    place_names: named,
    agreements: stayingAgreements,
    agreement_parties: stayingParties,
    status_history: tables.status_history.filter(stays).map(row => statuses.get(row) ?? row),
    claims: claimsOf(tables.claims, { into, isThere, leftOut, changed }),
    event_places: tables.event_places.map(elsewhere),
    project_places: tables.project_places.map(elsewhere),
    positions: tables.positions.filter(({ place }) => !into.has(place) && isThere(place)),
    changes: tables.changes.map(row => {
      const gone = row.subject !== '' && (leftOut.has(row.subject) || !isThere(row.subject));
      const subject = gone ? '' : rootOf(row.subject);
      return subject === row.subject ? row : { ...row, subject };
    }),
  };
}

function namesOf(
  names: readonly PlaceName[],
  into: ReadonlyMap<string, string>,
  isThere: (id: string) => boolean,
  changes: Change[],
): readonly PlaceName[] {
  if (into.size === 0) return names.filter(({ place }) => isThere(place));
  const keyOf = ({ name, lang }: PlaceName, place: string) => [place, lang, name].join('\u0000');
  // Its own names first: what it is called already it is not called once more.
  const known = new Set(names.filter(({ place }) => !into.has(place)).map(row => keyOf(row, row.place)));
  return names.flatMap(row => {
    if (!isThere(row.place)) return [];
    const root = into.get(row.place);
    if (root === undefined) return [row];
    const key = keyOf(row, root);
    if (known.has(key)) return [];
    known.add(key);
    changes.push({
      what: 'named',
      table: 'place_names',
      subject: root,
      column: 'name',
      before: '',
      after: row.name,
    });
    // A historic name stays one, with its years.
    return [{ ...row, place: root, role: row.role === 'historic' ? row.role : 'alias' }];
  });
}

interface Rest {
  readonly into: Decisions['into'];
  readonly isThere: (id: string) => boolean;
  readonly leftOut: ReadonlySet<string>;
  readonly changed: Decisions['agreements'];
}

/** Every statement stays; of a founding that the reader has set, the one that was followed is so no longer. */
function claimsOf(claims: readonly Claim[], { into, isThere, leftOut, changed }: Rest): readonly Claim[] {
  return claims.flatMap(claim => {
    if (leftOut.has(claim.subject) || !isThere(claim.subject)) return [];
    const subject = into.get(claim.subject) ?? claim.subject;
    const agreement = changed.get(claim.subject);
    const other = agreement !== undefined && claim.field === 'founded' && claim.value !== agreement.founded;
    const followed = claim.followed && !other;
    return subject === claim.subject && followed === claim.followed
      ? [claim]
      : [{ ...claim, subject, followed }];
  });
}
