// The first tie of every pair of groups (countries, regions), as far as the dates tell.
//
// Of "1957" and "1957-05" either may be the earlier one: every tie that no other is surely before is named. Only a tie's
// first agreement counts. What contradicts is told beside: another stated date of the first ones, ties that would be
// older by a stated date that is not followed, ties that some source calls the first of all, unknown foundings.

import type { Claim } from '../../data/records';
import { firstTieClaims, statedValues } from '../../graph/claims';
import { firstDated, foundedOn } from '../../graph/lifespan';
import type { Network, TieAgreement } from '../../graph/network';
import { compare } from '../../lib/compare';
import { isPartialDate, isSurelyBefore } from '../../lib/dates';
import { groupBy } from '../../lib/groupBy';

export interface OtherDate {
  readonly tie: number;
  readonly date: string;
}

export interface FirstTies {
  /** The groups; the same twice within one. */
  readonly a: number;
  readonly b: number;
  /** How many ties the pair has. */
  readonly ties: number;
  /** Those no other is surely before; empty where no founding is known. */
  readonly first: readonly number[];
  /** The most exact of their dates; null where none is known. */
  readonly since: string | null;
  /** Dates that sources state for the first ones, and that are not followed. */
  readonly contested: readonly OtherDate[];
  /** Others that would be before the first ones by a date that is stated and not followed. */
  readonly perhaps: readonly OtherDate[];
  /** Others that some source calls the first of all. */
  readonly rivals: readonly number[];
  /** How many have no known founding, and so may be older. */
  readonly undated: number;
}

export interface FirstTiesInput {
  readonly network: Network;
  readonly claims: readonly Claim[];
  /** Per place: its group. */
  readonly groupOf: Uint32Array;
  /** Per tie not 0 where it counts; without it all do. */
  readonly among?: Uint8Array | undefined;
}

/** Of all pairs with ties: those with the earliest first, unknown ones last. */
export function firstTies({ network, claims, groupOf, among }: FirstTiesInput): readonly FirstTies[] {
  const { source, target } = network;
  const counted = [...network.ties.keys()].filter(tie => among?.[tie] !== 0);
  const pairs = groupBy(counted, tie => {
    const [x, y] = [groupOf[source[tie]!]!, groupOf[target[tie]!]!];
    return `${Math.min(x, y)} ${Math.max(x, y)}`;
  });
  const calledFirst = new Set(firstTieClaims(claims, network.info).map(({ value }) => value));
  const claimsOf = groupBy(
    claims.filter(({ field }) => field === 'founded'),
    ({ subject }) => subject,
  );
  const world = { network, claimsOf, calledFirst };
  return [...pairs]
    .map(([key, ties]) => {
      const [a, b] = key.split(' ').map(Number) as [number, number];
      return { a, b, ties: ties.length, ...firstOf(ties, world) };
    })
    .sort(
      (x, y) => compare(x.since ?? '9999', y.since ?? '9999') || y.ties - x.ties || x.a - y.a || x.b - y.b,
    );
}

interface World {
  readonly network: Network;
  readonly claimsOf: ReadonlyMap<string, readonly Claim[]>;
  readonly calledFirst: ReadonlySet<string>;
}

function firstOf(ties: readonly number[], world: World): Omit<FirstTies, 'a' | 'b' | 'ties'> {
  const { network, calledFirst } = world;
  const dates = new Map(ties.map(tie => [tie, foundedOn(network.ties[tie]!)]));
  const dated = ties.filter(tie => dates.get(tie) !== null);
  const dateOf = (tie: number) => dates.get(tie)!;
  const earliest = dated.reduce<string | null>(
    (least, tie) => (least === null || isSurelyBefore(dateOf(tie), least) ? dateOf(tie) : least),
    null,
  );
  // Only those of the earliest year can be the first.
  const year = dated.reduce((least, tie) => Math.min(least, network.founded[tie]!), Infinity);
  const early = dated.filter(tie => network.founded[tie] === year);
  const first = early.filter(tie => !early.some(other => isSurelyBefore(dateOf(other), dateOf(tie))));
  const isFirst = new Set(first);
  const others = ties.filter(tie => !isFirst.has(tie));
  const isCalled = (tie: number) =>
    network.ties[tie]!.agreements.some(({ agreement }) => calledFirst.has(agreement.id));
  return {
    first,
    since: first
      .map(dateOf)
      .reduce<string | null>((exact, date) => (date.length > (exact?.length ?? 0) ? date : exact), null),
    contested: first.flatMap(tie => otherDates(tie, world)),
    perhaps:
      earliest === null
        ? []
        : others.flatMap(tie => otherDates(tie, world).filter(({ date }) => isSurelyBefore(date, earliest))),
    rivals: first.some(isCalled) ? others.filter(isCalled) : [],
    undated: ties.length - dated.length,
  };
}

/** Dates stated for the first agreement of a tie that contradict the followed one. */
function otherDates(tie: number, { network, claimsOf }: World): readonly OtherDate[] {
  const { agreement } = firstAgreement(network, tie);
  const claims = claimsOf.get(agreement.id);
  if (!claims) return [];
  return statedValues(claims, agreement.id, 'founded')
    .filter(({ contradicts, value }) => contradicts && isPartialDate(value))
    .map(({ value }) => ({ tie, date: value }));
}

/** The first agreement of known founding; where there is none, the first. */
export function firstAgreement({ ties }: Pick<Network, 'ties'>, tie: number): TieAgreement {
  return firstDated(ties[tie]!) ?? ties[tie]!.agreements[0]!;
}
