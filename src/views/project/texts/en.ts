import { plural } from '../../../i18n/plural';
import type { ProjectTexts } from './de';

const one = (n: number, singular: string, many: string) => plural('en', n, { one: singular, other: many });
const start = (field: string, value: string) => {
  const parts = [field && `field “${field}”`, value && `with the value “${value}”`].filter(
    part => part !== '',
  );
  return parts.length === 0 ? '' : `${parts.join(' ')}: `;
};

export const texts: ProjectTexts = {
  title: name => `Project file “${name}”`,
  reading: 'The project file is being read.',
  cancel: 'Cancel',
  close: 'Close',
  failed: 'The project file could not be opened. Please try again.',
  notOpened: 'The project file was not opened.',
  opened: (title, parts) => `Project “${title}” opened: ${parts}.`,
  view: 'view',
  steps: (n, shown) => `${shown} ${one(n, 'correction', 'corrections')}`,
  stories: (n, shown) => `${shown} ${one(n, 'story', 'stories')}`,
  renamed: (from, to) =>
    `Another dataset “${from}” was open here already. The one of the project file is called “${to}” here.`,
  replaced: (title, n, shown) =>
    `You had ${shown} ${one(n, 'correction', 'corrections')} to “${title}” already. Those of the project file have taken their place.`,
  bringBack: 'Bring back the previous corrections',
  broughtBack: title => `Your previous corrections to “${title}” hold again.`,
  faults: (n, shown) =>
    n === 1 ? 'One part of the file is not as expected:' : `${shown} parts of the file are not as expected:`,
  more: shown => `and ${shown} more`,
  sections: {
    '': 'File',
    datasets: 'Datasets',
    corrections: 'Corrections',
    stories: 'Stories',
    view: 'View',
  },
  entry: (section, entry, called) => `${section}, entry ${entry}${called && ` (${called})`}`,
  where: (place, sentence) => `${place}: ${sentence}`,
  issues: {
    'too-large': (_, value) =>
      `It is larger than ${value} MB. Divide the project and open the parts one by one.`,
    'too-deep': () => 'Its parts are nested too deeply. Twinline does not write such files.',
    'not-utf8': () => 'It is damaged or not saved in UTF-8. Please take an unchanged copy.',
    'not-json': () => 'It is damaged or incomplete. Please take another copy.',
    'not-a-project': (field, value) =>
      `${start(field, value)}this is not a project file of Twinline. Tables are opened with “Open table”.`,
    'newer-version': (field, value) =>
      `${start(field, value)}a later version of Twinline has written the file. What this version does not know stays in it when it is saved. Reload the page to get the latest version.`,
    'no-version': (field, value) =>
      `${start(field, value)}a number from 1 on is expected here. The file was read as version 1.`,
    missing: () => 'the section is missing. It is taken as empty.',
    'not-a-list': (field, value) =>
      `${start(field, value)}a list is expected here. The section is taken as empty.`,
    'too-many': (field, value) =>
      `${start(field, value)}so many entries are not possible. The last ones were left out.`,
    'not-an-entry': (field, value) =>
      `${start(field, value)}this is no entry of this section. It was left out.`,
    'no-id': (field, value) =>
      `${start(field, value)}the id of the dataset is expected here. It was left out. Please open its table yourself.`,
    twice: () => 'this stands in an earlier entry already. This one was left out.',
    title: (field, value) =>
      `${start(field, value)}the title is expected in three languages (de, en, ru). Here the dataset is called by its file.`,
    'read-on': (field, value) =>
      `${start(field, value)}a day such as 2026-11-22 is expected here. Today is taken.`,
    encoding: (field, value) =>
      `${start(field, value)}this encoding is not known. It is recognised by the files. It can be changed under “Data”.`,
    plan: (field, value) =>
      `${start(field, value)}what the columns hold cannot be read. The columns were recognised anew. Please check them under “Data”.`,
    file: (field, value) =>
      `${start(field, value)}this file of the dataset cannot be read. It was left out. Please open the table yourself.`,
    'no-files': (field, value) =>
      `${start(field, value)}the dataset has no files that can be read. It was left out. Please open its table yourself.`,
    log: (field, value) =>
      `${start(field, value)}these corrections cannot be read. The dataset was opened without them. Take another copy of the project file, or correct it anew under “Check data”.`,
    'log-of-none': (field, value) =>
      `${start(field, value)}the project does not hold this dataset. Its corrections were left out.`,
    view: (field, value) =>
      `${start(field, value)}the view cannot be read. The usual one of the first dataset is shown.`,
    'view-part': (field, value) =>
      `${start(field, value)}the page does not know this part of the view. It is as it is at first.`,
    story: (field, value) =>
      `${start(field, value)}this story cannot be read. It was left out. Please open its own file under “Stories”.`,
    'story-part': (field, value) =>
      `${start(field, value)}this cannot be read. It is empty or was left out. Please complete it under “Stories”.`,
    'not-on-page': () =>
      'the page does not have this dataset. What the project shows of it is missing here. Open the project on the page on which it was saved.',
    'other-version': (field, value) =>
      `the project was saved with version ${value} of this dataset. The page has version ${field}. Numbers and corrections may therefore differ.`,
  },
};
