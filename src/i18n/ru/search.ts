import type { Messages } from '../de';
import { byEnd, forms, since } from './grammar';

export const search: Messages['search'] = {
  label: 'Поиск места, партнёрства или команды',
  placeholder: 'Место или команда',
  shortcut: 'Ctrl+K',
  results: 'Результаты',
  found: (n, shown) => `${shown} ${forms(n, 'результат', 'результата', 'результатов')}`,
  failed: 'Поиск не удалось загрузить. При вводе следующей буквы будет ещё одна попытка.',
  none: 'Ничего не найдено. В этом наборе данных нет места с таким названием.',
  formerly: (name, period) => `${name}, название ${period}`,
  alsoCalled: name => `также ${name}`,
  inLanguage: (name, language) => `${name} (${language})`,
  tie: (kind, date) => `${kind} ${since(date)}`,
  tieUndated: kind => `${kind}, дата основания неизвестна`,
  goToYear: end => `Показать сеть ${byEnd(end)}`,
  goToFoundings: year => `Показать основания ${year} года`,
  goToPeriod: (from, to) => `Показать основания с ${from} по ${to} год`,
  command: {
    time: 'Время',
    panel: 'Открыть панель',
    resetFilters: 'Сбросить фильтры',
    path: 'Путь между двумя местами',
  },
};
