// What the sources say about one fact, side by side: which value is followed, which are not, and who says so.

import type { Claim, DatasetInfo } from '../data/records';
import { compare } from '../lib/compare';
import { isPartialDate } from '../lib/dates';
import { groupBy } from '../lib/groupBy';
import type { Tie } from './network';
import { changeAt } from './status';

/** One value and every claim that states it. */
export interface StatedValue {
  readonly value: string;
  readonly followed: boolean;
  /** Another date than the followed value; a less precise one ("1997" beside "1997-05") does not contradict. */
  readonly contradicts: boolean;
  readonly claims: readonly Claim[];
}

/** The values stated for a field of a subject: the followed one first, then in their own order. */
export function statedValues(
  claims: readonly Claim[],
  subject: string,
  field: string,
): readonly StatedValue[] {
  const about = claims.filter(claim => claim.subject === subject && claim.field === field);
  const followed = about.find(claim => claim.followed)?.value;
  return [...groupBy(about, claim => claim.value)]
    .map(([value, stating]): StatedValue => {
      const contradicts =
        followed !== undefined && !value.startsWith(followed) && !followed.startsWith(value);
      return { value, followed: value === followed, contradicts, claims: stating };
    })
    .sort((x, y) => Number(y.followed) - Number(x.followed) || compare(x.value, y.value));
}

/** Fields of a subject about which the sources disagree, `founded` left out: it is told with every agreement. */
export function disputedFields(claims: readonly Claim[], subject: string): readonly string[] {
  const fields = new Set(claims.filter(claim => claim.subject === subject).map(claim => claim.field));
  fields.delete('founded');
  return [...fields].filter(field => statedValues(claims, subject, field).length > 1);
}

/** Agreements that some source calls the first of all, with who says it. */
export function firstTieClaims(
  claims: readonly Claim[],
  { id }: Pick<DatasetInfo, 'id'>,
): readonly StatedValue[] {
  return statedValues(claims, id, 'first_tie');
}

/** Ids of the agreements whose founding date has a source. */
export function sourcedFoundings(claims: readonly Claim[]): ReadonlySet<string> {
  const sourced = claims.filter(claim => claim.field === 'founded' && claim.followed && claim.source !== '');
  return new Set(sourced.map(claim => claim.subject));
}

const inWords = new WeakMap<readonly Claim[], ReadonlyMap<string, string>>();

/** By agreement, a founding that is stated and names no single year ("1960er"), in its own words. */
export function foundingsInWords(claims: readonly Claim[]): ReadonlyMap<string, string> {
  const known = inWords.get(claims);
  if (known) return known;
  const found = new Map(
    claims.flatMap(({ subject, field, value, followed }) =>
      field === 'founded' && followed && value !== '' && !isPartialDate(value)
        ? [[subject, value] as const]
        : [],
    ),
  );
  inWords.set(claims, found);
  return found;
}

/** That of a tie, of its agreements without a date the first that has one. */
export function foundingInWords({ agreements }: Tie, claims: readonly Claim[]): string | undefined {
  const found = foundingsInWords(claims);
  const of = agreements.find(({ agreement }) => agreement.founded === null && found.has(agreement.id));
  return of && found.get(of.agreement.id);
}

/** What of a tie, as it stands today, rests on a named source. */
export interface Evidence {
  readonly founding: boolean;
  /** `none`: no change of status is reported. */
  readonly status: 'sourced' | 'reported' | 'none';
}

export function evidenceOf(tie: Tie, sourced: ReadonlySet<string>, today: number): Evidence {
  const change = changeAt(tie, null, today);
  return {
    founding: tie.agreements.some(({ agreement }) => agreement.founded !== null && sourced.has(agreement.id)),
    status: change === null ? 'none' : change.source === '' ? 'reported' : 'sourced',
  };
}
