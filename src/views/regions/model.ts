// What the panel holds beside the view state: how it is sorted and shaded; and what it computes from what is shown.

import { computed, signal, type ReadonlySignal } from '@preact/signals-core';
import { balanceOf, type Balance } from '../../analysis/mixing/balance';
import { mixingOf, type Mixing } from '../../analysis/mixing/mixing';
import { groupsOf, type Groups, type Level } from '../../graph/aggregate';
import { passing, type Ends } from '../../graph/filter';
import { isUndated } from '../../graph/network';
import { ABSENT } from '../../graph/status';
import { formatCountry } from '../../i18n/format';
import type { ShownName } from '../../graph/names';
import { groupNames } from '../../state/picture';
import type { State } from '../../state/state';
import { axesOf } from './axes';
import { chosenPair, placeLevelOf } from './pairFilter';

export const SHADES = ['lift', 'count'] as const;
export const ORDERS = ['size', 'name'] as const;
export const PAIR_COLUMNS = ['pair', 'ties', 'expected', 'lift'] as const;
export const BALANCE_COLUMNS = [
  'name',
  'ties',
  'share',
  'strongest',
  'partners',
  'concentration',
  'places',
  'untied',
  'inner',
] as const;

export interface Sorting<Column extends string> {
  readonly column: Column;
  readonly descending: boolean;
}
export type PairSorting = Sorting<(typeof PAIR_COLUMNS)[number]>;
export type BalanceSorting = Sorting<(typeof BALANCE_COLUMNS)[number]>;

/** A cell of the matrix, by the groups of its row and column. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

interface Names {
  readonly nameOf: (group: number) => ShownName;
  readonly compareNames: (x: number, y: number) => number;
}

/**
 * All counted at once, so that no part tells of another moment: what is shown, and while a pair is chosen what would be
 * shown without that choice.
 */
export interface Counted extends Names {
  readonly level: Exclude<Level, 'place'>;
  readonly groups: Groups;
  /** Ties of unknown founding that pass the filters, and whether some are left out by these. */
  readonly undated: number;
  readonly filtered: boolean;
  readonly mixing: Mixing;
  readonly balance: readonly Balance[];
}

export type RegionsModel = ReturnType<typeof createRegionsModel>;

export function createRegionsModel(state: State) {
  /** What `ends` was before a pair was chosen, and will be again. */
  const endsBefore = signal<Ends>('one');
  const level = computed(() => placeLevelOf(state.level.value));
  const groups = computed(() => {
    const network = state.network.value;
    return state.picture.groups.value ?? (network && groupsOf(network, level.value));
  });
  /** What is counted, and on what else the numbers stand: undated ties beside them, and whether filters leave some out. */
  const basis = computed(() => {
    const shown = state.shown.value;
    const network = state.network.value;
    if (!shown || !network) return null;
    if (!chosenPair(state)) {
      const undated = shown.counts.unknownFounding;
      return { status: shown.status, undated, filtered: shown.filteredOut > 0 };
    }
    const others = Object.entries(state.filter.value).filter(([id]) => id !== level.value);
    const { moment, inTime } = shown;
    const passes = passing(moment, { filter: Object.fromEntries(others), ends: endsBefore.value });
    return {
      status: moment.status.map((code, tie) => (inTime[tie] && passes[tie] ? code : ABSENT)),
      undated: network.founded.reduce(
        (sum, _, tie) => sum + Number(passes[tie] === 1 && isUndated(network, tie)),
        0,
      ),
      filtered: inTime.some((one, tie) => one === 1 && passes[tie] === 0),
    };
  });
  /** Of all groups, with their order by name: read thousands of times, made once per language. */
  const names = computed((): Names => {
    const { regions } = state.messages.value;
    const lang = state.lang.value;
    const places = groups.value?.network.places ?? [];
    const nameOfCode = groupNames(state.data.value?.tables.regions ?? [], lang);
    const divided = new Set(places.filter(({ region }) => region !== '').map(({ country }) => country));
    const list = places.map(({ id, country, region }): ShownName =>
      region === '' && divided.has(country)
        ? { text: regions.withoutRegion(formatCountry(lang, country)), lang, transcribed: false }
        : nameOfCode(id),
    );
    const collator = new Intl.Collator(lang);
    const ordered = [...list.keys()].sort((x, y) => collator.compare(list[x]!.text, list[y]!.text));
    const rank = new Uint32Array(list.length);
    ordered.forEach((group, at) => (rank[group] = at));
    return { nameOf: group => list[group]!, compareNames: (x, y) => rank[x]! - rank[y]! };
  });
  const counted: ReadonlySignal<Counted | null> = computed(() => {
    const network = state.network.value;
    if (!network || !groups.value || !basis.value) return null;
    const { status, undated, filtered } = basis.value;
    const { groupOf, network: above } = groups.value;
    const input = { network, groupOf, groups: above.places.length, status };
    const mixing = mixingOf(input);
    return {
      level: level.value,
      groups: groups.value,
      undated,
      filtered,
      mixing,
      balance: balanceOf(input, mixing),
      ...names.value,
    };
  });
  const order = signal<(typeof ORDERS)[number]>('size');
  /** How many rows and columns are shown at most. */
  const most = signal(FEW);
  return {
    counted,
    endsBefore,
    shade: signal<(typeof SHADES)[number]>('lift'),
    order,
    most,
    axes: computed(() => counted.value && axesOf({ ...counted.value, order: order.value, most: most.value })),
    mostPairs: signal(FEW),
    mostBalances: signal(FEW),
    pairSorting: signal<PairSorting>({ column: 'ties', descending: true }),
    balanceSorting: signal<BalanceSorting>({ column: 'ties', descending: true }),
    /** The side whose balance is told; null: the first. */
    side: signal<0 | 1>(0),
    /** Whether the page of a group lists all partners and places. */
    whole: signal(false),
    /** The cell that the keyboard is on. */
    active: signal<Cell | null>(null),
    large: signal(false),
  };
}

/** So many rows and columns are shown at first. */
export const FEW = 20;
/** And at the most: a page lays out thousands of cells, not hundreds of thousands. */
export const MOST = 50;
