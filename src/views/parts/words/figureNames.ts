// The figures of a whole network by name, in all languages of the page, and how their values are written. Only panels
// that are fetched when opened use this.

import { statistics, type StatisticId, type StatisticInfo } from '../../../analysis/statistics/catalogue';
import type { Lang } from '../../../i18n';
import { formatFigure } from '../../../i18n/format';

type Names = { readonly [id in StatisticId]: string };

const NAMES: { readonly [L in Lang]: Names } = {
  de: {
    order: 'Orte mit Partnerschaft',
    size: 'Partnerschaften',
    isolated: 'Orte ohne gezeigte Partnerschaft',
    components: 'Teilnetze',
    giant: 'Orte im größten Teilnetz',
    giantShare: 'Anteil des größten Teilnetzes',
    density: 'Dichte',
    meanDegree: 'Partner je Ort im Mittel',
    maxDegree: 'Meiste Partner eines Ortes',
    triangles: 'Dreiecke',
    transitivity: 'Transitivität',
    averageClustering: 'Mittlere Dichte unter den Partnern',
    assortativity: 'Gleich und gleich (Assortativität)',
    diameter: 'Durchmesser in Schritten',
    radius: 'Radius in Schritten',
    meanDistance: 'Mittlere Zahl der Schritte',
    medianDistance: 'Median der Schritte',
    effectiveDiameter: 'Schritte für 90\u00a0% der Paare',
    gini: 'Ungleichheit der Partnerzahl (Gini)',
    powerLaw: 'Exponent des Potenzgesetzes',
  },
  en: {
    order: 'Places with partnerships',
    size: 'Partnerships',
    isolated: 'Places without a partnership shown',
    components: 'Connected parts',
    giant: 'Places in the largest part',
    giantShare: 'Share of the largest part',
    density: 'Density',
    meanDegree: 'Partners per place on average',
    maxDegree: 'Most partners of one place',
    triangles: 'Triangles',
    transitivity: 'Transitivity',
    averageClustering: 'Average density among partners',
    assortativity: 'Like with like (assortativity)',
    diameter: 'Diameter in steps',
    radius: 'Radius in steps',
    meanDistance: 'Mean number of steps',
    medianDistance: 'Median number of steps',
    effectiveDiameter: 'Steps for 90% of pairs',
    gini: 'Inequality of partner numbers (Gini)',
    powerLaw: 'Power-law exponent',
  },
  ru: {
    order: 'Места с партнёрствами',
    size: 'Партнёрства',
    isolated: 'Места без показанных партнёрств',
    components: 'Связные части',
    giant: 'Места в самой большой части',
    giantShare: 'Доля самой большой части',
    density: 'Плотность',
    meanDegree: 'Партнёров на одно место в среднем',
    maxDegree: 'Больше всего партнёров у одного места',
    triangles: 'Треугольники',
    transitivity: 'Транзитивность',
    averageClustering: 'Средняя плотность среди партнёров',
    assortativity: 'Подобное к подобному (ассортативность)',
    diameter: 'Диаметр в шагах',
    radius: 'Радиус в шагах',
    meanDistance: 'Среднее число шагов',
    medianDistance: 'Медиана числа шагов',
    effectiveDiameter: 'Шагов для 90\u00a0% пар',
    gini: 'Неравенство числа партнёров (Джини)',
    powerLaw: 'Показатель степенного закона',
  },
};

export const figureName = (lang: Lang, id: StatisticId): string => NAMES[lang][id];

export const figureInfo = (id: StatisticId): StatisticInfo => statistics.find(figure => figure.id === id)!;

const DIGITS: { readonly [unit in StatisticInfo['unit']]: Intl.NumberFormatOptions } = {
  count: { maximumFractionDigits: 0 },
  share: { style: 'percent', maximumFractionDigits: 1 },
  number: { maximumSignificantDigits: 4 },
};

/** Of a value that is defined, with a true minus. `sign`: differences, with a sign before them. */
export function figureText(lang: Lang, id: StatisticId, value: number, sign = false): string {
  const options = DIGITS[figureInfo(id).unit];
  return formatFigure(lang, value, sign ? { ...options, signDisplay: 'exceptZero' } : options);
}
