// Words of the data: kinds, statuses, attributes and what is counted.

import type { Messages } from '../de';
import { asOfEnd, atEnd, forms, shortEnd } from './grammar';

export const kinds: Messages['kinds'] = {
  partnership: 'партнёрство',
  friendship: 'дружба',
  cooperation: 'сотрудничество',
  contact: 'контакт',
  project: 'проектное партнёрство',
  sponsorship: 'шефство',
};

export const status: Messages['status'] = {
  active: 'действует',
  suspended: 'приостановлено',
  dormant: 'бездействует',
  ended: 'прекращено',
  unknown: 'неизвестно',
  perhapsEnded: 'возможно, прекращено',
  absent: 'не существует',
  proposed: 'мысленное',
};

export const placeKinds: Messages['placeKinds'] = {
  city: 'город',
  borough: 'городской район',
  district: 'район',
  region: 'регион',
};

export const attributes: Messages['attributes'] = {
  kind: 'Вид',
  status: 'Состояние',
  decade: 'Десятилетие основания',
  country: 'Страна',
  region: 'Регион',
  placeKind: 'Вид места',
  theme: 'Тема совместных проектов',
  sourced: 'Источники',
  coverage: 'Охват',
  population: 'Население',
  length: 'Расстояние (км)',
  foundedYear: 'Год основания',
  agreements: 'Число соглашений',
  /** Not an attribute, but chosen among them. */
  expected: 'Партнёры относительно ожидаемого',
};

/** Of places, by how many partners are expected of them. */
export const expected: Messages['expected'] = {
  muchFewer: 'намного меньше ожидаемого',
  fewer: 'меньше',
  about: 'как ожидается',
  more: 'больше',
  muchMore: 'намного больше',
};

export const coverage: Messages['coverage'] = {
  all: 'собраны все партнёрства',
  listed: 'собраны только партнёрства этого списка',
  boundary: 'известно только как чей-то партнёр (место на краю сети)',
};

export const decade: Messages['decade'] = { of: year => `${year}-е годы`, unknown: 'неизвестно' };

export const themes: Messages['themes'] = {
  youth: 'Молодёжь',
  civic: 'Гражданское общество',
  digital: 'Цифровые технологии',
  culture: 'Культура',
  education: 'Образование',
  environment: 'Окружающая среда',
  urban: 'Городское развитие',
  memory: 'Память',
  media: 'Медиа',
  inclusion: 'Инклюзия',
  language: 'Язык',
  humanitarian: 'Гуманитарная помощь',
  economy: 'Экономика',
  vocational: 'Профессиональное образование',
  sport: 'Спорт',
  health: 'Здоровье',
  diversity: 'Многообразие',
};

export const yearEnd: Messages['yearEnd'] = { at: atEnd, asOf: asOfEnd, short: shortEnd };

export const counts: Messages['counts'] = {
  places: (n, shown) => `${shown} ${forms(n, 'место', 'места', 'мест')}`,
  ties: (n, shown) => `${shown} ${forms(n, 'партнёрство', 'партнёрства', 'партнёрств')}`,
  inForce: shown => `${shown} в силе`,
  unknownFounding: shown => `${shown} без известного года основания`,
  besideUnknownFounding: shown => `ещё ${shown} без известного года основания`,
  amongThemUnknownFounding: shown => `год основания неизвестен у ${shown}`,
  suspended: shown => `из них ${shown} приостановлено`,
  perhapsEnded: shown => `${shown} возможно прекращено`,
  founded: shown => `${shown} основано`,
};
