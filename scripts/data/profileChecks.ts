// What is wrong in the hand-kept profiles (data/authority/profile*.csv), in sentences.
import { isPartialDate } from '../../src/lib/dates';
import { fold } from '../../src/lib/fold';
import { TAG_GROUPS, TAG_RULES } from '../../src/data/profiles/profiles';
import type { RawRow } from './files';
import type { ProfileInputs } from './profiles';

export interface Vocabulary {
  /** Rows of data/authority/profile_tags.csv. */
  readonly tags: readonly RawRow[];
  /** Rows of data/authority/profile_sources.csv. */
  readonly sources: readonly RawRow[];
}

const LANGS = new Set(['de', 'en', 'ru']);

type Checked = Pick<ProfileInputs, 'tags' | 'sources' | 'rows' | 'datasets' | 'cities'>;

export const checkProfileRows = (inputs: Checked): readonly string[] => [
  ...checkTags(inputs),
  ...checkSources(inputs),
  ...checkRows(inputs),
];

function checkTags({ tags }: Checked): readonly string[] {
  const at = (row: RawRow) => `profile_tags.csv, line ${row.line}`;
  return [
    ...repeated(tags, row => row.get('id')).map(row => `${at(row)}: the tag ${row.get('id')} stands twice`),
    ...tags.flatMap(row => [
      ...['id', 'de', 'en', 'ru', 'about_de', 'about_en', 'about_ru']
        .filter(column => row.get(column) === '')
        .map(column => `${at(row)}: ${row.get('id') || 'a tag'} has no ${column}`),
      ...(TAG_GROUPS.some(group => group === row.get('group'))
        ? []
        : [`${at(row)}: ${row.get('group')} is no group of tags`]),
      ...(TAG_RULES.some(rule => rule === row.get('rule'))
        ? []
        : [`${at(row)}: ${row.get('rule')} is no rule`]),
    ]),
  ];
}

function checkSources({ sources, rows }: Checked): readonly string[] {
  const at = (row: RawRow) => `profile_sources.csv, line ${row.line}`;
  const cited = new Set(rows.map(row => row.get('source')));
  return [
    ...repeated(sources, row => row.get('id')).map(row => `${at(row)}: ${row.get('id')} stands twice`),
    ...sources.flatMap(row => [
      ...(/^https?:\/\/[^\s/]+/.test(row.get('url')) ? [] : [`${at(row)}: ${row.get('id')} has no address`]),
      ...(row.get('publisher') === '' ? [`${at(row)}: ${row.get('id')} has no publisher`] : []),
      ...(isPartialDate(row.get('date')) ? [] : [`${at(row)}: ${row.get('date') || 'nothing'} is no date`]),
      ...(cited.has(row.get('id')) ? [] : [`${at(row)}: no row cites ${row.get('id')}`]),
    ]),
  ];
}

function checkRows({ tags, sources, rows, datasets, cities }: Checked): readonly string[] {
  const ruleOf = new Map(tags.map(row => [row.get('id'), row.get('rule')]));
  const known = new Set(sources.map(row => row.get('id')));
  const asked = new Set(rows.map(row => row.get('place')));
  const names = new Map<string, Set<string>>();
  const addName = (place: string, name: string) => {
    const own = names.get(place);
    if (own) own.add(lead(name));
    else names.set(place, new Set([lead(name)]));
  };
  for (const { place_names } of datasets)
    for (const { place, name } of place_names) if (asked.has(place)) addName(place, name);
  for (const { id, name, otherNames } of cities)
    if (asked.has(id)) for (const own of [name, ...otherNames]) addName(id, own);

  const at = (row: RawRow) => `profiles.csv, line ${row.line}`;
  const key = (row: RawRow) => ['place', 'tag', 'source'].map(column => row.get(column)).join(' ');
  return [
    ...repeated(rows, key).map(row => `${at(row)}: the same place, tag and source stand twice`),
    ...rows.flatMap(row => {
      const [place, name, tag, source] = [
        row.get('place'),
        row.get('name'),
        row.get('tag'),
        row.get('source'),
      ];
      const own = names.get(place);
      const rule = ruleOf.get(tag);
      return [
        ...(own ? [] : [`${at(row)}: no dataset and no city of GeoNames has the place ${place} (${name})`]),
        ...(own && !own.has(lead(name)) ? [`${at(row)}: ${place} is not called ${name}`] : []),
        ...(rule === undefined ? [`${at(row)}: ${tag} is no tag of profile_tags.csv`] : []),
        ...(rule ? [`${at(row)}: ${tag} follows by rule (${rule}) and is not stated`] : []),
        ...(source === ''
          ? [`${at(row)}: ${name} has no source for ${tag}`]
          : known.has(source)
            ? []
            : [`${at(row)}: ${source} is no source of profile_sources.csv`]),
        ...(row.get('note') === '' || LANGS.has(row.get('lang'))
          ? []
          : [`${at(row)}: the note has no language`]),
      ];
    }),
  ];
}

/** Names differ in what follows ("Freiburg i. Br."); what comes first must be the same. "Bad" and the like say too little. */
function lead(name: string): string {
  const words = fold(name).split(' ');
  return words.slice(0, words[0] !== undefined && words[0].length < 4 ? 2 : 1).join(' ');
}

function repeated(rows: readonly RawRow[], key: (row: RawRow) => string): readonly RawRow[] {
  const seen = new Set<string>();
  return rows.filter(row => {
    const own = key(row);
    if (seen.has(own)) return true;
    seen.add(own);
    return false;
  });
}
