// What the fact sheet of a place tells. Pure. What is only thought of (proposed ties) is no fact and stays out.

import { kinshipOf, type Kinship } from '../../../analysis/kinship/kinship';
import { isSided } from '../../../analysis/sides';
import type { TiesKnown } from '../../../data/records';
import { ABSENT, ACTIVE, isOver, isResting, PROPOSED } from '../../../graph/status';
import { partnersOf, type Partner } from '../partners';
import { placeHead, type PlaceHead } from '../placeHead';
import type { World } from '../world';
import { citationsOf, type Cited } from './citations';

export interface SheetPartner extends Partner {
  /** Numbers of the sources of its founding dates, in the list of sources. */
  readonly cites: readonly number[];
}

export interface SheetFacts extends PlaceHead {
  /** Null: the dataset does not have the place; it came with a tie that the reader thinks of. */
  readonly tiesKnown: TiesKnown | null;
  /** Those in force before those at rest and those that ended, the oldest first, of unknown founding last. */
  readonly partners: readonly SheetPartner[];
  /** First and last year of the bars; null where no year is known. */
  readonly span: readonly [first: number, last: number] | null;
  /** How many ties have which status today, by status code. */
  readonly statuses: readonly (readonly [status: number, ties: number])[];
  /** Partners by the ties that are shown. */
  readonly counted: number;
  /** Of these, by ties that have not ended: on them alone hang cousins and triads. */
  readonly living: number;
  readonly kinship: Kinship;
  /** Every tie shown joins the two sides of the list: no two partners of a place can be partners of each other. */
  readonly sided: boolean;
  readonly sources: readonly Cited[];
}

/** `listed`: how many places the dataset has; those behind them came with a tie that the reader thinks of. */
export function sheetFacts(world: World, place: number, listed: number): SheetFacts {
  const { network, shown } = world;
  const { list, span } = partnersOf(world, place);
  const partners = list.filter(({ status }) => status !== PROPOSED).sort((x, y) => later(x) - later(y));
  const { numbers, sources } = citationsOf(
    world,
    partners.map(({ tie }) => network.ties[tie]!),
  );
  const status = shown.status;
  const lives = (tie: number) => status[tie] !== ABSENT && !isOver(status[tie]!);
  const isThought = (tie: number) => network.ties[tie]!.proposed === true;
  return {
    ...placeHead(world, place),
    tiesKnown: place < listed ? network.places[place]!.tiesKnown : null,
    partners: partners.map((partner, row) => ({ ...partner, cites: numbers[row]! })),
    span: partners.length > 0 ? span : null,
    statuses: tallied(partners),
    counted: partners.filter(partner => partner.shown).length,
    living: partners.filter(({ tie }) => lives(tie)).length,
    kinship: kinshipOf(
      network.neighbours,
      place,
      tie => lives(tie) && !isThought(tie),
      tie => !isThought(tie),
    ),
    sided: isSided(network),
    sources,
  };
}

/** 0: in force, 1: at rest, 2: over. Sorting by it keeps the order by founding within each. */
function later({ status }: Partner): number {
  return isOver(status) ? 2 : isResting(status) ? 1 : 0;
}

function tallied(partners: readonly Partner[]): readonly (readonly [number, number])[] {
  const ties = new Map<number, number>();
  for (const { status } of partners) ties.set(status, (ties.get(status) ?? 0) + 1);
  // What is known to be active first, then in the order of the codes.
  return [...ties].sort(([x], [y]) => Number(y === ACTIVE) - Number(x === ACTIVE) || x - y);
}
