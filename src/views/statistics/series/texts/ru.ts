import { plural } from '../../../../i18n/plural';
import { capital } from '../../../../lib/capital';
import type { SeriesTexts } from './de';

const forms = (n: number, one: string, few: string, many: string) =>
  plural('ru', n, { one, few, many, other: many });

export const texts: SeriesTexts = {
  title: 'Год за годом',
  figure: 'Показатель',
  peak: (value, at, several, last, lastAt) =>
    `Наибольшее значение ${value} (${several ? 'впервые ' : ''}${at}); последнее ${last} (${lastAt}).`,
  peakLast: (value, at) => `Наибольшее значение ${value} достигнуто только в последний год (${at}).`,
  even: value => `Каждый год одно и то же значение: ${value}.`,
  notDefined: 'Не определён ни для одного года.',
  yearSays: (at, value) => `${capital(at)}: ${value}`,
  noValue: 'не определено',
  gaps: 'Где линия прерывается, показатель для сети этого года не определён.',
  chart: figure =>
    `${figure}, на конец каждого года. Стрелки выбирают год. Все значения стоят в таблице ниже.`,
  click: 'Щелчок по году показывает везде сеть этого года.',
  basis: 'Сеть на конец каждого года',
  lastly: at => `последняя\u00a0— ${at}`,
  undated: shown => `без ${shown} с неизвестным годом основания`,
  filtered: 'с фильтром; вид и состояние берутся на каждый год',
  oneOfSeveral:
    'Если несколько частей одинаково велики и больше их нет, значение за этот год относится к одной из них.',
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
