import { plural } from '../../../../i18n/plural';
import type { SeriesTexts } from './de';

const forms = (n: number, one: string, few: string, many: string) =>
  plural('ru', n, { one, few, many, other: many });

export const texts: SeriesTexts = {
  title: 'Год за годом',
  figure: 'Показатель',
  peak: (value, year, several, last, lastYear) =>
    `Наибольшее значение ${value} (${several ? 'впервые ' : ''}в конце ${year} года); последнее ${last} (конец ${lastYear} года).`,
  peakLast: (value, year) =>
    `Наибольшее значение ${value} достигнуто только в последний год (конец ${year} года).`,
  even: value => `Каждый год одно и то же значение: ${value}.`,
  notDefined: 'Не определён ни для одного года.',
  yearSays: (year, value) => `Конец ${year} года: ${value}`,
  noValue: 'не определено',
  gaps: 'Где линия прерывается, показатель для сети этого года не определён.',
  chart: figure =>
    `${figure}, на конец каждого года. Стрелки выбирают год. Все значения стоят в таблице ниже.`,
  click: 'Щелчок по году показывает везде сеть этого года.',
  basis: 'Сеть на конец каждого года',
  undated: shown => `без ${shown} с неизвестным годом основания`,
  filtered: 'с фильтром; вид и состояние берутся на каждый год',
  noYears: 'Ни у одного партнёрства, которое пропускают фильтры, не известен год основания.',
  computing: (years, shown, percent) =>
    `Вычисляется показатель за ${shown} ${forms(years, 'год', 'года', 'лет')}: ${percent}`,
  cancel: 'Прервать',
  cancelled: 'Вычисление прервано.',
  start: 'Вычислить',
  failed: 'Показатели по годам не удалось вычислить.',
  again: 'Попробовать ещё раз',
  table: 'Таблицей',
  year: 'Год',
};
