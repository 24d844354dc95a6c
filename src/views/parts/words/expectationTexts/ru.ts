// What is expected of a place, in Russian. Names stay in the nominative.

import { plural } from '../../../../i18n/plural';
import type { Like, Where } from '../expectation';
import type { ExpectationTexts } from '.';

const forms = (n: number, one: string, few: string, many: string) =>
  plural('ru', n, { one, few, many, other: many });

export const texts: ExpectationTexts = {
  inhabitants: (n, shown) => `${shown} ${forms(n, 'житель', 'жителя', 'жителей')}`,
  frame: {
    period: (from, to) => `среди партнёрств, основанных с ${from} по ${to} год`,
    filtered: 'с выбранными фильтрами',
  },
  has: (place, about, n, partners, inList) =>
    `${place} (${about}): ${inList ? 'в этом списке ' : ''}${n === 0 ? 'нет партнёров' : `${partners} ${forms(n, 'партнёр', 'партнёра', 'партнёров')}`}`,
  absent: (place, about) => `${place} (${about}): в этом списке не встречается`,
  expected: (like, where, expected, low, high) =>
    `${LIKE[like]} такого размера${WHERE[where]} можно ожидать ${expected} (от ${low} до ${high})`,
  verdict: {
    low: 'Это заметно меньше ожидаемого.',
    usual: 'Это в обычных пределах.',
    high: 'Это заметно больше ожидаемого.',
  },
  /** Of a city that is not in the list. */
  absentVerdict: {
    low: 'Если партнёров здесь действительно нет, это заметно меньше ожидаемого.',
    usual: 'Даже без партнёров это было бы в обычных пределах.',
  },
  flags: {
    low: 'заметно мало',
    oneCountry: 'почти все в одной стране',
    peripheral: 'в стороне',
  },
  oneCountry: (country, share) => `Почти все партнёры в одной стране: ${country} (${share}).`,
  peripheral: 'Город и его партнёры не входят в самую большую часть сети.',
  reasons: {
    boundary: place =>
      `${place}: сколько партнёров можно ожидать, здесь сказать нельзя, так как собраны не все партнёрства этого места.`,
    undated: place =>
      `${place}: сколько партнёров можно было ожидать в это время, сказать нельзя, так как год основания известен не для всех партнёрств этого места.`,
    notCity: place =>
      `${place}: сколько партнёров можно ожидать, здесь сказать нельзя, так как сравниваются только города.`,
    population: place =>
      `${place}: сколько партнёров можно ожидать, здесь сказать нельзя, так как число жителей неизвестно.`,
    network: place => `${place}: сколько партнёров можно ожидать, по этой сети сказать нельзя.`,
  },
};

const LIKE: Readonly<Record<Like, string>> = {
  city: 'у города',
  regionSeat: 'у регионального центра',
  countrySeat: 'у столицы страны',
};
const WHERE: Readonly<Record<Where, string>> = {
  region: ' в этом регионе',
  country: ' в этой стране',
  nowhere: '',
};
