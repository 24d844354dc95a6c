// About Twinline: data, licences, citation.

import type { Help } from '../de';
import { citing } from '../../citing/ru';

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
  ...citing,
  bibtex: 'BibTeX',
  copy: 'Скопировать',
  copied: 'Скопировано.',
  notCopied: 'Скопировать не удалось. Выделите текст и скопируйте его сами.',
  privacy: 'Конфиденциальность',
  privacyText:
    'Сама по себе страница ничего другим не отправляет: ни учётной записи, ни cookie, ни подсчёта посетителей. Только когда вы отправляете запрос в разделе «Викиданные», он уходит к службе, которая там указана. Браузер запоминает лишь то, что подсказка первого посещения показана.',
};
