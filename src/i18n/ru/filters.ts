import type { Messages } from '../de';
import { forms } from './grammar';

export const filters: Messages['filters'] = {
  hint: 'Фильтры действуют во всех видах и записаны в ссылке. Где ничего не отмечено, показано всё.',
  of: (all, part, shown) => `${part} из ${shown} ${forms(all, 'партнёрства', 'партнёрств', 'партнёрств')}`,
  reset: 'Сбросить',
  undo: 'Отменить',
  redo: 'Повторить',
  toTable: 'Показать таблицей',
  all: 'все',
  allOf: attribute => `${attribute}: все`,
  showAll: shown => `показать все ${shown}`,
  showFewer: 'показать меньше',
  find: 'Поиск',
  findIn: attribute => `Искать в разделе «${attribute}»`,
  notFound: 'Ничего не найдено.',
  founding: 'Время основания',
  founded: 'Основание',
  from: 'с',
  to: 'по',
  apply: 'Применить',
  allYears: 'Все годы',
  years: (first, last) => `Известны основания с ${first} по ${last}\u00a0год.`,
  yearsWrong: (first, last) => `Введите годы с ${first} по ${last}, сначала более ранний.`,
  ends: 'Сколько из двух мест должно подходить',
  endsOf: { one: 'одно место', both: 'оба места' },
  endsWhy: {
    one: 'Подходит хотя бы одно из двух мест. Всё, что здесь выбрано о местах, относится к одному и тому же месту.',
    both: 'Оба места подходят ко всему, что здесь выбрано о местах.',
  },
  coverageWhy:
    'Не для каждого места собраны все партнёрства. Места на краю сети известны только как чьи-то партнёры. Здесь всегда должны подходить оба места.',
  leaveOutBoundary: 'Без мест на краю сети',
  bar: 'Выбранные фильтры',
  asOf: (attribute, year) => `${attribute} на конец ${year} года`,
  foundedIn: year => `Основания ${year} года`,
  chip: (attribute, values) => `${attribute}: ${values}`,
  chipBoth: values => `${values} (оба места)`,
  open: chip => `${chip} – изменить`,
  remove: chip => `${chip} – убрать`,
  resetAll: 'сбросить все',
  proposed: (n, shown) =>
    `${shown} ${forms(n, 'мысленное партнёрство', 'мысленных партнёрства', 'мысленных партнёрств')}`,
  none: 'Ни одно партнёрство не подходит ко всем фильтрам сразу. Уберите один из них.',
  noneNow: (n, shown) =>
    `В выбранное время ни одно партнёрство не подходит к фильтрам, а за всё время ${forms(n, 'подходит', 'подходят', 'подходят')} ${shown}.`,
};
