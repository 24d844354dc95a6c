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
    'The line has more or fewer fields than the table. Often it is a heading, or a quotation mark is missing.',
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
  'about-this-date': 'An approximate date. It is taken; how it is written stands with the partnership.',
  'further-words': 'The first date is taken; the whole text stands with the partnership.',
  'no-single-year':
    'This is no single year. The partnership stands without a known year; what is written stands with it.',
  'two-digit-year': 'With two digits the century is not clear. Please write the year with four digits.',
  'dates-disagree':
    'Another date stands before for the same partnership. The first holds; the other stands beside it.',
  'row-of-titles': 'This row consists of headings.',
  'duplicate-place': 'This place is in the list already. The first row holds.',
  'ambiguous-place':
    'Several places are called so. Please add the country; until then a place of its own stands here.',
  'no-partner': 'There is no name of a place here.',
  'too-long-name':
    'The name has more than 200 characters. Often a quotation mark is missing, or the column is not one of names.',
  'stray-quote':
    'The quotation marks in this line do not fit together. Please complete or remove them in the file.',
  'too-long-cell':
    'A cell is longer than a million characters. Often a quotation mark is missing, or the file is not a table.',
  'control-characters':
    'The line contains characters that are not text. Please write the line anew in the file.',
  'damaged-letters':
    'A letter is damaged and appears as �. Please save the file anew with the encoding UTF-8.',
  'merged-cells': 'These cells are merged; here their content counts for each of the rows.',
  'formula-error': 'The formula in this cell gives an error; the cell counts as empty.',
  'not-computed':
    'The result of the formula is not in the file; the cell counts as empty. Please open the file in Excel or LibreOffice and save it.',
  hyperedge: 'This edge does not have exactly two ends. Please enter one edge for every two places.',
  'not-a-record': 'This entry is not built like the others: names with values are expected.',
  'cannot-be-opened':
    'The file cannot be opened. Perhaps it is a folder, or it has been changed or deleted meanwhile. Please choose it anew.',
  'empty-file': 'The file is empty. Please check whether it was saved or downloaded completely.',
  'too-large':
    'The file is too large. Text tables and graph files are read up to 200 MB, JSON up to 100 MB, Excel files and ZIP archives up to 50 MB. Please divide the table or save it as CSV.',
  'too-many-files': 'These are more than 1,000 files. Please choose only the files with the tables.',
  'too-many-cells':
    'The table has more than a million rows or ten million cells. Please delete columns that are not needed, or divide the table.',
  'old-spreadsheet':
    'This is an Excel file of the old format. Please open it in Excel or LibreOffice and save it as .xlsx or CSV.',
  'other-spreadsheet':
    'This spreadsheet format is not read. Please open it in its program and save it as .xlsx or CSV.',
  'protected-file': 'The file is protected by a password. Please open it and save it without a password.',
  'text-document':
    'This is a text document. Please copy its table into a spreadsheet program and save it as .xlsx or CSV.',
  pdf: 'This is a PDF. Please copy its table into a spreadsheet program and save it as .xlsx or CSV.',
  picture: 'This is a picture. Tables (CSV, .xlsx) and graph files (GEXF, GraphML, JSON) can be read.',
  'web-page':
    'This is a web page, not a table. Some exports are called .xls and are web pages all the same: please open it in Excel and save it as .xlsx or CSV.',
  'packed-file': 'The file is packed in a way that is not read. Please unpack it, or pack it as ZIP.',
  'other-graph-format':
    'This format for networks is not read. Please save it as GEXF or GraphML in the program it comes from.',
  'not-a-table':
    'The content of the file is neither text nor a known table. Tables (CSV, .xlsx) and graph files (GEXF, GraphML, JSON) can be read.',
  'damaged-archive': 'The archive is damaged or incomplete. Please pack it anew or download it again.',
  'unsafe-archive':
    'The archive contains a file whose path leads out of the archive. It is not opened. Please pack the tables yourself.',
  'too-large-unpacked':
    'Unpacked, the content of the file is larger than 400 MB. Please pack only the tables, or divide the table.',
  'archive-in-archive':
    'This is an archive within an archive. Please unpack the outer one and open the inner one by itself.',
  'damaged-workbook':
    'The Excel file is damaged or incomplete. Please open it in Excel or LibreOffice and save it anew as .xlsx or CSV.',
  'damaged-xml':
    'The file is damaged or breaks off at this line. Please save it anew in the program it comes from.',
  entities:
    'The file defines abbreviations for text of its own (ENTITY). As a precaution such files are not read. Please save it anew without them.',
  'other-xml': 'This is XML, but neither GEXF nor GraphML. Please save it in one of these formats or as CSV.',
  'damaged-json':
    'The JSON file is damaged or breaks off at this point. Please save it anew or download it again.',
  'other-json':
    'This is JSON, but neither a network of nodes and edges nor a list of entries. Please save it as CSV or in a format for networks.',
  'story-file': 'This is a story, not a table. Please open it under Stories.',
  'project-file': 'This is a project file of Twinline, not a table. Please open it on its own.',
  'lone-descriptor':
    'This is only the description of a dataset. Please open the whole folder with its tables, or its ZIP archive.',
  'broken-descriptor':
    'The description of the dataset (datapackage.json) could not be read. Please check the file, or open the tables without it.',
  'second-dataset':
    'Only one dataset can be opened at a time. This one was passed over; please open it by itself.',
  'passed-over': 'This file is not one of the tables and was passed over.',
};
