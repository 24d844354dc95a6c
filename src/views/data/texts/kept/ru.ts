// What is kept of the reader's own, in Russian.

import { plural } from '../../../../i18n/plural';
import type { KeptTexts } from './de';

const one = (n: number, singular: string, few: string, many: string) =>
  plural('ru', n, { one: singular, few, many, other: many });

export const kept: KeptTexts = {
  title: 'Свои наборы данных',
  none: 'Вы ещё ни одного не открыли. Для этого есть «Открыть таблицу …» вверху страницы; можно и перетащить файл на страницу.',
  stays:
    'Всё остаётся на этом устройстве, в этом браузере. Если места станет мало, браузер может это удалить; копия, которая остаётся, — файл проекта.',
  sum: (size, allowed) =>
    allowed === '' ? `Всего ${size}.` : `Всего ${size}; браузер отводит этой странице до ${allowed}.`,
  opened: day => `открыт ${day}`,
  ties: (n, shown) => `${shown} ${one(n, 'партнёрство', 'партнёрства', 'партнёрств')}`,
  corrections: (n, shown) => `${shown} ${one(n, 'исправление', 'исправления', 'исправлений')}`,
  onPage: 'сейчас на странице',
  show: 'Открыть',
  rename: 'Переименовать',
  name: name => `Новое имя для «${name}»`,
  apply: 'Применить',
  cancel: 'Отмена',
  save: n => (n === 1 ? 'Сохранить файл' : 'Сохранить файлы'),
  remove: 'Удалить',
  of: (what, name) => `${what}: ${name}`,
  removed: name => `«${name}» в этом браузере удалён.`,
  takenBack: name => `Исправления в «${name}» отменены.`,
  bringBack: 'Вернуть',
  others: 'Исправления в других наборах данных',
  takeBack: 'Отменить все',
  faulty: {
    dataset: name => `Набор данных «${name}» здесь сохранён, но прочитать его не удаётся.`,
    corrections: name =>
      `Исправления в «${name}» здесь сохранены, но прочитать их не удаётся. Пока вы их не удалите, новые остаются только в этом окне.`,
  },
  saveFaulty: 'Сохранить как файл',
  keepAgain: 'Хранить снова',
  project: 'К файлу проекта',
};
