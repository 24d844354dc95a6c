// What map and network draw: the places and their ties, or at another level countries or regions with weighted ties.
// The same signals as the state's own, over the network of that level.

import { computed, type ReadonlySignal, type Signal } from '@preact/signals-core';
import type { Tables } from '../data/records';
import { groupsOf, INNER, weightsOf, type Groups, type Level, type Weights } from '../graph/aggregate';
import type { ShownName } from '../graph/names';
import type { Network } from '../graph/network';
import { ABSENT, ACTIVE } from '../graph/status';
import type { Lang } from '../i18n';
import { preferredLanguages } from '../i18n/fallback';
import { formatCountry } from '../i18n/format';
import type { Classes } from './classes';
import { FIRST_RADIUS, radiusOf } from './encoding';
import type { Shown } from './shown';
import type { Hover, Selection } from './state';

export interface Picture {
  readonly level: ReadonlySignal<Level>;
  readonly network: ReadonlySignal<Network | null>;
  readonly shown: ReadonlySignal<PictureShown | null>;
  readonly selection: ReadonlySignal<Selection>;
  readonly hover: ReadonlySignal<Hover>;
  readonly nameOf: ReadonlySignal<(place: number) => ShownName>;
  readonly radii: ReadonlySignal<Float64Array | null>;
  readonly placeClasses: ReadonlySignal<Classes | null>;
  /** Null: neutral. */
  readonly tieClasses: ReadonlySignal<Classes | null>;
  readonly widths: ReadonlySignal<Float32Array | null>;
  /** What the ties stand for; null at the level of places. */
  readonly weights: ReadonlySignal<Weights | null>;
  readonly groups: ReadonlySignal<Groups | null>;
  /** Of the place or tie of this network under pointer or focus. */
  setHover(hover: Hover): void;
}

export type PictureShown = Pick<Shown, 'status' | 'kinds' | 'places' | 'tieCount' | 'placeCount' | 'year'>;

/** Of groups: times the usual width for the least and the most ties between two, and radii in pixels. */
export const GROUP_WIDTHS = [0.5, 5] as const;
export const GROUP_RADII = [3, 16] as const;
/** On stage points and lines are so many times as large: they are seen from the last row. */
export const STAGE_SCALE = 1.6;
/** So many points of one size are few: they are larger still, and so are selected ones. */
const STAGE_FEW = 70;
const STAGE_LARGER = 2.3;

/** The signals of the places' level, and where the hover is kept. */
export interface PictureBase extends Omit<
  Picture,
  'weights' | 'groups' | 'setHover' | 'hover' | 'selection'
> {
  readonly shown: ReadonlySignal<Shown | null>;
  readonly selected: ReadonlySignal<{ readonly places: readonly string[]; readonly tie: string }>;
  readonly hovered: Signal<PictureHover>;
  /** Ties of a way between the selected places. */
  readonly trail: ReadonlySignal<readonly number[]>;
  /** Whether of several selected places only the ties between them stand out. */
  readonly among: ReadonlySignal<boolean>;
  /** Times the usual size of points and lines. */
  readonly scale: ReadonlySignal<number>;
  readonly lang: ReadonlySignal<Lang>;
  readonly regions: ReadonlySignal<Tables['regions']>;
}

/** A hover, and at which level its place or tie is one. */
export interface PictureHover {
  readonly of: Level;
  readonly hover: Hover;
}

export function createPicture(base: PictureBase): Picture {
  const groups = computed(() => {
    const [network, level] = [base.network.value, base.level.value];
    return network && level !== 'place' ? groupsOf(network, level) : null;
  });
  const weights = computed(() => {
    const [network, shown] = [base.network.value, base.shown.value];
    return groups.value && network && shown ? weightsOf(groups.value, network, shown.status) : null;
  });
  const network = computed(() => groups.value?.network ?? base.network.value);
  const atPlaces = computed(() => base.level.value === 'place');
  const radii = computed(() => {
    if (!weights.value) return base.radii.value;
    const { places } = weights.value;
    const largest = places.reduce((most, value) => Math.max(most, value), 0);
    return places.map(value => radiusOf(value, largest, ...GROUP_RADII));
  });
  const widths = computed(() =>
    weights.value ? widthsOf(weights.value.ties, GROUP_WIDTHS) : base.widths.value,
  );

  const shown = computed(() =>
    weights.value ? shownGroups(weights.value, base.shown.value) : base.shown.value,
  );
  const selection = computed((): Selection => {
    const { places, tie } = base.selected.value;
    const now = network.value;
    if (!now) return { places: [], tie: null };
    return {
      places: places.flatMap(id => now.placeIndex.get(id) ?? []),
      tie: now.tieIndex.get(tie) ?? null,
      ...(atPlaces.value && base.trail.value.length > 0 && { trail: base.trail.value }),
      ...(base.among.value && places.length > 1 && { among: true }),
    };
  });

  return {
    level: base.level,
    groups,
    weights,
    network,
    shown,
    selection,
    hover: computed(() => {
      const { of, hover } = base.hovered.value;
      if (of === base.level.value || hover === null) return hover;
      // Of the level before: nothing of this one is meant.
      if (of !== 'place' || !groups.value) return null;
      if ('place' in hover) return { place: groups.value.groupOf[hover.place]! };
      const pair = groups.value.pairOf[hover.tie]!;
      return pair === INNER ? null : { tie: pair };
    }),
    nameOf: computed(() => {
      const now = groups.value;
      if (!now) return base.nameOf.value;
      const names = groupNames(base.regions.value, base.lang.value);
      return (place: number) => names(now.network.places[place]?.id ?? '');
    }),
    radii: computed(() => {
      const scale = base.scale.value;
      if (scale === 1) return radii.value;
      const sized = radii.value?.map(radius => radius * scale);
      const few = (shown.value?.placeCount ?? 0) <= STAGE_FEW;
      const even = FIRST_RADIUS * scale * (few ? STAGE_LARGER : 1);
      const all = sized ?? new Float64Array(network.value?.places.length ?? 0).fill(even);
      for (const place of selection.value.places) {
        all[place] = Math.max(all[place]!, FIRST_RADIUS * scale * STAGE_LARGER);
      }
      return all;
    }),
    placeClasses: computed(() => (atPlaces.value ? base.placeClasses.value : null)),
    tieClasses: computed(() => (atPlaces.value ? base.tieClasses.value : null)),
    widths: computed(() => {
      const scale = base.scale.value;
      if (scale === 1) return widths.value;
      const plain = widths.value ?? new Float32Array(network.value?.ties.length ?? 0).fill(1);
      return plain.map(width => width * scale);
    }),
    setHover: hover => (base.hovered.value = { of: base.level.peek(), hover }),
  };
}

function shownGroups(weights: Weights, below: Shown | null): PictureShown {
  const places = Uint8Array.from(weights.places, weight => Number(weight > 0));
  return {
    status: Uint8Array.from(weights.ties, weight => (weight > 0 ? ACTIVE : ABSENT)),
    kinds: new Uint8Array(weights.ties.length),
    places,
    tieCount: weights.ties.reduce((sum, weight) => sum + Number(weight > 0), 0),
    placeCount: places.reduce((sum, one) => sum + one, 0),
    year: below?.year ?? null,
  };
}

/**
 * By value, so that the area of the line tells it; unknown ones are as thin as the least.
 * `largest`: the value that is as broad as can be; without it the greatest of them.
 */
export function widthsOf(
  values: Float64Array,
  [least, most]: readonly [number, number],
  largest = values.reduce((max, value) => (value > max ? value : max), 0),
): Float32Array {
  return Float32Array.from(values, value =>
    value > 0 && largest > 0 ? least + (most - least) * (value / largest) : least,
  );
}

/** The name of a region or country by its ISO code. */
export function groupNames(regions: Tables['regions'], lang: Lang): (code: string) => ShownName {
  const byCode = new Map(regions.map(region => [region.code, region]));
  return code => {
    const region = byCode.get(code);
    for (const own of region ? preferredLanguages(lang) : []) {
      if (region![own] !== '') return { text: region![own], lang: own, transcribed: false };
    }
    return { text: /^[A-Z]{2}$/.test(code) ? formatCountry(lang, code) : code, lang, transcribed: false };
  };
}
