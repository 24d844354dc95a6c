// The contract of a part of a story that is made from the data: one scene, or silence where data or coverage do not carry
// its sentence. The sentences stand in i18n/stories under the same id; what they count is computed when they are shown.

import { canBeAsked } from '../../../i18n/stories/braces';
import type { PartId, SlotsOf } from '../../../i18n/stories/slots';
import { TIES_KNOWN, type Tables } from '../../../data/records';
import type { Network } from '../../../graph/network';
import type { Communities } from '../../communities/communities';
import type { FindingWorld } from '../../findings/world';
import { isInForce, isOver, STATUS_NAMES, UNKNOWN } from '../../../graph/status';
import { hasBoundary } from '../networkToday';
import type { Underconnected } from '../../underconnected/underconnected';

export interface MadeFrom {
  /** As listed, without ties that are only proposed. */
  readonly network: Network;
  readonly tables: Tables;
  /** All ties as they stand today. */
  readonly world: FindingWorld;
  /** Measured over `coreToday`: betweenness per place, and clusters. */
  readonly betweenness: Float64Array;
  readonly communities: Communities;
  /** Over all ties in force today: how many partners places are expected to have. */
  readonly expectation: Underconnected;
}

/** What a scene shows: fields of the view state, and what else is as it is at first. */
export interface MadeView {
  readonly mode?: 'year' | 'period';
  readonly year?: number;
  readonly period?: readonly [number, number];
  /** Ids. */
  readonly places?: readonly string[];
  readonly tie?: string;
  readonly arrangement?: 'map' | 'network';
  readonly panel?: 'underconnected';
  readonly size?: 'betweenness';
  readonly colour?: 'cluster' | 'expected';
  readonly tieColour?: 'status';
  readonly filter?: Readonly<Record<string, readonly string[]>>;
}

export interface MadeScene<Id extends PartId> {
  readonly slots: SlotsOf<Id>;
  readonly view: MadeView;
  /** Ids of sources of what no figure computes. */
  readonly sources?: readonly string[];
}

export interface StoryPart<Id extends PartId> {
  readonly id: Id;
  /** null: silent. */
  of(from: MadeFrom): MadeScene<Id> | null;
}

/** Shows the ties in force: what else is in the list is not what the sentence speaks of. */
export function inForceView({ world: { status } }: Pick<MadeFrom, 'world'>): Pick<MadeView, 'filter'> {
  const inForce = [...new Set(status)].filter(isInForce).map(code => STATUS_NAMES[code]!);
  return status.some(isOver) ? { filter: { status: inForce } } : {};
}

/** Shows what `coreToday` measures, so that sizes and colours are of the same. */
export function coreView(from: Pick<MadeFrom, 'network' | 'world'>): Pick<MadeView, 'filter'> {
  const inForce = inForceView(from);
  if (!hasBoundary(from.network)) return inForce;
  const places = from.network.places.map(({ tiesKnown }) => tiesKnown);
  const coverage = TIES_KNOWN.filter(known => known !== 'boundary' && places.includes(known));
  return { filter: { ...inForce.filter, coverage } };
}

/** Whether of at least half of the ties in force the status is known. */
export function isStatusKnown({ ties, status }: FindingWorld): boolean {
  const inForce = ties.filter(tie => isInForce(status[tie]!));
  return inForce.filter(tie => status[tie] === UNKNOWN).length <= inForce.length / 2;
}

/** Ids of places or ties as the texts ask for them; null where one cannot be asked for. */
export function askable(
  all: readonly { readonly id: string }[],
  indices: readonly number[],
): readonly string[] | null {
  const ids = indices.map(index => all[index]!.id);
  return ids.every(canBeAsked) ? ids : null;
}
