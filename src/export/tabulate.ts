// The network, or the part of it that is shown, as a table of nodes and edges. What no source states stays empty.
//
// Nodes: kind, country and region (ISO 3166), lat and lon (degrees, WGS 84), population, ties_known, side where the list
// has two, and every measure by its id. Edges: kind and status at the time, founded as precise as its source, its year,
// since when the status holds, the address of the source that the founding rests on, the number of agreements as weight,
// and what other sources claim of founding and status, where any do.

import { measureInfo } from '../analysis/metrics/catalogue';
import { NO_COUNTRY } from '../data/noCountry';
import { TIE_KINDS, type Tables } from '../data/records';
import { firstDated } from '../graph/lifespan';
import { NO_SIDE, type Network } from '../graph/network';
import { keptIn } from '../graph/slice';
import { agreementsBy, changeAt, governingAgreement, STATUS_NAMES, UNKNOWN } from '../graph/status';
import type { Work } from '../lib/steps';
import { addresses, otherClaims } from './claimed';
import { isBare, joined, numberColumn, textColumn, type Column } from './columns';
import { WEIGHT, type About, type EdgeRows, type GraphTable, type NodeRows } from './graphTable';

export interface GraphSource {
  readonly network: Network;
  /** Per tie: status code; what is 0 is left out. */
  readonly status: Uint8Array;
  /** Per tie: index into TIE_KINDS. */
  readonly kinds: Uint8Array;
  /** Per place: 0 where it is left out. */
  readonly places: Uint8Array;
  /** Whose end it is; null: today. */
  readonly year: number | null;
  readonly nameOf: (place: number) => string;
  readonly tables: Pick<Tables, 'claims' | 'sources'>;
  /** By id: per place of the network, or per tie that is not left out. */
  readonly measures: Readonly<Record<string, Float64Array>>;
}

/** Rows filled before a pause is offered. */
const PACE = 2000;

/** Throws where a tie is in it and a place of its own is not. */
export function* tabulating(source: GraphSource, about: About): Work<GraphTable> {
  const places = keptIn(source.places);
  const rowOf = new Map<number, number>();
  places.forEach((place, row) => rowOf.set(place, row));
  yield;
  const nodes = yield* nodeRows(source, places);
  return { about, nodes, edges: yield* edgeRows(source, rowOf) };
}

function* nodeRows({ network, nameOf, measures }: GraphSource, places: Uint32Array): Work<NodeRows> {
  const of = <T>(value: (place: number) => T) => filled(places, value);
  const text = function* (name: string, value: (place: number) => string): Work<Column> {
    return textColumn(name, yield* of(value));
  };
  const number = function* (
    name: string,
    type: 'whole' | 'real',
    value: (place: number) => number,
  ): Work<Column> {
    return numberColumn(name, type, Float64Array.from(yield* of(value)));
  };
  const at = (place: number) => network.places[place]!;
  const columns: Column[] = [
    yield* text('kind', place => at(place).kind),
    yield* text('country', place => (at(place).country === NO_COUNTRY ? '' : at(place).country)),
    yield* text('region', place => at(place).region),
    yield* number('lat', 'real', place => at(place).lat),
    yield* number('lon', 'real', place => at(place).lon),
    yield* number('population', 'whole', place => at(place).population ?? NaN),
    yield* text('ties_known', place => at(place).tiesKnown),
  ];
  if (network.side.some(side => side !== NO_SIDE))
    columns.push(yield* text('side', place => ['a', 'b'][network.side[place]!] ?? ''));
  for (const [id, values] of measuresOf(measures, false))
    columns.push(yield* number(id, typeOf(id), place => values[place]!));
  return {
    count: places.length,
    ids: joined(yield* of(place => at(place).id)),
    names: joined(yield* of(nameOf)),
    columns,
  };
}

function* edgeRows(source: GraphSource, rowOf: ReadonlyMap<number, number>): Work<EdgeRows> {
  const { network, status, kinds, year, measures } = source;
  const ties = keptIn(status);
  const rowAt = (place: number) => {
    const row = rowOf.get(place);
    if (row === undefined) throw new Error(`a tie of a place that is left out: ${network.places[place]!.id}`);
    return row;
  };
  const at = (tie: number) => network.ties[tie]!;
  const governing = (tie: number) => governingAgreement(at(tie), null)!.agreement;
  const founding = (tie: number) => firstDated(at(tie))?.agreement ?? governing(tie);
  const since = (tie: number) => changeAt(at(tie), year, network.today);
  const statusName = (code: number) => (code === UNKNOWN ? '' : STATUS_NAMES[code]!);
  const addressOf = yield* addresses(source.tables);
  const others = yield* otherClaims(source.tables);
  const text = function* (name: string, value: (tie: number) => string): Work<Column> {
    return textColumn(name, yield* filled(ties, value));
  };
  const columns: Column[] = [
    yield* text('kind', tie => TIE_KINDS[kinds[tie]!]!),
    yield* text('founded', tie => founding(tie).founded ?? ''),
    numberColumn(
      'founded_year',
      'whole',
      Float64Array.from(ties, tie => network.founded[tie]!),
    ),
    yield* text('status', tie => statusName(status[tie]!)),
    yield* text('status_since', tie => since(tie)?.from ?? ''),
    yield* text('reference', tie => addressOf(founding(tie).id, since(tie)?.source ?? '')),
    numberColumn(
      WEIGHT,
      'whole',
      Float64Array.from(ties, tie => agreementsBy(at(tie), year)),
    ),
    ...(yield* known(text('founded_other_claims', tie => others('founded', founding(tie).id)))),
    // Sources say what is today; of an earlier year there is nothing to set against each other.
    ...(year === null
      ? yield* known(text('status_other_claims', tie => others('status', governing(tie).id)))
      : []),
    // In the order of the ties that are not left out, as these are.
    ...measuresOf(measures, true).map(([id, values]) => numberColumn(id, typeOf(id), values)),
  ];
  return {
    count: ties.length,
    ids: joined(yield* filled(ties, tie => at(tie).id)),
    source: Uint32Array.from(ties, tie => rowAt(at(tie).a)),
    target: Uint32Array.from(ties, tie => rowAt(at(tie).b)),
    columns,
  };
}

/** A column that nothing stands in is left out. */
function* known(column: Work<Column>): Work<readonly Column[]> {
  const made = yield* column;
  return isBare(made) ? [] : [made];
}

function measuresOf(measures: GraphSource['measures'], ofTies: boolean) {
  return Object.entries(measures).filter(([id]) => (measureInfo(id)?.of === 'tie') === ofTies);
}

const typeOf = (id: string) => (measureInfo(id)?.unit === 'count' ? 'whole' : 'real');

export function* filled<T>(rows: Uint32Array, value: (index: number) => T): Work<T[]> {
  const all: T[] = [];
  for (const [row, index] of rows.entries()) {
    all.push(value(index));
    if (row % PACE === PACE - 1) yield;
  }
  yield;
  return all;
}
