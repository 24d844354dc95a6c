// The panel of the data, and what may be wrong with a table.

import type { Messages } from '../de';
import { one } from './grammar';

export const data: Messages['data'] = {
  title: 'The dataset',
  coverage: 'Coverage',
  limits: 'What is missing',
  readOn: date => `Sources read on ${date}`,
  version: version => `Version\u00a0${version}`,
  licence: 'Licence',
  rows: (n, shown) => `${shown} ${one(n, 'row', 'rows')}`,
  problems: 'Errors in the tables',
  noProblems: 'No error was found in the tables.',
  problemsIntro:
    'These rows are missing or were taken over only with reservations; all others are there. Once the file is corrected, reload the page.',
  where: (table, row, column) =>
    `${table}${row === '' ? '' : `, row ${row}`}${column === '' ? '' : `, column ${column}`}`,
  value: value => `Value: “${value}”`,
  borders: 'The map shows today’s borders.',
  completeness: 'What is known',
  of: (part, all) => `${part} of ${all}`,
  foundingKnown: 'Founding year known',
  foundingSourced: 'Founding year with a source',
  statusOf: {
    sourced: 'Status with a source',
    reported: 'Status reported without a source of its own',
    confirmed: 'Confirmed as existing, no change reported',
    none: 'Present status not known',
  },
  named: 'With a name in every language of the page',
  namesMissing: language => `Without a name in ${language}`,
  tiesKnown: {
    all: 'With all partnerships that could be found',
    listed: 'With the partnerships of the list only',
    boundary: 'Known only as a partner of others',
  },
};

export const issues: Messages['issues'] = {
  'missing-table': 'The table is missing. Please add the file.',
  'unreadable-table': 'The table could not be read. Please check the file and its encoding (UTF-8).',
  'no-rows': 'The table holds no rows.',
  'missing-column': 'The column is missing. Please complete the header line.',
  'unknown-column': 'This column is not expected and was skipped.',
  'wrong-number-of-fields':
    'The row has more or fewer fields than the header line. Often a quotation mark is missing.',
  'unlike-first-line':
    'The line has more or fewer fields than the first line of the table. Often a quotation mark is missing.',
  'missing-value': 'A value is required here.',
  'not-a-number': 'A number is required here.',
  'out-of-range': 'The value is too small or too large.',
  'not-a-date': 'A date is required here: YYYY, YYYY-MM or YYYY-MM-DD.',
  'not-one-of': 'This value is not expected here.',
  'duplicate-id': 'This identifier is already in use. The first row counts.',
  'unknown-reference': 'The row refers to something that the other tables do not contain.',
  'one-side-only': 'The agreement has parties on one side only.',
  'self-tie': 'A place cannot be its own partner.',
  'duplicate-tie': 'This agreement is already in the list.',
  'unknown-country': 'This country is not known; the place stands without a country.',
};
