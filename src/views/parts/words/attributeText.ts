// How the values of attributes are called on the page.

import { formatCountry } from '../../../i18n/format';
import { groupNames } from '../../../state/picture';
import type { State } from '../../../state/state';

/** The name of a value of a category; one that the texts do not know stands as it is. */
export function attributeText(state: State): (attribute: string, value: string) => string {
  const m = state.messages.value;
  const lang = state.lang.value;
  const regionName = groupNames(state.data.value?.tables.regions ?? [], lang);
  const tables: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    kind: m.kinds,
    status: m.status,
    placeKind: m.placeKinds,
    theme: m.themes,
    sourced: m.table.sourcesOf,
    coverage: m.coverage,
    expected: m.expected,
  };
  return (attribute, value) => {
    if (attribute === 'country') return formatCountry(lang, value);
    if (attribute === 'region') return regionName(value).text;
    if (attribute === 'decade') return value === 'unknown' ? m.decade.unknown : m.decade.of(value);
    return tables[attribute]?.[value] ?? value;
  };
}
