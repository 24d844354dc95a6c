// The panel's own texts in English.

import { claimFields } from '../../../i18n/claimFields/en';
import { plural } from '../../../i18n/plural';
import { kept } from './kept/en';
import { columns } from '../../../data/columnTexts/en';
import type { PanelTexts } from './de';

const one = (n: number, singular: string, many: string) => plural('en', n, { one: singular, other: many });

export const texts: PanelTexts = {
  columns,
  kept,
  unsaid: 'An opened table: it states no version, no licence and no changes.',
  firstProblems: (shown, all) =>
    `These are the first ${shown} of ${all}. All are in the report that “Check the data” saves as CSV.`,
  fields: shown => `Here there are ${shown}.`,
  toDoctor: 'Go to “Check the data”',
  opened: {
    title: 'When it was opened',
    problems:
      'These rows are missing or were taken over with a reservation; all others are there. They can be changed under “Check the data”, or in the file, which you then open again.',
    replanned:
      'The mapping that was kept here no longer fitted the files. They are read by one that was proposed anew; please look it over.',
    change: 'Change how it is read …',
    coordinates: parts => `Coordinates: ${parts}.`,
    from: {
      fromFile: n => `${n} from the file`,
      fromGazetteer: n => `${n} from the gazetteer (GeoNames)`,
      chosen: n => `${n} chosen by you`,
    },
    without: (n, shown) => one(n, 'One place has no coordinates.', `${shown} places have no coordinates.`),
    unreachable: 'The gazetteer could not be reached; some places lack coordinates therefore.',
    doubtful: (n, shown) =>
      one(n, 'The position of one place is not certain', `The position of ${shown} places is not certain`),
    doubtfulIntro: 'Choose which city is meant. The dataset is then read again with your choice.',
    noneToChoose:
      'Where there is no city to choose: add the country in the file and write the name without additions, or put latitude and longitude into two columns, and then open the file again. Network and timeline show these places all the same.',
    doubts: {
      ambiguous: 'Several cities have this name.',
      taken: 'The city of this name is another place of the table already.',
      noName: 'No city of this name is recorded in this country.',
      noCountry: 'The country is not known.',
      far: 'The coordinates of the table are far from the city of this name.',
    },
    named: (table, line) => `${table}, row ${line}`,
    which: place => `What is meant by ${place}`,
    leave: 'leave as it is',
    noneOfThem: 'none of these',
    people: n => `${n} inhabitants`,
    all: n => `Show all ${n}`,
    apply: (n, shown) =>
      n === 0 ? 'Take over the choices' : `Take over ${shown} ${one(n, 'choice', 'choices')}`,
  },
  changes: {
    title: 'What has changed',
    none: 'No change is recorded for this dataset.',
    source: 'Source:',
  },
  disagreements: {
    title: 'Claims that disagree',
    intro:
      'Here the sources say different things. The claim that the tables follow comes first; the others stay beside it.',
    none: 'The sources disagree about nothing in this dataset.',
    noneFollowed: 'None of these claims is followed:',
    of: {
      dataset: 'About the dataset as a whole',
      tie: 'About partnerships',
      place: 'About places',
      event: 'About events',
      project: 'About projects',
      organisation: 'About organisations',
    },
    fields: {
      founded: 'founding',
      status: 'status',
      kind: 'kind',
      last_confirmed: 'last confirmation',
      last_sign: 'last sign of life',
      population: 'inhabitants',
      concluded_by: 'who concluded it',
      number_of_ties: 'how many partnerships there are',
      tie_named_elsewhere: 'partnerships named elsewhere that are missing here',
      ...claimFields,
    },
  },
  sources: {
    title: 'Sources',
    intro: 'Ordered by how many claims rest on the source.',
    search: 'Search the sources',
    uses: (n, shown) => (n === 0 ? 'named as a further page' : `${shown} ${one(n, 'claim', 'claims')}`),
    noAddress: 'no address',
    found: (part, all) => `${part} of ${all}`,
    all: shown => `Show all ${shown}`,
    none: 'No source fits. Clear the search or shorten it.',
  },
  keepers: {
    title: 'Template for lists of your own',
    intro:
      'Whoever keeps a list of partnerships needs only one table: a row for each pair. What is not known stays empty.',
    separator: 'Separator of the file',
    separators: { ',': 'Comma', ';': 'Semicolon' },
    separatorHint: 'Excel in German or Russian opens files with semicolons straight away.',
    download: 'Download the empty template',
    required: 'required',
    optional: 'may stay empty',
    allowed: 'allowed:',
    example: 'Example:',
    excel:
      'In Excel, format the columns founded and status_since as text before filling them in; otherwise 1987-05 becomes another date.',
    columns: {
      place_a: 'Name of one place',
      country_a: 'Its country: two letters such as DE (ISO 3166-1)',
      place_b: 'Name of the other place',
      country_b: 'The country of the other place',
      kind: 'Kind; empty: partnership',
      founded: 'Founding, as precise as known: YYYY, YYYY-MM or YYYY-MM-DD',
      status: 'Status today; empty: not known',
      status_since: 'Since when, just as precise',
      source: 'Where this is stated: an address or the name of the source',
    },
  },
  tables: {
    title: 'Tables and columns',
    intro:
      'A whole dataset is a folder with these tables and a description (datapackage.json). The files are separated by commas; the names of the columns stay as they are.',
    needed: 'Without this table there is no network.',
    unique: columns => `No two rows alike in: ${columns}`,
    download: file => `Download the empty table: ${file}`,
    types: { string: 'text', integer: 'whole number', number: 'number', boolean: 'yes or no' },
  },
};
