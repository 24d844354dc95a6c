// Counts at the end of a year, or today; the rules are those of graph/status and graph/counts.

import { momentAt } from '../../graph/attributes/moment';
import type { Moment } from '../../graph/attributes/attribute';
import { countsOf, type YearCounts } from '../../graph/counts';
import { isFiltered, passing, type FilterBy } from '../../graph/filter';
import { isUndated, type Network } from '../../graph/network';
import { sliceOf } from '../../graph/slice';
import { ABSENT, isInForce, STATUS_NAMES } from '../../graph/status';
import { blocksOf } from '../kernels/blocks';
import { csrOf } from '../kernels/csr';
import { figure, type FigureWorld } from './figure';

interface Looked {
  readonly moment: Moment;
  /** Per tie 1 where it passes the filter then. */
  readonly passes: Uint8Array;
}

/** A sentence asks for several figures of one time, and of a large network each moment takes some 20 ms. */
const lastMoment = new WeakMap<Network, Moment>();

function momentOf({ network, tables }: FigureWorld, year: number | null): Moment {
  const last = lastMoment.get(network);
  if (last?.year === year && last.tables === tables) return last;
  const moment = momentAt(network, tables, year);
  lastMoment.set(network, moment);
  return moment;
}

function look(world: FigureWorld & { readonly by: FilterBy }, year?: number): Looked {
  const { network, by } = world;
  const moment = momentOf(world, year ?? null);
  const passes = isFiltered(by) ? passing(moment, by) : new Uint8Array(network.ties.length).fill(1);
  return { moment, passes };
}

const countsAt = (...asked: Parameters<typeof look>): YearCounts => {
  const { moment, passes } = look(...asked);
  return countsOf(moment.network, moment.status, passes);
};

const sum = (mask: Uint8Array): number => mask.reduce((total, one) => total + one, 0);

/** Places with a tie among these; all places where none is left out. */
function placesOf(asked: FigureWorld & { readonly by: FilterBy }): readonly number[] {
  const { network } = asked;
  if (!isFiltered(asked.by)) return [...network.places.keys()];
  const { passes } = look(asked);
  const ends = network.ties.flatMap(({ a, b }, tie) => (passes[tie] === 1 ? [a, b] : []));
  return [...new Set(ends)];
}

const FILTERED = { filtered: true } as const;
const IN_YEAR = { may: ['year'], filtered: true } as const;

/** All that the list has, ended ones among them. */
export const ties = figure(FILTERED, asked => sum(look(asked).passes));

export const places = figure(FILTERED, asked => placesOf(asked).length);

export const countries = figure(
  FILTERED,
  asked => new Set(placesOf(asked).map(place => asked.network.places[place]!.country)).size,
);

/** Ties whose founding no source dates. */
export const undated = figure(FILTERED, asked => {
  const { passes } = look(asked);
  return asked.network.ties.filter((_, tie) => passes[tie] === 1 && isUndated(asked.network, tie)).length;
});

export const inForce = figure(IN_YEAR, asked => countsAt(asked, asked.year).inForce);

/** By their status; `active` are those in force that are neither resting nor of unknown status. */
export const status = figure({ needs: ['status'], ...IN_YEAR }, asked => {
  const { moment, passes } = look(asked, asked.year);
  const code = STATUS_NAMES.indexOf(asked.status);
  return moment.status.filter((own, tie) => own === code && passes[tie] === 1).length;
});

export const resting = figure(IN_YEAR, asked => {
  const { suspended, dormant } = countsAt(asked, asked.year);
  return suspended + dormant;
});

/** Ties in force without which some places would be cut off from the others: blocks of one tie, as in metrics/bridge. */
export const bridges = figure(IN_YEAR, asked => {
  const { moment, passes } = look(asked, asked.year);
  const held = moment.status.map((code, tie) => (isInForce(code) && passes[tie] === 1 ? code : ABSENT));
  const slice = sliceOf(asked.network, held, moment.kinds, asked.year ?? null);
  const { tieOffsets } = blocksOf(csrOf(slice));
  return tieOffsets.subarray(1).filter((end, block) => end - tieOffsets[block]! === 1).length;
});

/** Partners of a place by ties in force. */
export const partners = figure({ needs: ['place'], ...IN_YEAR }, asked => {
  const { moment, passes } = look(asked, asked.year);
  return asked.network.ties.filter(
    ({ a, b }, tie) =>
      (a === asked.place || b === asked.place) && isInForce(moment.status[tie]!) && passes[tie] === 1,
  ).length;
});
