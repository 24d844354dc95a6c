import { plural } from '../../../../i18n/plural';
import type { ProjectFileTexts } from './de';

const one = (n: number, singular: string, many: string) => plural('en', n, { one: singular, other: many });

export const texts: ProjectFileTexts = {
  title: 'Project file',
  about:
    'It keeps your work as it stands. It is opened like a table, also in another browser and on another device.',
  inside: (parts, size) => `It holds ${parts}. About ${size}.`,
  dataset: (title, n, files) => `the dataset “${title}” with ${files} ${one(n, 'file', 'files')}`,
  ofPage: title => `name and version of the dataset “${title}” (the data themselves belong to the page)`,
  others: (n, shown) => `${shown} more ${one(n, 'dataset', 'datasets')}`,
  steps: (n, shown) => `${shown} ${one(n, 'correction', 'corrections')}`,
  stories: (n, shown) => `${shown} ${one(n, 'story', 'stories')} of your own`,
  view: 'the view',
  save: 'Save project file',
  working: share => `The project file is being written: ${share}.`,
  cancel: 'Cancel',
  failed: 'The project file could not be written. Open the table once more if its file has changed.',
  tooLarge: most =>
    `The project file would be larger than ${most} and could not be opened again. Please keep the files themselves.`,
  saved: (name, size) => `Saved as ${name} (${size}).`,
};
