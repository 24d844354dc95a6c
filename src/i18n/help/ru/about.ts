// About Twinline: data, licences, citation.

import type { Help } from '../de';
import { cited } from '../cited';

export const about: Help['about'] = {
  lead: 'Twinline показывает, измеряет и объясняет сеть партнёрств городов.',
  version: version => `Версия ${version}`,
  program: 'Программа распространяется по лицензии MIT.',
  datasets: 'Наборы данных',
  datasetsLicence: 'Лицензия всех прилагаемых наборов данных\u00a0— CC BY 4.0. Прилагаются:',
  shown: 'Сейчас показан:',
  credits: 'Карта, места, шрифт',
  basemap: 'Карта: Natural Earth (общественное достояние) в прочтении visionscarto (BSD-3-Clause).',
  gazetteer: 'Координаты и численность населения отчасти из GeoNames (CC BY 4.0).',
  typeface: 'Шрифт: Inter (SIL Open Font License 1.1).',
  libraries: 'Библиотеки',
  cite: 'Как ссылаться',
  citeIntro: 'Назовите программу и набор данных с версией и датой.',
  citeProgram: version => `The Twinline authors (2026): Twinline. Версия ${version}. Лицензия MIT.`,
  citeDataset: (author, title, version, year, read, licence) =>
    [
      `${cited(author, year)}${title}.`,
      `Набор данных, версия ${version}${read === '' ? '' : `, источники прочитаны: ${read}`}.`,
      licence === '' ? '' : `${licence}.`,
    ]
      .join(' ')
      .trim(),
  note: (version, read) =>
    `Набор данных, версия ${version}${read === '' ? '' : `, источники прочитаны: ${read}`}`,
  bibtex: 'BibTeX',
  copy: 'Скопировать',
  copied: 'Скопировано.',
  notCopied: 'Скопировать не удалось. Выделите текст и скопируйте его сами.',
  privacy: 'Конфиденциальность',
  privacyText:
    'Ничто не покидает эту страницу: ни учётной записи, ни cookie, ни подсчёта посетителей. Браузер запоминает лишь то, что подсказка первого посещения показана.',
};
