import type { Help } from '../de';
import { plural } from '../../plural';
import { glossary } from '../glossary/ru';
import { about } from './about';
import { keys } from './keys';
import { methods } from './methods';
import { own } from './own';
import { steps } from './steps';

export const help: Help = {
  topics: {
    steps: 'Первые шаги',
    own: 'Свои данные',
    keys: 'Клавиши',
    glossary: 'Слова',
    methods: 'Методы',
    about: 'О программе',
  },
  nav: 'Разделы справки',
  steps,
  own,
  keys,
  groups: {
    basics: 'Основные слова',
    kinds: 'Виды связей',
    status: 'Состояние партнёрства',
    coverage: 'Что собрано',
    evidence: 'На чём основано состояние',
    placeKinds: 'Виды мест',
    events: 'События',
    time: 'Что показывает шкала времени',
    attributes: 'Свойства',
    names: 'Названия и языки',
    measures: 'Показатели',
    chance: 'Сравнение со случайностью',
    network: 'Сеть',
    drawing: 'Изображение',
    layouts: 'Расположение сети',
  },
  entry: {
    formula: 'Формула',
    range: 'Значения',
    source: 'Источник',
    more: 'Подробнее в справке',
    close: 'Закрыть',
  },
  find: {
    label: 'Найти слово',
    found: (n, shown) =>
      `${shown} ${plural('ru', n, { one: 'слово', few: 'слова', many: 'слов', other: 'слова' })}`,
    none: 'Ничего не найдено. Попробуйте другое слово.',
  },
  methods,
  toData: 'Охват и пробелы этого набора данных',
  about,
  glossary,
};
