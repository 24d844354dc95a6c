// What is kept of the reader's own, in English.

import { plural } from '../../../../i18n/plural';
import type { KeptTexts } from './de';

const one = (n: number, singular: string, many: string) => plural('en', n, { one: singular, other: many });

export const kept: KeptTexts = {
  title: 'Own datasets',
  none: 'You have not opened one yet. “Open table …” at the top of the page does it, or a file that you drag onto the page.',
  stays:
    'All of it stays on this device, in this browser. When room gets short the browser may delete it; the copy that stays is the project file.',
  sum: (size, allowed) =>
    allowed === '' ? `Together ${size}.` : `Together ${size}; the browser allows this page up to ${allowed}.`,
  opened: day => `opened on ${day}`,
  ties: (n, shown) => `${shown} ${one(n, 'partnership', 'partnerships')}`,
  corrections: (n, shown) => `${shown} ${one(n, 'correction', 'corrections')}`,
  onPage: 'is on the page',
  show: 'Open',
  rename: 'Rename',
  name: name => `New name for “${name}”`,
  apply: 'Apply',
  cancel: 'Cancel',
  save: n => one(n, 'Save file', 'Save files'),
  remove: 'Delete',
  of: (what, name) => `${what}: ${name}`,
  removed: name => `“${name}” is deleted in this browser.`,
  takenBack: name => `The corrections of “${name}” are taken back.`,
  bringBack: 'Bring back',
  others: 'Corrections of other datasets',
  takeBack: 'Take all back',
  faulty: {
    dataset: name => `The dataset “${name}” is kept here, but cannot be read.`,
    corrections: name =>
      `The corrections of “${name}” are kept here, but cannot be read. Until you delete them, new ones stay in this window only.`,
  },
  saveFaulty: 'Save as a file',
  keepAgain: 'Keep again',
  project: 'To the project file',
};
