import { plural } from '../../../i18n/plural';
import { capital } from '../../../lib/capital';
import type { TrajectoryTexts } from './de';

const forms = (n: number, one: string, few: string, many: string) =>
  plural('ru', n, { one, few, many, other: many });

export const texts: TrajectoryTexts = {
  title: measure => `Ранг по годам: ${measure}`,
  who: 'Показаны',
  whose: { first: 'первые десять', selected: 'выбранные' },
  lead: (names, n, shown) => (n > 3 ? `${shown} ${forms(n, 'место', 'места', 'мест')} вместе` : names),
  asKnown: 'Насколько известны годы основания:',
  leads: (first, lead, last, lastLead) => `Впереди ${first}\u00a0— ${lead}, ${last}\u00a0— ${lastLead}.`,
  always: (lead, first, last) => `Впереди и ${first}, и ${last}: ${lead}.`,
  crowd: (first, last, n, shown, at) =>
    `${capital(at)} ранги с ${first} по ${last} ${forms(n, 'делит', 'делят', 'делят')} ${shown} ${forms(n, 'место', 'места', 'мест')}; они не нарисованы.`,
  none: 'Никто не стоит в первой десятке один или с немногими: передние ранги делят слишком много мест.',
  noneSelected: 'Ни у одного из выбранных мест нет ранга ни в одном году.',
  boundary: 'У мест на краю сети, чьи партнёрства не собирались, ранга нет.',
  shared: 'Кто делит ранг, стоит на лучшем из них; линии тогда идут рядом.',
  beyond: rank => `с ранга ${rank}`,
  undated: (n, shown) =>
    `${shown} ${forms(n, 'партнёрство', 'партнёрства', 'партнёрств')} с неизвестным годом основания ${forms(n, 'не учтено', 'не учтены', 'не учтены')} ни в одном году; это может сдвигать ранги.`,
  chart: measure =>
    `Ранг по показателю «${measure}» на конец каждого года, первый ранг сверху. Стрелки выбирают год. Все ранги стоят в таблице ниже.`,
  yearSays: (at, list) => `${capital(at)}: ${list}`,
  standing: (name, rank, value) => `${name} ${rank} (${value})`,
  noRank: 'нет ранга',
  rank: rank => rank,
  ranks: (first, last) => `${first}–${last}`,
  computing: percent => `Вычисляются ранги всех лет: ${percent}`,
  cancel: 'Прервать',
  cancelled: 'Вычисление прервано.',
  start: 'Вычислить',
  failed: 'Ранги по годам не удалось вычислить.',
  again: 'Попробовать ещё раз',
  noYears: 'Ни у одного партнёрства, которое пропускают фильтры, не известен год основания.',
  otherMeasure: measure => `Группы каждый год другие; поэтому показан ранг по показателю «${measure}».`,
  click: 'Щелчок по году показывает везде сеть этого года.',
  table: 'Таблицей',
  year: 'Год',
};
