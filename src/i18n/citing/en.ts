import { cited } from './cited';
import type { Citing } from './de';

/** A list without a version says nothing of its sources; its day is that on which it was opened. */
const dataset = (version: string, read: string) =>
  [
    'Dataset',
    ...(version === '' ? [] : [`version ${version}`]),
    ...(read === '' ? [] : [version === '' ? `as of ${read}` : `sources read on ${read}`]),
  ].join(', ');

export const citing: Citing = {
  citeProgram: version => `The Twinline authors (2026): Twinline. Version ${version}. MIT licence.`,
  citeDataset: (author, title, version, year, read, licence) =>
    [
      `${cited(author, year)}${title}.`,
      `${dataset(version, read)}.`,
      ...(licence === '' ? [] : [`${licence}.`]),
    ].join(' '),
  note: dataset,
  writtenBy: (program, day, corrected) =>
    `Exported with ${program} on ${day}${corrected ? ', with corrections of our own' : ''}.`,
};
