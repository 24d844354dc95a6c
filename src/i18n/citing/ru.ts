import { stop } from '../ru/grammar';
import { cited } from './cited';
import type { Citing } from './de';

/** A list without a version says nothing of its sources; its day is that on which it was opened. */
const dataset = (version: string, read: string) =>
  [
    'Набор данных',
    ...(version === '' ? [] : [`версия ${version}`]),
    ...(read === '' ? [] : [version === '' ? `по состоянию на ${read}` : `источники прочитаны: ${read}`]),
  ].join(', ');

export const citing: Citing = {
  citeProgram: version => `The Twinline authors (2026): Twinline. Версия ${version}. Лицензия MIT.`,
  citeDataset: (author, title, version, year, read, licence) =>
    [
      `${cited(author, year)}${title}.`,
      stop(dataset(version, read)),
      ...(licence === '' ? [] : [`${licence}.`]),
    ].join(' '),
  note: dataset,
  writtenBy: (program, day, corrected) =>
    `Выгружено ${day}: ${program}${corrected ? ', с нашими исправлениями' : ''}.`,
};
