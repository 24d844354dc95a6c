// The small map of the place that the sheet is of, drawn in the background while the panel is open.

import { computed, type ReadonlySignal } from '@preact/signals-core';
import { loadBasemap, type Basemap } from '../../../data/loadBasemap';
import { inTurns } from '../../../lib/steps';
import { createResource } from '../../../state/resource';
import { drawingLocator, isSomewhere, type Locator, type LocatorPoint } from './locator';
import type { SheetFacts } from './sheetFacts';
import type { World } from '../world';

interface Drawn {
  readonly of: SheetFacts;
  readonly map: Locator;
}

export interface Told {
  readonly world: World;
  readonly facts: SheetFacts;
}

/** Null until it is there, where the place has no coordinates, and where the base map does not come. */
export function followLocator(told: ReadonlySignal<Told | null>): {
  readonly map: ReadonlySignal<Locator | null>;
  /** It is on its way. */
  readonly pending: ReadonlySignal<boolean>;
  stop(): void;
} {
  let basemap: Promise<Basemap> | null = null;
  const drawn = createResource<Drawn | null>(null, () => {
    const now = told.value;
    if (!now) return null;
    const { world, facts } = now;
    const here = pointOf(world, facts.place);
    if (!isSomewhere(here)) return null;
    return async signal => {
      basemap ??= loadBasemap();
      const shapes = await basemap.catch((reason: unknown) => {
        basemap = null;
        throw reason;
      });
      const partners = facts.partners.map(({ place }) => pointOf(world, place));
      return { of: facts, map: await inTurns(drawingLocator(shapes, here, partners), signal) };
    };
  });
  const map = computed(() => {
    const answer = drawn.value.value;
    return answer && answer.of === told.value?.facts ? answer.map : null;
  });
  return {
    map,
    pending: computed(() => {
      const now = told.value;
      if (!now || map.value || !isSomewhere(pointOf(now.world, now.facts.place))) return false;
      return drawn.pending.value;
    }),
    stop: drawn.close,
  };
}

function pointOf({ network, nameOf }: World, place: number): LocatorPoint {
  const { lon, lat } = network.places[place]!;
  return { at: [lon, lat], name: nameOf(place).text };
}
