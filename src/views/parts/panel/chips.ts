// What is filtered by, one line for each attribute. Pure.

import { TIES_KNOWN } from '../../../data/records';
import type { AttributeId } from '../../../graph/attributes';
import { asksOfEnds, filterable, type FilterBy } from '../../../graph/filter';
import type { Messages } from '../../../i18n';
import { formatNumber } from '../../../i18n/format';

export interface Chip {
  /** Of the attribute, or `period`. */
  readonly id: string;
  readonly text: string;
}

/** So many values are named, more are counted. */
const NAMED = 2;

/** Every place but those at the boundary. */
const isInner = (coverage: readonly string[]) =>
  TIES_KNOWN.every(known => coverage.includes(known) === (known !== 'boundary'));

export interface Filtered extends FilterBy {
  /** Founded from the one year to the other; null: at any time. */
  readonly period: readonly [number, number] | null;
  /** The year at whose end kind and status are asked; null: today. */
  readonly year: number | null;
}

export function chipsOf(
  { filter, ends, period, year }: Filtered,
  { attributes, filters }: Messages,
  textOf: (attribute: string, value: string) => string,
  lang: string,
): readonly Chip[] {
  const both = ends === 'both' && asksOfEnds(filter);
  const chips = filterable.flatMap(({ id, of, bothEnds, changes }): readonly Chip[] => {
    const values = [...new Set(filter[id])];
    if (values.length === 0) return [];
    if (id === 'coverage' && isInner(values)) return [{ id, text: filters.leaveOutBoundary }];
    const named =
      values.length > NAMED
        ? formatNumber(lang, values.length)
        : values.map(value => textOf(id, value)).join(', ');
    const name = id === 'decade' ? filters.founding : attributes[id as AttributeId];
    const title = changes && year !== null ? filters.asOf(name, String(year)) : name;
    const asked = both && of === 'place' && !bothEnds ? filters.chipBoth(named) : named;
    return [{ id, text: filters.chip(title, asked) }];
  });
  if (!period) return chips;
  const years = [...new Set(period)].join('–');
  return [...chips, { id: 'period', text: filters.chip(filters.founded, years) }];
}
