// datapackage.json of data/profiles (Frictionless Data Package).
import { GEONAMES, LICENCE } from './packageJson';

type Field = readonly [name: string, type: 'string' | 'integer', description: string];

const TABLES: readonly {
  readonly name: string;
  readonly about: string;
  readonly key: readonly string[];
  readonly fields: readonly Field[];
}[] = [
  {
    name: 'tags',
    about: 'The vocabulary, in the order in which it is shown',
    key: ['id'],
    fields: [
      ['id', 'string', 'Id of the tag'],
      ['group', 'string', 'place, economy, goals or challenges'],
      [
        'rule',
        'string',
        'What decides: size (population), seat (of a government, GeoNames), map (distance); empty: a source',
      ],
      ['de', 'string', 'Name in German'],
      ['en', 'string', 'Name in English'],
      ['ru', 'string', 'Name in Russian'],
      ['about_de', 'string', 'When a place has the tag, in German'],
      ['about_en', 'string', 'The same in English'],
      ['about_ru', 'string', 'The same in Russian'],
    ],
  },
  {
    name: 'sources',
    about: 'Pages that state the tags',
    key: ['id'],
    fields: [
      ['id', 'string', 'Id of the source'],
      ['url', 'string', 'Address of the page'],
      ['publisher', 'string', 'Who publishes it'],
      ['date', 'string', 'Date of the page as precise as known, or the day on which it was read'],
    ],
  },
  {
    name: 'profiles',
    about: 'Which tag a source states of which place. A tag that is not there has not been looked for.',
    key: ['place', 'tag', 'source', 'project'],
    fields: [
      ['place', 'string', 'Id of a place of the datasets, else GeoNames id'],
      ['tag', 'string', 'Id of the tag'],
      ['source', 'string', 'Id of the source'],
      ['note', 'string', 'What the source says'],
      ['lang', 'string', 'Language of the note'],
      ['project', 'string', 'Id of the joint project whose theme gave the tag; empty otherwise'],
    ],
  },
];

export function formatProfilePackage(coast: number, border: number): string {
  const places = {
    name: 'places',
    about: 'Places of the datasets as cities of GeoNames, and cities near a sea coast or a land border',
    key: ['place'],
    fields: [
      ['place', 'string', 'Id of a place of the datasets, else GeoNames id'],
      ['geonames', 'string', 'GeoNames id of a place of the datasets that stands in data/gazetteer'],
      ['coast', 'integer', `Kilometres to the sea coast on the bundled map; empty above ${coast}`],
      ['border', 'integer', `Kilometres to a land border on the bundled map; empty above ${border}`],
    ] satisfies readonly Field[],
  };
  const descriptor = {
    profile: 'tabular-data-package',
    name: 'profiles',
    title: 'Profiles, goals and challenges of cities',
    description:
      'Tags of places, each with its source; completeness differs by country and tag. Cities and boroughs only have ' +
      'distances.',
    version: '1.0.0',
    licenses: [LICENCE],
    sources: [GEONAMES],
    resources: [...TABLES, places].map(({ name, about, key, fields }) => ({
      name,
      path: `${name}.csv`,
      description: about,
      profile: 'tabular-data-resource',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      schema: {
        fields: fields.map(([field, type, description]) => ({ name: field, type, description })),
        primaryKey: key,
      },
    })),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}
