// The dialog in which files are opened, in English.

import { plural } from '../../../i18n/plural';
import type { ImportTexts } from '.';

const one = (n: number, singular: string, many: string) => plural('en', n, { one: singular, other: many });

export const texts: ImportTexts = {
  title: 'Open a table',
  titleOf: name => `Open “${name}”`,
  titleOfSeveral: n => `Open ${n} files`,
  titleAgain: name => `Change how “${name}” is read`,
  close: 'Cancel',
  open: 'Open',
  apply: 'Read again',
  otherFile: 'Choose another file',

  choose: {
    intro: 'Drag files or a folder onto the page, choose them here, or paste a table from the clipboard.',
    formats:
      'CSV and other text tables, Excel (.xlsx), GEXF, GraphML, JSON, ZIP archives and datasets of Twinline are read.',
    limits: (text, whole, archive, rows) =>
      `Text tables, GEXF and GraphML may have up to ${text} MB, JSON up to ${whole} MB, Excel files and archives up to ${archive} MB, and all together at most ${rows} rows.`,
    stays: 'The files stay on this device.',
    files: 'Choose files …',
    folder: 'Choose a folder …',
    paste: 'Paste a table',
    pasteHint: 'Copy rows in the spreadsheet program and paste them here',
    pasteGo: 'Go on with this table',
    pastedName: 'Pasted table',
  },

  reading: 'The files are being read …',
  opening: 'The dataset is being built …',
  lookingAgain: 'The table is being looked at again …',
  failed: 'The files could not be opened.',
  again: 'Try again',
  nothing: 'There is nothing here that can be opened.',

  rows: (n, shown) => `${shown} ${one(n, 'row', 'rows')}`,
  recognised: (name, rows, use, features) =>
    `${name}: ${rows}, ${use}${features === '' ? '' : `, with ${features}`}.`,
  dataset: (title, places, agreements) =>
    `This is the dataset “${title}” with ${places} places and ${agreements} agreements. It describes itself completely.`,
  uses: {
    pairs: 'pairs of cities',
    places: 'a list of cities',
    lists: 'one city per row with its partners',
    none: 'not needed',
  },
  features: {
    country: 'country',
    coordinates: 'coordinates',
    founded: 'date of founding',
    kind: 'kind',
    status: 'status',
    population: 'population',
  },

  use: 'This table holds',
  useChoices: {
    pairs: 'Pairs: one partnership per row',
    places: 'Cities: one city per row',
    lists: 'Lists: one city per row with all its partners',
    none: 'Nothing that is needed',
  },
  header: 'The first row has the titles',
  encoding: 'Character encoding',
  encodings: {
    'utf-8': 'UTF-8',
    'utf-16le': 'UTF-16 (LE)',
    'utf-16be': 'UTF-16 (BE)',
    'windows-1252': 'Windows-1252 (Western)',
    'windows-1251': 'Windows-1251 (Cyrillic)',
  },
  listSeparator: 'Between two partners there is',
  listSeparators: {
    '\n': 'a new line',
    ';': 'a semicolon',
    '|': 'a vertical bar',
    '/': 'a slash',
    ',': 'a comma',
  },
  firstRows: name => `The first rows of ${name}`,
  line: 'Row',
  column: n => `Column ${n}`,
  roleOf: column => `Meaning of the column ${column}`,
  moreColumns: n => `Show ${n} more columns`,
  moreSheets: n => `${n} more tables are not needed.`,
  example: values => `further down: ${values}`,
  noRole: 'do not read',
  roles: {
    city1: 'first city',
    country1: 'country of the first city',
    lat1: 'latitude of the first city',
    lon1: 'longitude of the first city',
    city2: 'second city',
    country2: 'country of the second city',
    lat2: 'latitude of the second city',
    lon2: 'longitude of the second city',
    kind: 'kind',
    founded: 'founded',
    status: 'status',
    since: 'status since',
    source: 'source',
    weight: 'weight',
    time: 'time in seconds',
    city: 'city',
    country: 'country',
    lat: 'latitude',
    lon: 'longitude',
    population: 'population',
    id: 'identifier',
    region: 'region (ISO 3166-2)',
    tiesKnown: 'coverage',
    partners: 'partner cities',
  },
  by: {
    statement: 'chosen by you',
    name: 'recognised by its title',
    content: 'recognised by its content',
    position: 'assumed from its place',
  },
  unsure: 'please check',
  missing: role =>
    `The column “${role}” is missing. Please choose this meaning above the column that has it.`,
  noTies:
    'None of the tables holds partnerships. Please choose for one of them that it holds pairs or lists.',

  whole: 'About the dataset',
  name: 'Title',
  joinBy: 'The pairs name their cities',
  joinBys: { id: 'by the identifier of the list of cities', name: 'by name' },
  countries: [
    'Country of the first city where none is given',
    'Country of the second city where none is given',
  ],
  countryOfRows: 'Country of the cities where none is given',
  countryOfPartners: 'Country of the partners where none is given',
  noCountry: 'not known',
  gazetteer: 'Take missing coordinates from the gazetteer of this page (GeoNames)',
  licence: 'Licence',
  licences: {
    unknown: 'not known',
    cc0: 'CC0 1.0',
    'cc-by': 'CC BY 4.0',
    'cc-by-sa': 'CC BY-SA 4.0',
    odbl: 'ODbL 1.0',
    own: 'another one',
  },
  licenceWords: 'Wording of the licence',
  coverage: 'Coverage',
  coverages: {
    unknown: 'not known',
    all: 'all partnerships of all cities named',
    allOfFirst: 'all partnerships of the cities that the rows are about',
    listed: 'only partnerships of a certain kind',
  },
  coverageNote: 'It decides whether few partners really are few.',

  issues: 'Notes on the files',
  where: (table, row, column) =>
    `${table}${row === '' ? '' : `, row ${row}`}${column === '' ? '' : `, column ${column}`}`,
  value: value => `Value: “${value}”`,
  moreIssues: n => `and ${n} more`,
  barren: rows => `No partnership could be read from ${rows}. Please check what the columns mean.`,
};
