// What the fields `size`, `colour`, `tieColour` and `tieWidth` make of the network: radii, classes of colour, widths.

import { computed, type ReadonlySignal } from '@preact/signals-core';
import { measureInfo } from '../analysis/metrics/catalogue';
import { attributes } from '../graph/attributes';
import type { Attribute } from '../graph/attributes/attribute';
import { quantityAt, quantityToday, valuesAt } from '../graph/attributes/valuesAt';
import { ABSENT } from '../graph/status';
import { classesOfCategory, classesOfQuantity, type Classes } from './classes';
import { LEAST_RADIUS, radiusOf } from './encoding';
import { EXPECTED } from './expectedClasses';
import { widthsOf } from './picture';
import type { Shown } from './shown';

/** By id of the measure. */
export type MeasureValues = Readonly<Record<string, Float64Array>>;

export interface EncodingInput {
  readonly shown: ReadonlySignal<Shown | null>;
  /** Null before the first answer. */
  readonly values: ReadonlySignal<MeasureValues | null>;
  readonly size: ReadonlySignal<string>;
  readonly colour: ReadonlySignal<string>;
  /** Places by what is expected of them; null before the answer. */
  readonly expected: ReadonlySignal<Classes | null>;
  readonly tieColour: ReadonlySignal<string>;
  readonly tieWidth: ReadonlySignal<string>;
}

/** Times the usual width of a tie, for the least and the greatest value. */
export const WIDTH_RANGE = [0.7, 3.5] as const;

const attributeOf = (id: string): Attribute | undefined => attributes.find(attribute => attribute.id === id);
export const isMeasure = (id: string): boolean => measureInfo(id) !== undefined;

/** The measures among them, which have to be asked for. */
export function measuresIn(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].filter(isMeasure);
}

export function createChosenEncodings(input: EncodingInput) {
  const { shown, values, size, colour, expected, tieColour, tieWidth } = input;
  const sizes = computed(() => {
    const now = shown.value;
    if (!now || size.value === 'even') return null;
    return (isMeasure(size.value) ? values.value?.[size.value] : quantityIn(now, size.value)) ?? null;
  });
  return {
    sizes,
    radii: computed(() => {
      const now = shown.value;
      if (!now) return null;
      if (size.value === 'even') return new Float64Array(now.places.length).fill(LEAST_RADIUS + 1);
      if (!sizes.value) return null;
      const largest = largestOf(sizes.value);
      return sizes.value.map(value => radiusOf(Number.isNaN(value) ? 0 : value, largest));
    }),
    placeClasses: computed((): Classes | null => {
      const now = shown.value;
      const id = colour.value;
      if (!now || id === 'none') return null;
      if (id === EXPECTED) return expected.value;
      if (!isMeasure(id)) return classesBy(now, id);
      const answer = values.value?.[id];
      if (!answer) return null;
      return measureInfo(id)!.of === 'partition'
        ? classesOfCategory(
            { id },
            Array.from(answer, group => (Number.isNaN(group) ? [] : [String(group)])),
          )
        : classesOfQuantity(answer, now.places);
    }),
    // Classes stay the same over the years, so that a colour keeps its meaning while they play; what differs by then
    // has colours of its own (the kind, the status), or is classed anew (measures, the number of agreements).
    tieClasses: computed(() => {
      const now = shown.value;
      const id = tieColour.value;
      if (!now) return null;
      const drawn = now.status.map(status => Number(status !== ABSENT));
      if (!isMeasure(id)) return classesBy(now, id, drawn);
      const answer = values.value?.[id];
      // Ties that are not drawn have no value.
      return answer ? classesOfQuantity(answer, drawn) : null;
    }),
    widths: computed(() => {
      const now = shown.value;
      const id = tieWidth.value;
      if (!now || id === 'even') return null;
      const quantity = isMeasure(id) ? values.value?.[id] : quantityIn(now, id);
      if (!quantity) return null;
      const { zero, largest } = widthScale(now, id, quantity);
      return widthsOf(
        quantity.map(value => value - zero),
        WIDTH_RANGE,
        largest - zero,
      );
    }),
  };
}

/** The greatest known value; 0 where there is none. */
export function largestOf(values: Float64Array): number {
  return values.reduce((most, value) => (value > most ? value : most), 0);
}

/** Where widths begin: years lie so far from zero that the least of them has to stand for it. */
export function zeroOf(values: Float64Array): number {
  const least = values.reduce((min, value) => (value < min ? value : min), Infinity);
  return least > largestOf(values) / 2 && Number.isFinite(least) ? least : 0;
}

/** Of an attribute the numbers of today set the scale, so that a width keeps its meaning while years play. */
export function widthScale(
  { moment }: Shown,
  id: string,
  values: Float64Array,
): { readonly zero: number; readonly largest: number } {
  const attribute = attributeOf(id);
  const by = attribute?.type === 'quantity' ? quantityToday(moment, attribute) : values;
  return { zero: zeroOf(by), largest: largestOf(by) };
}

export function quantityIn({ moment }: Shown, id: string): Float64Array | undefined {
  const attribute = attributeOf(id);
  return attribute?.type === 'quantity' ? quantityAt(moment, attribute) : undefined;
}

/** `drawn`: whose numbers count where they are other ones at another time. */
function classesBy({ moment }: Shown, id: string, drawn?: Uint8Array): Classes | null {
  const attribute = attributeOf(id);
  if (!attribute) return null;
  return attribute.type === 'category'
    ? classesOfCategory(attribute, valuesAt(moment, attribute))
    : classesOfQuantity(quantityAt(moment, attribute), attribute.changes ? drawn : undefined);
}
