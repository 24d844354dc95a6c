// The twins of map and network where these draw regions or countries: the groups, and the pairs of them with a tie.

import { computed } from '@preact/signals-core';
import { html } from 'lit-html';
import type { Groups, Weights } from '../../graph/aggregate';
import { tiesOf } from '../../graph/neighbours';
import type { Network } from '../../graph/network';
import { ABSENT } from '../../graph/status';
import { formatNumber } from '../../i18n/format';
import { foldings } from '../../lib/fold';
import type { PictureShown } from '../../state/picture';
import type { State } from '../../state/state';
import { choosePlace } from '../parts/places/choosePlace';
import { alphabeticalRanks, type SortKey } from '../parts/rows/rowOrder';
import { placeButton } from './placeButton';
import type { Column, Ground, Look, Rows, Twin } from './twin';

const GROUP_COLUMNS = ['name', 'ties', 'inner', 'places', 'partners'] as const;
const PAIR_COLUMNS = ['a', 'b', 'ties'] as const;
const SHARES = { name: 2.4, ties: 1, inner: 1, places: 1, partners: 1, a: 2, b: 2 } as const;

interface World {
  readonly network: Network;
  readonly groups: Groups;
  readonly weights: Weights;
  readonly shown: PictureShown;
  readonly names: readonly string[];
  readonly texts: readonly string[];
  readonly ranks: Uint32Array;
  /** Per group: its places that take part. */
  readonly places: Uint32Array;
}

export function createGroupTwins(state: State, { narrow }: Ground): { groups: Twin; pairs: Twin } {
  const world = computed((): World | null => {
    const { picture } = state;
    const [groups, weights, shown] = [picture.groups.value, picture.weights.value, picture.shown.value];
    const below = state.shown.value;
    if (!groups || !weights || !shown || !below) return null;
    const nameOf = picture.nameOf.value;
    const names = groups.network.places.map((_, group) => nameOf(group).text);
    const places = new Uint32Array(names.length);
    below.places.forEach((takes, place) => (places[groups.groupOf[place]!]! += takes));
    const texts = names.map(name => ` ${foldings(name).join(' ')}`);
    const ranks = alphabeticalRanks(names, state.lang.value);
    return { network: groups.network, groups, weights, shown, names, texts, ranks, places };
  });

  const groups: Twin = {
    first: { column: 'ties', descending: true },
    falling: ['ties', 'inner', 'places', 'partners'],
    rows: computed((): Rows | null => {
      const now = world.value;
      return (
        now && {
          members: [...now.shown.places.keys()].filter(group => now.shown.places[group] === 1),
          textOf: group => now.texts[group]!,
          keyOf: column => group => groupKey(now, column, group),
        }
      );
    }),
    look: computed(() => world.value && groupLook(state, world.value, narrow.value)),
  };
  const pairs: Twin = {
    first: { column: 'ties', descending: true },
    falling: ['ties'],
    rows: computed((): Rows | null => {
      const now = world.value;
      if (!now) return null;
      const { network, shown, texts } = now;
      return {
        members: [...shown.status.keys()].filter(pair => shown.status[pair] !== ABSENT),
        textOf: pair => texts[network.source[pair]!]! + texts[network.target[pair]!]!,
        keyOf: column => pair => pairKey(now, column, pair),
      };
    }),
    look: computed(() => world.value && pairLook(state, world.value, narrow.value)),
  };
  return { groups, pairs };
}

/** Groups that a drawn tie leads to. */
function partnersOf({ network, shown }: World, group: number): number {
  return tiesOf(network.neighbours, group).reduce(
    (sum, pair) => sum + Number(shown.status[pair] !== ABSENT),
    0,
  );
}

function groupKey(world: World, column: string, group: number): SortKey {
  const { ranks, weights, places } = world;
  if (column === 'name') return ranks[group]!;
  if (column === 'inner') return weights.inner[group]!;
  if (column === 'places') return places[group]!;
  if (column === 'partners') return partnersOf(world, group);
  return weights.places[group]!;
}

function pairKey({ network, ranks, weights }: World, column: string, pair: number): SortKey {
  const [a, b] = [ranks[network.source[pair]!]!, ranks[network.target[pair]!]!];
  // Then by the other end, so that the partners of a group stand in order.
  if (column === 'a') return a * ranks.length + b;
  if (column === 'b') return b * ranks.length + a;
  return weights.ties[pair]!;
}

function groupLook(state: State, world: World, narrow: boolean): Look {
  const { picture, messages } = state;
  const { table, counts, overview, regions } = messages.value;
  const { network, weights, places } = world;
  const lang = state.lang.value;
  const say = (n: number) => formatNumber(lang, n);
  const nameOf = picture.nameOf.value;
  const selected = picture.selection.value.places;
  const level = picture.level.value === 'country' ? 'country' : 'region';
  return {
    label: regions.levels[level],
    columns: GROUP_COLUMNS.map((id): Column => ({ id, label: table[id], share: SHARES[id] })),
    total: n => table.groupCount[level](n, say(n)),
    isSelected: group => selected.includes(group),
    cells(group, focusable) {
      const [ties, inner] = [weights.places[group]!, weights.inner[group]!];
      const partners = partnersOf(world, group);
      return {
        name: placeButton(state, network.places[group]!.id, nameOf(group), focusable),
        ties: narrow ? counts.ties(ties, say(ties)) : say(ties),
        inner: !narrow ? say(inner) : inner > 0 ? regions.inner(say(inner)) : '',
        places: narrow ? counts.places(places[group]!, say(places[group]!)) : say(places[group]!),
        partners: narrow ? overview.partners(partners, say(partners)) : say(partners),
      };
    },
    choose: (group, event) => choosePlace(state, network.places[group]!.id, event),
    point: group => picture.setHover({ place: group }),
  };
}

function pairLook(state: State, { network, weights }: World, narrow: boolean): Look {
  const { picture, messages } = state;
  const { table, counts } = messages.value;
  const lang = state.lang.value;
  const say = (n: number) => formatNumber(lang, n);
  const nameOf = picture.nameOf.value;
  const selected = picture.selection.value;
  const level = picture.level.value === 'country' ? 'country' : 'region';
  const button = (group: number, focusable: boolean) =>
    placeButton(state, network.places[group]!.id, nameOf(group), focusable);
  const labels = { a: table[level], b: table.b, ties: table.ties };
  return {
    label: table.pairs,
    columns: PAIR_COLUMNS.map((id): Column => ({ id, label: labels[id], share: SHARES[id] })),
    total: n => table.pairCount(n, say(n)),
    isSelected(pair) {
      const { a, b } = network.ties[pair]!;
      return pair === selected.tie || selected.places.includes(a) || selected.places.includes(b);
    },
    cells(pair, focusable) {
      const { a, b } = network.ties[pair]!;
      const ties = weights.ties[pair]!;
      return {
        a: button(a, focusable),
        b: button(b, focusable),
        ties: html`${narrow ? counts.ties(ties, say(ties)) : say(ties)}`,
      };
    },
    choose: pair => state.selectTie(network.ties[pair]!.id),
    point: pair => picture.setHover({ tie: pair }),
  };
}
