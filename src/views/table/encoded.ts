// By what places or ties are coloured, sized or broadened, as columns of the table: what a colour says can be read.

import { attributes } from '../../graph/attributes';
import type { Attribute } from '../../graph/attributes/attribute';
import { quantityAt, valuesAt } from '../../graph/attributes/valuesAt';
import { formatList } from '../../i18n/format';
import { isMeasure } from '../../state/chosenEncodings';
import { EXPECTED } from '../../state/expectedClasses';
import type { State } from '../../state/state';
import { attributeText } from '../parts/words/attributeText';
import { numberText } from '../parts/words/numberText';
import type { SortKey } from '../parts/rows/rowOrder';
import type { Column } from './twin';

export interface Encoded extends Column {
  /** Empty: not known. */
  textOf(item: number): string;
  keyOf(item: number): SortKey;
}

/** Told by the columns that are always there. */
const TOLD: readonly string[] = [
  'even',
  'none',
  'degree',
  'component',
  'componentSize',
  'country',
  'region',
  'kind',
  'status',
  'sourced',
  'decade',
  'foundedYear',
];
const SHARE = 1;

export function encodedIn(state: State, of: 'place' | 'tie'): readonly Encoded[] {
  const ids =
    of === 'place' ? [state.colour.value, state.size.value] : [state.tieColour.value, state.tieWidth.value];
  return [...new Set(ids)].filter(id => !TOLD.includes(id)).flatMap(id => columnOf(state, id) ?? []);
}

function columnOf(state: State, id: string): Encoded | null {
  const { attributes: names, measures, legend } = state.messages.value;
  const label = ({ ...names, ...measures } as Readonly<Record<string, string>>)[id] ?? id;
  const column = { id, label, share: SHARE, encoded: true };
  const moment = state.shown.value?.moment;
  const lang = state.lang.value;
  const ofNumbers = (values: Float64Array, none: string): Encoded => ({
    ...column,
    textOf: item => (Number.isNaN(values[item]!) ? none : numberText(lang, id, values[item]!)),
    keyOf: item => (Number.isNaN(values[item]!) ? null : values[item]!),
  });
  if (id === EXPECTED) {
    const classes = state.placeClasses.value;
    if (!classes || state.colour.value !== EXPECTED) return null;
    const text = attributeText(state);
    return {
      ...column,
      textOf: item => text(id, classes.list[classes.of[item]!]?.value ?? '') || legend.undefined,
      // From fewer to more; the rows that have none stand last.
      keyOf: item => (classes.of[item]! < classes.list.length ? classes.of[item]! : null),
    };
  }
  if (isMeasure(id)) {
    const values = state.values.value?.[id];
    return values ? ofNumbers(values, legend.undefined) : null;
  }
  const attribute = (attributes as readonly Attribute[]).find(one => one.id === id);
  if (!attribute || !moment) return null;
  if (attribute.type === 'quantity') return ofNumbers(quantityAt(moment, attribute), '');
  const values = valuesAt(moment, attribute);
  const text = attributeText(state);
  const textOf = (item: number) =>
    formatList(
      lang,
      values[item]!.map(value => text(id, value)),
    );
  return { ...column, textOf, keyOf: item => textOf(item) || null };
}
