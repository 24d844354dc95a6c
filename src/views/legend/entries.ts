// The entries of the legend: what stands for what, and which values of a filter a click on it means.

import { hubsOf } from '../../analysis/communities/hubs';
import { attributes } from '../../graph/attributes';
import type { Attribute } from '../../graph/attributes/attribute';
import { valuesAt, valuesEver } from '../../graph/attributes/valuesAt';
import { ACTIVE, STATUS_NAMES, type StatusName } from '../../graph/status';
import type { Classes, ClassOfValues } from '../../state/classes';
import { isMeasure } from '../../state/chosenEncodings';
import { EXPECTED } from '../../state/expectedClasses';
import { fixedColours, UNKNOWN_COLOUR, type Themed } from '../../state/palette';
import type { State } from '../../state/state';
import { formatList, formatNumber } from '../../i18n/format';
import { attributeText } from '../parts/words/attributeText';
import { numberText, rangeTexts } from './numbers';

export interface Entry {
  readonly name: string;
  /** The name in full. */
  readonly title: string;
  /** Null: only the line matters. */
  readonly colour: Themed | null;
  /** Of a tie drawn so: a status code. */
  readonly status: number;
  /** Of the filter, which a click hides or shows; empty: this is no switch. */
  readonly values: readonly string[];
}

const attributeOf = (id: string) =>
  (attributes as readonly Attribute[]).find(attribute => attribute.id === id);

/**
 * The values that ties have at any time, so that the legend stays as it is while years play. On stage those of the ties
 * of the time shown alone: what is not in the picture needs no word.
 */
function everOf(state: State, id: string): readonly string[] {
  const attribute = attributeOf(id);
  const shown = state.shown.value;
  if (!shown || attribute?.type !== 'category') return [];
  const ever =
    state.stage.value === 'off'
      ? valuesEver(shown.moment, attribute)
      : new Set(
          valuesAt(shown.moment, attribute)
            .filter((_, tie) => shown.inTime[tie] === 1)
            .flat(),
        );
  return (attribute.order ?? [...ever]).filter(value => ever.has(value));
}

/** Which colour is what of the ties. */
export function tieEntries(state: State): readonly Entry[] {
  const id = state.tieColour.value;
  const classes = state.tieClasses.value;
  const shown = state.shown.value;
  if (!classes || !shown) return [];
  const fixed = fixedColours(id);
  if (fixed) {
    const text = attributeText(state);
    const { kinds } = state.messages.value.legend;
    return everOf(state, id).map(value => ({
      name: (kinds as Readonly<Record<string, string>>)[value] ?? text(id, value),
      title: text(id, value),
      colour: fixed[value]!,
      status: id === 'kind' ? ACTIVE : STATUS_NAMES.indexOf(value as StatusName),
      values: [value],
    }));
  }
  const attribute = attributeOf(id);
  // Only where each tie has one value is choosing all others the same as hiding it.
  const single =
    attribute?.type === 'category' && valuesAt(shown.moment, attribute).every(({ length }) => length === 1);
  return classEntries(state, id, classes).map((entry, at) => ({
    ...entry,
    values: single && classes.list[at]?.is === 'value' ? [classes.list[at].value] : [],
  }));
}

/** Statuses drawn with the same line, the first of them in the mark. Perhaps ended ties are drawn at no time. */
const LINES: readonly (readonly StatusName[])[] = [
  ['active'],
  ['unknown'],
  ['suspended', 'dormant'],
  ['ended'],
  ['proposed'],
];

/** Which line is which status. */
export function lineEntries(state: State): readonly Entry[] {
  const { legend, status: names } = state.messages.value;
  const ever = everOf(state, 'status');
  return LINES.flatMap(like => {
    const values = like.filter(name => ever.includes(name));
    if (values.length === 0) return [];
    const title = values.map(name => names[name]).join(', ');
    return [
      {
        name: values.length > 1 ? legend.resting : title,
        title,
        colour: null,
        status: STATUS_NAMES.indexOf(like[0]!),
        values,
      },
    ];
  });
}

/** Which colour is what of the places. They are not switched: a filter asks for one end of a tie only. */
export function placeEntries(state: State): readonly Entry[] {
  const classes = state.placeClasses.value;
  return classes ? classEntries(state, state.colour.value, classes) : [];
}

/** One entry per class, and one for what has none. */
function classEntries(state: State, id: string, classes: Classes): readonly Entry[] {
  const { legend } = state.messages.value;
  const names =
    classes.type === 'quantity'
      ? rangeTexts(state.lang.value, id, classes.list)
      : classes.list.map(
          one => (id === 'cluster' ? clusterText(state, one) : null) ?? categoryText(state, id, one),
        );
  const none = isMeasure(id) || id === EXPECTED ? legend.undefined : legend.unknown;
  const unknown = classes.unknown > 0 ? [{ colour: UNKNOWN_COLOUR, name: none }] : [];
  return [...classes.list.map(({ colour }, at) => ({ colour, name: names[at]! })), ...unknown].map(
    ({ colour, name }) => ({ name, title: name, colour, status: ACTIVE, values: [] }),
  );
}

function categoryText(state: State, id: string, { is, value, count }: ClassOfValues): string {
  const { legend, counts } = state.messages.value;
  if (is === 'several') return legend.several;
  if (is === 'others') return legend.others;
  // Components have no names; the largest comes first.
  if (isMeasure(id)) return counts.places(count, formatNumber(state.lang.value, count));
  if (id === 'decade' && value !== 'unknown') return legend.decade(value);
  return attributeText(state)(id, value);
}

/** "Gruppe 1 (um Köln)"; null for the rarer ones. */
function clusterText(state: State, { is, value }: ClassOfValues): string | null {
  const slice = state.slice.value;
  const groups = state.values.value?.cluster;
  if (is !== 'value' || !slice || !groups) return null;
  const lang = state.lang.value;
  const hubs = hubsOf(slice, groups, Number(value) + 1).at(-1)!;
  const names = hubs.map(place => state.nameOf.value(place).text);
  return state.messages.value.legend.cluster(
    numberText(lang, 'cluster', Number(value)),
    formatList(lang, names),
  );
}
