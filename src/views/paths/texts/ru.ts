// The panel's own texts in Russian. Names stay in the nominative.

import { plural } from '../../../i18n/plural';
import type { PathsTexts } from './de';

const forms = (n: number, one: string, few: string, many: string) =>
  plural('ru', n, { one, few, many, other: many });
const steps = (n: number, shown: string) => `${shown} ${forms(n, 'шаг', 'шага', 'шагов')}`;

export const texts: PathsTexts = {
  ask: 'Путь между двумя местами',
  intro:
    'Кто с кем связан и через сколько партнёрств? Выберите два места; ищется кратчайший путь от партнёра к партнёру.',
  from: 'Откуда',
  to: 'Куда',
  hint: 'Найти место',
  turn: 'Поменять местами',
  show: 'Показать целиком',
  showWhy: 'Передвинуть карту и сеть так, чтобы был виден весь путь',
  example: 'Например, длинный путь:',
  title: (n, shown, from, to) => `${from} – ${to}: ${steps(n, shown)}`,
  same: 'Начало и цель — одно и то же место.',
  none: (from, to, narrowed) =>
    `${from} – ${to}: пути нет ${narrowed ? 'через показанные партнёрства' : 'в том, что собрано'}`,
  apart: {
    alone: name => `${name}: партнёрств здесь нет.`,
    part: (name, n, shown) => `${name}: связная часть из ${shown} ${forms(n, 'места', 'мест', 'мест')}.`,
  },
  collected:
    'Недостающее партнёрство могло просто не попасть в собранное: если путь не найден, это не значит, что его нет.',
  only: 'Это единственный путь с таким малым числом шагов.',
  several: shown => `Путей с таким малым числом шагов: ${shown}.`,
  rule: 'Первым стоит путь, где меньше всего прекращённых партнёрств; среди таких — где меньше всего партнёрств без года основания, затем тот, чьё последнее партнёрство самое давнее.',
  latest: year => `Последнее по времени партнёрство на этом пути: ${year} год.`,
  latestKnown: year => `Последнее партнёрство с известным годом основания на этом пути: ${year} год.`,
  others: 'Другие столь же короткие пути',
  more: shown => `и ещё ${shown}`,
  via: names => `через: ${names}`,
  steps: 'Шаг за шагом',
  tie: (kind, founded, status) => [kind, founded, status].filter(part => part !== '').join(', '),
  since: year => `основано в ${year} году`,
  unknownYear: 'год основания неизвестен',
  today: status => `сегодня: ${status}`,
  unknownStatus: 'нынешнее состояние неизвестно',
  openTie: names => `Открыть партнёрство ${names}`,
  compare: 'Для сравнения',
  inForce: 'Только через партнёрства, которые в силе',
  all: 'Через все собранные партнёрства, в том числе прекращённые, любого года',
  compared: (what, n, shown) => `${what}: ${n === null ? 'пути нет' : steps(n, shown)}.`,
};
