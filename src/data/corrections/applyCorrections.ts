// Carries a log of corrections out on a dataset. Pure: the same log on the same tables gives the same dataset. First the
// operations are taken in their order, which shows what each means; then every table is written once, in its own order,
// so that merges that do not touch each other may come in any order.

import { atOnce, type Work } from '../../lib/steps';
import type { Agreement, Dataset, Place, StatusChange } from '../records';
import type { Applied, Change, NotApplied, Obstacle } from './applied';
import { operationsOf, type CorrectionLog } from './log';
import { mergedPlaces } from './mergedPlaces';
import { changesTables, type Operation, type PlaceValues } from './operation';
import { writeTables } from './writeTables';

/** What the operations decide about the rows. */
export interface Decisions {
  /** The place that another one has become, in the end. */
  readonly into: ReadonlyMap<string, string>;
  readonly places: ReadonlyMap<string, Place>;
  readonly placesOut: ReadonlySet<string>;
  readonly agreements: ReadonlyMap<string, Agreement>;
  readonly agreementsOut: ReadonlySet<string>;
  /** By row. */
  readonly statuses: ReadonlyMap<StatusChange, StatusChange>;
}

export const applyCorrections = (dataset: Dataset, log: CorrectionLog): Applied =>
  atOnce(applyingCorrections(dataset, log));

/** The same in short steps. */
export function* applyingCorrections(dataset: Dataset, log: CorrectionLog): Work<Applied> {
  const operations = operationsOf(log);
  const { tables } = dataset;
  const [places, agreements] = [tables.places.length, tables.agreements.length];
  if (!operations.some(changesTables))
    return {
      dataset,
      notApplied: [],
      changes: [],
      places: { before: places, after: places, merged: 0, leftOut: 0 },
      agreements: { before: agreements, after: agreements, merged: 0, leftOut: 0 },
    };
  const changes: Change[] = [];
  const notApplied: NotApplied[] = [];
  const decisions = yield* deciding(dataset, operations, changes, notApplied);
  const placesNow = mergedPlaces(dataset, decisions, changes);
  yield;
  const written = yield* writeTables(dataset, decisions, placesNow, changes);
  const merged = decisions.into.size;
  return {
    dataset: { ...dataset, tables: written },
    notApplied,
    changes,
    places: { before: places, after: written.places.length, merged, leftOut: decisions.placesOut.size },
    agreements: {
      before: agreements,
      after: written.agreements.length,
      merged: 0,
      leftOut: agreements - written.agreements.length,
    },
  };
}

function* deciding(
  { tables }: Dataset,
  operations: readonly Operation[],
  changes: Change[],
  notApplied: NotApplied[],
): Work<Decisions> {
  const places = new Map(tables.places.map(place => [place.id, place]));
  yield;
  const agreements = new Map(tables.agreements.map(one => [one.id, one]));
  yield;
  const changedPlaces = new Map<string, Place>();
  const changedAgreements = new Map<string, Agreement>();
  const into = new Map<string, string>();
  const placesOut = new Set<string>();
  const agreementsOut = new Set<string>();
  const statuses = new Map<StatusChange, StatusChange>();
  const rootOf = (id: string): string => {
    let root = id;
    for (let next = into.get(root); next !== undefined; next = into.get(root)) root = next;
    return root;
  };
  /** As it is by now; undefined where it is there no more. */
  const placeNow = (id: string) =>
    into.has(id) || placesOut.has(id) ? undefined : (changedPlaces.get(id) ?? places.get(id));
  const agreementNow = (id: string) =>
    agreementsOut.has(id) ? undefined : (changedAgreements.get(id) ?? agreements.get(id));
  const tell = (
    what: Change['what'],
    table: string,
    subject: string,
    column: string,
    before: unknown,
    after: unknown,
  ) => changes.push({ what, table, subject, column, before: written(before), after: written(after) });

  function obstacleTo(operation: Operation): Obstacle | null {
    switch (operation.do) {
      case 'merge': {
        const [from, to] = [rootOf(operation.place), rootOf(operation.into)];
        const gone = (id: string) => !places.has(id) || placesOut.has(id);
        if (gone(from) || gone(to)) return 'gone';
        if (from === to) return 'same';
        into.set(from, to);
        return null;
      }
      case 'setPlace': {
        const place = placeNow(operation.place);
        if (!place) return 'gone';
        if (!standsAs(place, operation.before)) return 'changed';
        changedPlaces.set(place.id, { ...place, ...asColumns(operation.values) });
        for (const [column, value] of Object.entries(operation.values))
          tell('set', 'places', place.id, column, Reflect.get(place, column), value);
        return null;
      }
      case 'setFounded': {
        const agreement = agreementNow(operation.agreement);
        if (!agreement) return 'gone';
        if (agreement.founded !== operation.before) return 'changed';
        changedAgreements.set(agreement.id, { ...agreement, founded: operation.value });
        tell('set', 'agreements', agreement.id, 'founded', operation.before, operation.value);
        return null;
      }
      case 'setStatusDate': {
        const { agreement, status, before, value } = operation;
        if (!agreementNow(agreement)) return 'gone';
        const row = tables.status_history.find(
          one =>
            one.agreement === agreement &&
            one.status === status &&
            (statuses.get(one) ?? one).from === before,
        );
        if (!row) return 'changed';
        statuses.set(row, { ...row, from: value });
        tell('set', 'status_history', agreement, 'from', before, value);
        return null;
      }
      case 'leaveOutTie':
        if (!agreementNow(operation.agreement)) return 'gone';
        agreementsOut.add(operation.agreement);
        tell('leftOut', 'agreements', operation.agreement, '', operation.called, '');
        return null;
      case 'leaveOutPlace':
        if (!placeNow(operation.place)) return 'gone';
        placesOut.add(operation.place);
        tell('leftOut', 'places', operation.place, '', operation.called, '');
        return null;
      case 'setCell':
      case 'setRow':
      case 'ignore':
      case 'heed':
        return null;
    }
  }

  for (const [at, operation] of operations.entries()) {
    const obstacle = obstacleTo(operation);
    if (obstacle !== null) notApplied.push({ operation, obstacle });
    if (at % 500 === 499) yield;
  }
  // Whoever has become a place that was left out after that is left out with it.
  const roots = new Map([...into.keys()].map(id => [id, rootOf(id)] as const));
  return {
    into: roots,
    places: changedPlaces,
    placesOut,
    agreements: changedAgreements,
    agreementsOut,
    statuses,
  };
}

const written = (value: unknown): string =>
  value === null || value === undefined || Number.isNaN(value) ? '' : String(value);

/** Not known is NaN among coordinates, and null in a log. */
const asColumns = ({ lat, lon, ...rest }: PlaceValues): Partial<Place> => ({
  ...rest,
  ...(lat !== undefined && { lat: lat ?? NaN }),
  ...(lon !== undefined && { lon: lon ?? NaN }),
});

const standsAs = (place: Place, before: PlaceValues): boolean =>
  Object.entries(asColumns(before)).every(([column, value]) => Object.is(Reflect.get(place, column), value));
