// The simplest table of a network: one row per pair of places. Its columns are the template for whoever keeps a list.

import { STATUSES, TIE_KINDS, type Tables } from '../data/records';
import type { Network } from '../graph/network';
import { changeAt, governingAgreement } from '../graph/status';

export const PAIR_COLUMNS = [
  'place_a',
  'country_a',
  'place_b',
  'country_b',
  'kind',
  'founded',
  'status',
  'status_since',
  'source',
] as const;

export type PairColumn = (typeof PAIR_COLUMNS)[number];

/** The same name in two countries is two places. */
export const REQUIRED_IN_PAIRS: ReadonlySet<PairColumn> = new Set([
  'place_a',
  'country_a',
  'place_b',
  'country_b',
]);

export const ALLOWED_IN_PAIRS: { readonly [column in PairColumn]?: readonly string[] } = {
  kind: TIE_KINDS,
  status: STATUSES,
};

export type PairRow = { readonly [column in PairColumn]: string };

/** A tie as it stands today, by the agreement that speaks for it, with the address that its founding rests on. */
export function pairRow(
  { ties, places, today }: Network,
  { claims, sources }: Pick<Tables, 'claims' | 'sources'>,
  tie: number,
  nameOf: (place: number) => string,
): PairRow {
  const { a, b } = ties[tie]!;
  const { id, kind, founded, lastConfirmed } = governingAgreement(ties[tie]!, null)!.agreement;
  const change = changeAt(ties[tie]!, null, today);
  const rests = claims.filter(
    ({ subject, field, followed }) => subject === id && field === 'founded' && followed,
  );
  const addresses = [...rests.map(({ source }) => source), change?.source]
    .map(cited => sources.find(source => source.id === cited)?.url ?? '')
    .filter(url => url !== '');
  return {
    place_a: nameOf(a),
    country_a: places[a]!.country,
    place_b: nameOf(b),
    country_b: places[b]!.country,
    kind,
    founded: founded ?? '',
    status: change?.status ?? (lastConfirmed === null ? '' : 'active'),
    status_since: change?.from ?? '',
    source: addresses[0] ?? '',
  };
}
