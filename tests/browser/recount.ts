// What a scene shows, counted again from the tables by the rules of the README, and by none of the app's code.

import { readFileSync } from 'node:fs';
import { rawPartners, rawTable, rawTies, type RawTie } from '../analysis/findings/rawTies';

/** As `window.twinline.network()` names them. */
export interface Recounted {
  readonly dataset: string;
  readonly places: number;
  readonly ties: number;
  readonly shownPlaces: number;
  readonly shownTies: number;
  readonly inForce: number;
  readonly suspended: number;
  readonly dormant: number;
  readonly ended: number;
  readonly unknown: number;
  readonly founded: number;
}

export interface Shown {
  readonly counts: Recounted;
  /** Ties, or flows between regions or countries, that map and network draw. */
  readonly drawn: number;
}

export interface Recount {
  /** `view`: the part of a link behind "#". */
  shownBy(view: string): Shown;
  /** The year that stands beside the picture. */
  yearOf(view: string): string;
  /** A number that a text asks for in braces; null: one that is not counted here. */
  figure(name: string, args: readonly string[]): number | null;
}

const yearIn = (date: string | undefined) => Number(date!.slice(0, 4));
/** The years of the period that a view shows which states none. */
const PERIOD = '1987,1992';

export function recountOf(dataset: string): Recount {
  const ties = rawTies(dataset);
  const places = rawTable(dataset, 'places');
  const history = rawTable(dataset, 'status_history');
  const { readOn } = JSON.parse(readFileSync(`data/${dataset}/about.json`, 'utf8')) as { readOn: string };
  const regionOf = new Map(places.map(({ id, region }) => [id!, region!]));
  const countryOf = new Map(places.map(({ id, country }) => [id!, country!]));

  /** Null: not there, as it was founded later, or nobody knows when. */
  function statusAt({ agreements }: RawTie, year: number): string | null {
    const speaks = agreements.findLast(({ founded }) => founded && yearIn(founded) <= year);
    if (!speaks) return null;
    const changes = history.filter(({ agreement }) => agreement === speaks.id);
    const dated = changes
      .filter(({ from }) => from && yearIn(from) <= year)
      .sort((x, y) => (x.from! < y.from! ? -1 : 1));
    if (dated.length > 0) return dated.at(-1)!.status!;
    const hasEnded = changes.some(({ from, status }) => !from && status === 'ended');
    return hasEnded && yearIn(speaks.last_confirmed || speaks.founded) < year ? 'perhaps ended' : 'active';
  }

  const isFounded = ({ founded }: RawTie, from: number, to: number) =>
    founded !== null && founded >= from && founded <= to;
  const withStatus = (statuses: readonly (string | null)[], ...wanted: readonly string[]) =>
    statuses.filter(status => status !== null && wanted.includes(status)).length;
  const IN_FORCE = ['active', 'suspended', 'dormant', 'unknown'] as const;

  return {
    shownBy(view) {
      const params = new URLSearchParams(view);
      const [mode, level] = [params.get('m') ?? 'all', params.get('level')];
      const [year, filter] = [Number(params.get('y')), params.get('f')];
      const [from = 0, to = 0] =
        mode === 'period'
          ? (params.get('p') ?? PERIOD).split(',').map(Number)
          : [0, mode === 'year' ? year : Infinity];
      if (filter && !/^status:[a-z,]+$/.test(filter)) throw new Error(`${filter} is not counted again here`);
      const wanted = filter?.replace('status:', '').split(',');
      const at = ties
        .map(tie => ({ tie, status: mode === 'year' ? statusAt(tie, year) : tie.status }))
        .filter(({ status }) => !wanted || (status !== null && wanted.includes(status)));
      const shown = at.filter(({ tie, status }) =>
        mode === 'year'
          ? (IN_FORCE as readonly (string | null)[]).includes(status)
          : mode === 'all' || isFounded(tie, from, to),
      );
      const statuses = at.map(({ status }) => status);
      const counts: Recounted = {
        dataset,
        places: places.length,
        ties: ties.length,
        shownPlaces:
          mode === 'all' && !wanted ? places.length : rawPartners(shown.map(({ tie }) => tie)).size,
        shownTies: shown.length,
        inForce: withStatus(statuses, ...IN_FORCE),
        suspended: withStatus(statuses, 'suspended'),
        dormant: withStatus(statuses, 'dormant'),
        ended: withStatus(statuses, 'ended'),
        unknown: withStatus(statuses, 'unknown'),
        founded: at.filter(({ tie }) => isFounded(tie, from, to)).length,
      };
      // Places without a region stand as their country; what lies within a group is no line.
      const groupOf = (place: string) =>
        (level === 'region' && regionOf.get(place)) ||
        (level === 'region' || level === 'country' ? countryOf.get(place)! : place);
      const lines = shown
        .map(({ tie: { pair } }) => [...new Set(pair.map(groupOf))].sort())
        .filter(({ length }) => length === 2);
      return { counts, drawn: new Set(lines.map(line => line.join(' '))).size };
    },

    yearOf(view) {
      const params = new URLSearchParams(view);
      if (params.get('m') === 'year') return params.get('y')!;
      return params.get('m') === 'period'
        ? (params.get('p') ?? PERIOD).replace(',', '–')
        : String(yearIn(readOn));
    },

    figure(name, args) {
      const [first = '', second] = args;
      const today = ties.map(({ status }) => status);
      const at = (year: string) => ties.map(tie => statusAt(tie, Number(year)));
      switch (name) {
        case 'ties': {
          const region = /^region:(.*)$/.exec(first)?.[1];
          const isIn = ({ pair }: RawTie) => pair.some(place => regionOf.get(place) === region);
          return first === '' ? ties.length : region === undefined ? null : ties.filter(isIn).length;
        }
        case 'places':
          return places.length;
        case 'undated':
          return ties.filter(({ founded }) => founded === null).length;
        case 'inForce':
          return withStatus(first === '' ? today : at(first), ...IN_FORCE);
        case 'status':
          return withStatus(second === undefined ? today : at(second), first);
        case 'founded': {
          const [from = 0, to = Infinity] = first === '' ? [] : first.split('-').map(Number);
          return ties.filter(tie => isFounded(tie, from, to)).length;
        }
        default:
          return null;
      }
    },
  };
}
