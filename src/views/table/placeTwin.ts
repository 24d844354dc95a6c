// The places that take part in what is shown, as rows.

import { computed } from '@preact/signals-core';
import { html, nothing } from 'lit-html';
import { components } from '../../analysis/kernels/components';
import { sliceOf } from '../../graph/slice';
import { formatNumber } from '../../i18n/format';
import { colourIn } from '../../state/classes';
import type { State } from '../../state/state';
import { choosePlace } from '../parts/places/choosePlace';
import { foreignText } from '../parts/words/foreignText';
import { placeMark } from '../parts/marks/placeMark';
import { encodedIn } from './encoded';
import { placeButton } from './placeButton';
import { PLACE_COLUMNS, placeKey, placeRow, type PlaceColumn, type PlaceWorld } from './placeRows';
import type { Column, Ground, Look, Rows, Twin } from './twin';

const SHARES: { readonly [column in PlaceColumn]: number } = {
  name: 2,
  country: 1.4,
  region: 2,
  partners: 0.8,
  component: 0.8,
};

export function createPlaceTwin(state: State, { narrow, texts, ranks }: Ground): Twin {
  const regions = computed(
    () => new Map((state.data.value?.tables.regions ?? []).map(region => [region.code, region])),
  );
  const world = computed((): PlaceWorld | null => {
    const [network, shown] = [state.network.value, state.shown.value];
    if (!network || !shown) return null;
    const parts = components(sliceOf(network, shown.status));
    const [nameOf, lang] = [state.nameOf.value, state.lang.value];
    return { network, shown, nameOf, regions: regions.value, components: parts, lang };
  });
  const encoded = computed(() => encodedIn(state, 'place'));
  return {
    first: { column: 'partners', descending: true },
    falling: ['partners', 'component', 'degreeCentrality', 'population'],
    rows: computed((): Rows | null => {
      const now = world.value;
      if (!now) return null;
      const { network, shown } = now;
      return {
        members: [...network.places.keys()].filter(place => shown.places[place] === 1),
        textOf: place => texts.value[place]!,
        keyOf: column =>
          encoded.value.find(({ id }) => id === column)?.keyOf ??
          placeKey(now, isOwn(column) ? column : 'partners', () => ranks.value),
      };
    }),
    look: computed(() => world.value && look(state, world.value, narrow.value, encoded.value)),
  };
}

const isOwn = (column: string): column is PlaceColumn =>
  (PLACE_COLUMNS as readonly string[]).includes(column);

function look(state: State, world: PlaceWorld, narrow: boolean, encoded: ReturnType<typeof encodedIn>): Look {
  const { table, counts, overview } = state.messages.value;
  const lang = state.lang.value;
  const say = (n: number) => formatNumber(lang, n);
  const selected = state.selection.value.places;
  const classes = state.placeClasses.value;
  const scheme = state.scheme.value;
  // Without classes all would be the same.
  const mark = (place: number) => {
    const colour = colourIn(classes, place);
    return colour ? placeMark(colour[scheme], world.network.side[place] === 1) : nothing;
  };
  return {
    label: table.places,
    columns: [
      ...PLACE_COLUMNS.map((id): Column => ({
        id,
        label: table[id],
        share: SHARES[id],
        ...(id === 'component' && { why: table.componentWhy }),
      })),
      ...encoded,
    ],
    total: n => counts.places(n, say(n)),
    isSelected: place => selected.includes(place),
    cells(place, focusable) {
      const row = placeRow(world, place);
      return {
        name: html`${mark(place)}${placeButton(state, row.id, row.name, focusable)}`,
        country: row.country,
        region: row.region && foreignText({ lang, m: state.messages.value }, row.region),
        partners: narrow ? overview.partners(row.partners, say(row.partners)) : say(row.partners),
        component: narrow ? `${table.component}: ${say(row.component)}` : say(row.component),
        ...Object.fromEntries(
          encoded.map(({ id, label, textOf }) => {
            const text = textOf(place) || table.unknown;
            return [id, narrow ? `${label}: ${text}` : text];
          }),
        ),
      };
    },
    choose: (place, event) => choosePlace(state, world.network.places[place]!.id, event),
    point: place => state.setHover({ place }),
  };
}
