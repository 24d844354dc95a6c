// Opened tables and the plan for them → a dataset, and what became of every row: those that were met are loaded or
// rejected, and each that is rejected is listed with its reason. Pure; runs in the worker and on the command line alike.

import type { NotApplied } from '../corrections/applied';
import type { Gazetteer } from '../gazetteer/gazetteer';
import { countryNames, lastDateIn, sidesOf, tablesOf } from '../pairTableDataset';
import type { Claim, Dataset, PartialDate, Tables, TiesKnown } from '../records';
import { coordinatesOf, type Coordinates } from './coordinates';
import { gather } from './gather';
import type { Grown } from './ground';
import { infoOf } from './info';
import type { Count, OtherDate } from './listRows';
import type { Sheet } from './opened';
import type { ImportPlan } from './plan';

export interface CarryOptions {
  /** Id of the dataset. */
  readonly id: string;
  /** The day on which the files are read, YYYY-MM-DD; without it the last date in them. */
  readonly readOn?: PartialDate | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Share of the work, 0 … 1. */
  readonly onProgress?: ((share: number) => void) | undefined;
}

export interface OneSided {
  /** Ids in the dataset. */
  readonly agreement: string;
  readonly by: string;
}

export interface ImportResult {
  /** Ties that, in lists of partners, the place `by` names and the other one does not; none where that is not said. */
  readonly oneSided?: readonly OneSided[];
  /** Cells that could not be set as the reader wished; none where that is not said. */
  readonly notApplied?: readonly NotApplied[];
  /** The plan that was followed where none was given, or the one given does not fit the files. */
  readonly proposed?: ImportPlan;
  /** With all issues. */
  readonly dataset: Dataset;
  /** Rows of the tables in use, without headers; in = loaded + rejected. */
  readonly rows: Count;
  /** Ties that are stated: a row each, or where a row has a list a partner each; in = loaded + rejected. */
  readonly ties: Count;
  readonly coordinates: Omit<Coordinates, 'lat' | 'lon'> & {
    /** `unreachable`: it was wanted, and could not be had. */
    readonly gazetteer: 'used' | 'notNeeded' | 'notWanted' | 'unreachable';
  };
}

/** `gazetteer`: called where a place has no coordinates and the plan wants them; null: there is none. */
export async function carryOut(
  sheets: readonly Sheet[],
  plan: ImportPlan,
  gazetteer: (() => Promise<Gazetteer>) | null,
  { id, readOn, signal, onProgress }: CarryOptions,
): Promise<ImportResult> {
  const { ground, issues, rows, ties, otherDates, oneSided } = gather(sheets, plan, share => {
    signal?.throwIfAborted();
    onProgress?.(0.7 * share);
  });
  const grown = ground.finish();
  const { columns } = grown;
  const wanted = plan.gazetteer && columns.places.lat.some(Number.isNaN);
  const cities = wanted && gazetteer ? await gazetteer().catch(() => null) : null;
  signal?.throwIfAborted();
  onProgress?.(0.8);
  const { lat, lon, ...found } = coordinatesOf(
    {
      places: columns.places,
      isCity: place => (grown.describedBy(place)?.kind ?? 'city') === 'city',
      namedAt: grown.namedAt,
      chosenCity: plan.chosenCity,
    },
    cities,
  );

  const today = readOn ?? lastDateIn(columns);
  const sides = sidesOf(columns);
  const located = { ...columns, places: { ...columns.places, lat, lon } };
  const tables = tablesOf(located, today, sides, {
    kind: place => grown.describedBy(place)?.kind ?? 'city',
    region: place => grown.describedBy(place)?.region ?? '',
    population(place) {
      const people = grown.describedBy(place)?.population ?? NaN;
      return Number.isNaN(people) ? null : people;
    },
    tiesKnown: tiesKnownIn(grown, plan),
  });
  const info = infoOf({
    id,
    plan,
    readOn: today,
    sides: sides && { a: countryNames(sides[0]), b: countryNames(sides[1]) },
    fromGazetteer: found.fromGazetteer + found.chosen > 0,
  });
  onProgress?.(1);
  return {
    dataset: { info, tables: withOtherDates(tables, otherDates), issues },
    rows,
    ties,
    ...(oneSided.length > 0 && { oneSided: namersOf(columns, new Set(oneSided)) }),
    coordinates: {
      ...found,
      gazetteer: cities ? 'used' : wanted ? 'unreachable' : plan.gazetteer ? 'notNeeded' : 'notWanted',
    },
  };
}

const namersOf = ({ id, source, places }: Grown['columns'], of: ReadonlySet<string>): readonly OneSided[] =>
  id.flatMap((agreement, tie) => (of.has(agreement) ? [{ agreement, by: places.id[source[tie]!]! }] : []));

/** Of which places the tables have which ties: as they say, as somebody says, and else no more than those listed. */
function tiesKnownIn(
  { columns, describedBy }: Grown,
  { coverage, sheets }: ImportPlan,
): (place: number) => TiesKnown {
  const describe = sheets.some(({ use }) => use === 'places' || use === 'lists');
  const first = new Set(columns.source);
  const isFirst = (place: number) => (describe ? describedBy(place) !== undefined : first.has(place));
  const said = (place: number): TiesKnown => {
    if (coverage === 'allOfFirst') return isFirst(place) ? 'all' : 'boundary';
    return coverage === 'all' ? 'all' : 'listed';
  };
  return place => describedBy(place)?.tiesKnown ?? said(place);
}

/** Where two statements about a tie give different dates, both are claims; the first is followed. */
function withOtherDates(tables: Tables, others: readonly OtherDate[]): Tables {
  if (others.length === 0) return tables;
  const claim = (subject: string, value: string, followed: boolean): Claim => ({
    subject,
    field: 'founded',
    value,
    source: '',
    followed,
    note: '',
    noteLang: '',
  });
  const stated = new Set(tables.claims.map(({ subject }) => subject));
  const disputed = new Set(others.map(({ agreement }) => agreement));
  const followed = tables.agreements.flatMap(({ id, founded }) =>
    disputed.has(id) && !stated.has(id) && founded !== null ? [claim(id, founded, true)] : [],
  );
  return {
    ...tables,
    claims: [
      ...tables.claims,
      ...followed,
      ...others.map(({ agreement, value }) => claim(agreement, value, false)),
    ],
  };
}
