// Profiles of places: what a source says of a place's economy, goals and challenges, as tags from a small vocabulary, and
// what the map says of where it lies. Of most places little is known: a tag that is not there says nothing.

import type { Localised, PartialDate } from '../records';
import { readColumns } from './readColumns';

export const TAG_GROUPS = ['place', 'economy', 'goals', 'challenges'] as const;
export type TagGroup = (typeof TAG_GROUPS)[number];

/** What decides on a tag: the population, the seat of a government, the map; '': a source, row by row. */
export const TAG_RULES = ['', 'size', 'seat', 'map'] as const;
export type TagRule = (typeof TAG_RULES)[number];

export interface Tag {
  readonly id: string;
  readonly group: TagGroup;
  readonly rule: TagRule;
  readonly name: Localised;
  /** One sentence: when a place has the tag. */
  readonly about: Localised;
}

export interface ProfileSource {
  readonly id: string;
  /** Empty where no address may be given. */
  readonly url: string;
  readonly publisher: string;
  /** Of the page, or the day on which it was read. */
  readonly date: PartialDate;
}

/** What one source says of one place. */
export interface Statement {
  readonly tag: string;
  /** Id of its ProfileSource. */
  readonly source: string;
  /** What the source says, in one language; empty where the tag says it all. */
  readonly note: string;
  readonly noteLang: string;
  /** Id of the joint project that the tag comes from; empty where the source speaks of the place itself. */
  readonly project: string;
}

/** Kilometres on the bundled map; null: farther than the rule asks for. */
export interface Surroundings {
  readonly coast: number | null;
  readonly border: number | null;
}

export interface Profiles {
  /** In the order in which they are listed. */
  readonly tags: readonly Tag[];
  readonly sources: ReadonlyMap<string, ProfileSource>;
  /** By the place's id in our datasets or, of cities in none of them, its GeoNames id. */
  readonly statements: ReadonlyMap<string, readonly Statement[]>;
  readonly surroundings: ReadonlyMap<string, Surroundings>;
  /** GeoNames id of a place of our datasets, and the other way round. */
  readonly twin: ReadonlyMap<string, string>;
}

/** The texts of the tables in data/profiles. */
export interface ProfileFiles {
  readonly tags: string;
  readonly sources: string;
  readonly profiles: string;
  readonly places: string;
}

const kilometres = (cell: string): number | null => (cell === '' ? null : Number(cell));

/** Throws where a table cannot be read: it comes with the app. */
export function readProfiles(files: ProfileFiles): Profiles {
  const tags = readColumns('tags', files.tags, [
    ...(['id', 'group', 'rule', 'de', 'en', 'ru', 'about_de', 'about_en', 'about_ru'] as const),
  ]).map(row => ({
    id: row.id,
    group: oneOf(TAG_GROUPS, row.group),
    rule: oneOf(TAG_RULES, row.rule),
    name: { de: row.de, en: row.en, ru: row.ru },
    about: { de: row.about_de, en: row.about_en, ru: row.about_ru },
  }));
  const sources = readColumns('sources', files.sources, ['id', 'url', 'publisher', 'date']);
  const statements = new Map<string, Statement[]>();
  for (const row of readColumns('profiles', files.profiles, [
    'place',
    'tag',
    'source',
    'note',
    'lang',
    'project',
  ])) {
    const statement = {
      tag: row.tag,
      source: row.source,
      note: row.note,
      noteLang: row.lang,
      project: row.project,
    };
    const own = statements.get(row.place);
    if (own) own.push(statement);
    else statements.set(row.place, [statement]);
  }
  const surroundings = new Map<string, Surroundings>();
  const twin = new Map<string, string>();
  for (const row of readColumns('places', files.places, ['place', 'geonames', 'coast', 'border'])) {
    surroundings.set(row.place, { coast: kilometres(row.coast), border: kilometres(row.border) });
    if (row.geonames === '') continue;
    twin.set(row.place, row.geonames);
    twin.set(row.geonames, row.place);
  }
  return { tags, sources: new Map(sources.map(row => [row.id, row])), statements, surroundings, twin };
}

function oneOf<const T extends string>(list: readonly T[], cell: string): T {
  const found = list.find(item => item === cell);
  if (found === undefined) throw new Error(`data/profiles/tags.csv: ${cell} is none of ${list.join(', ')}`);
  return found;
}

/** All that sources say of a place, whichever of its two ids is asked for. */
export function statementsAbout(profiles: Profiles, place: string): readonly Statement[] {
  const own = profiles.statements.get(place) ?? [];
  const others = profiles.statements.get(profiles.twin.get(place) ?? '') ?? [];
  return others.length === 0 ? own : [...own, ...others];
}

const ALONE: Surroundings = { coast: null, border: null };

/** Where a place lies; far from coasts and borders where the table has no row of it. */
export const surroundingsOf = ({ surroundings, twin }: Profiles, place: string): Surroundings =>
  surroundings.get(place) ?? surroundings.get(twin.get(place) ?? '') ?? ALONE;
