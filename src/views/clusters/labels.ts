// What is said of places and ties, as the search for traits wants it.

import { labelsFrom, type Labels } from '../../analysis/communities/labels';
import { country } from '../../graph/attributes/country';
import { decade } from '../../graph/attributes/decade';
import { kind } from '../../graph/attributes/kind';
import { region } from '../../graph/attributes/region';
import { theme } from '../../graph/attributes/theme';
import { valuesAt } from '../../graph/attributes/valuesAt';
import { keptIn } from '../../graph/slice';
import type { Shown } from '../../state/shown';

const TRAIT_ATTRIBUTES = [country, region, kind, decade, theme] as const;
export type TraitAttribute = (typeof TRAIT_ATTRIBUTES)[number]['id'];

/** As a value it says that none is known. */
const UNKNOWN = 'unknown';

export function labelsOf({ moment, status }: Pick<Shown, 'moment' | 'status'>): readonly Labels[] {
  const kept = keptIn(status);
  const isKnown = (value: string) => value !== '' && value !== UNKNOWN;
  return TRAIT_ATTRIBUTES.map(attribute => {
    const values = valuesAt(moment, attribute);
    return attribute.of === 'tie'
      ? labelsFrom(attribute, kept.length, tie => values[kept[tie]!]!, isKnown)
      : labelsFrom(attribute, values.length, place => values[place]!, isKnown);
  });
}
