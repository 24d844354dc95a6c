import type { Messages } from '../de';
import { byEnd, forms, stop } from './grammar';

export const overview: Messages['overview'] = {
  summary: (places, ties) => `В наборе данных ${ties}; число мест: ${places}.`,
  filteredOut: (_, shown) => `Фильтры скрывают партнёрства: ${shown}. Все числа учитывают фильтры.`,
  shownAll: 'Показаны все партнёрства, в том числе без известного года основания.',
  shownYear: end => stop(`Показана сеть ${byEnd(end)}`),
  shownPeriod: (from, to) => `Показаны партнёрства, основанные с ${from} по ${to} год.`,
  none: 'Здесь нет ни одного партнёрства.',
  findings: 'Что бросается в глаза',
  basis: {
    all: readOn => `состояние на ${readOn}`,
    period: (from, to, readOn) => `основанные в ${from}–${to} годах, состояние на ${readOn}`,
    ended: 'включая прекращённые',
    undated: shown => `без партнёрств с неизвестным годом основания (${shown})`,
    listed: 'только партнёрства этого списка',
    mixed: 'не для каждого места собрано всё',
    filtered: 'с фильтрами',
    proposed: (n, shown) =>
      `вместе с ${shown} ${forms(n, 'мысленным партнёрством', 'мысленными партнёрствами', 'мысленными партнёрствами')}`,
  },
  mostPartners: 'Больше всего партнёров',
  incomplete: 'собраны не все',
  incompleteWhy: 'Для этого места собраны не все партнёрства; их может быть больше.',
  partners: (n, shown) => `${shown} ${forms(n, 'партнёр', 'партнёра', 'партнёров')}`,
  coverage: 'Что охватывает список',
  status: 'Состояние показанных партнёрств',
  kind: 'Вид показанных партнёрств',
  labels: {
    inForce: 'в силе',
    founded: 'основано за период',
    unknownFounding: 'без известного года основания',
    places: n => forms(n, 'место', 'места', 'мест'),
  },
};
