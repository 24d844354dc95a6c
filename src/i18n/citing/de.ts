// How the program and a dataset are cited, in German: the reference.

import { cited } from './cited';

/** A list without a version says nothing of its sources; its day is that on which it was opened. */
const dataset = (version: string, read: string) =>
  [
    'Datensatz',
    ...(version === '' ? [] : [`Fassung ${version}`]),
    ...(read === '' ? [] : [version === '' ? `Stand ${read}` : `Quellen gelesen am ${read}`]),
  ].join(', ');

export const citing = {
  citeProgram: (version: string) => `The Twinline authors (2026): Twinline. Version ${version}. MIT-Lizenz.`,
  citeDataset: (
    author: string,
    title: string,
    version: string,
    year: string,
    read: string,
    licence: string,
  ) =>
    [
      `${cited(author, year)}${title}.`,
      `${dataset(version, read)}.`,
      ...(licence === '' ? [] : [`${licence}.`]),
    ].join(' '),
  note: dataset,
  /** `program`: with its version. */
  writtenBy: (program: string, day: string, corrected: boolean) =>
    `Ausgegeben mit ${program} am ${day}${corrected ? ', mit eigenen Korrekturen' : ''}.`,
};

export type Citing = typeof citing;
