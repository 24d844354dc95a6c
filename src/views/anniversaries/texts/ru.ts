import { atTime, forms } from '../../../i18n/ru/grammar';
import type { AnniversariesTexts } from './de';

const years = (n: number, shown: string) => `${shown} ${forms(n, 'год', 'года', 'лет')}`;
const anniversaries = (n: number, shown: string) =>
  `${shown} ${forms(n, 'круглая дата', 'круглые даты', 'круглых дат')}`;

export const texts: AnniversariesTexts = {
  title: (from, to) => (from === to ? `Круглые даты ${from} года` : `Круглые даты ${from}–${to} годов`),
  titleOf: (place, from, to) =>
    from === to ? `Круглые даты ${from} года: ${place}` : `Круглые даты ${from}–${to} годов: ${place}`,
  intro: {
    usual: 'Круглыми считаются 5, 10, 20, 25, 30, 40, 50, 60, 70, 75, 80 … лет со дня основания.',
    fives: 'Круглым считается каждый пятый год после основания.',
  },
  resting:
    'В списке есть и партнёрства, которые приостановлены или бездействуют; о них сказано только, сколько лет прошло с основания. Состояние указано на сегодня, в том числе для будущих лет.',
  from: 'С',
  to: 'по',
  fives: 'также 15, 35, 45 … лет',
  backToNow: 'Этот и следующий год',
  ofAll: 'Показать все места',
  year: (n, shown, resting, restingShown) =>
    `${anniversaries(n, shown)}${
      resting === 0
        ? ''
        : n === 1
          ? '; партнёрство приостановлено или бездействует'
          : `; у ${resting === 1 ? 'одной' : restingShown} из них партнёрство приостановлено или бездействует`
    }.`,
  none: 'В эти годы круглых дат нет. Выберите другие годы.',
  dayUnknown: 'День и месяц неизвестны',
  kind: (n, shown, kind) => `${years(n, shown)}, ${kind}`,
  years,
  since: (n, shown) => `${years(n, shown)} со дня основания`,
  ofEvent: years,
  founded: date => `основано ${atTime(date)}`,
  disputed: 'другие источники называют другую дату',
  unsure: 'дата ненадёжна',
  more: (_, shown) => `Показать ещё ${shown}`,
  undated: (n, shown) =>
    `Кроме того, ${forms(n, 'действует', 'действуют', 'действуют')} ${shown} ${forms(n, 'партнёрство', 'партнёрства', 'партнёрств')}, год основания ${forms(n, 'которого', 'которых', 'которых')} неизвестен.`,
  events: 'События',
  save: 'Сохранить файл календаря',
  saved: (n, shown, left, leftShown) =>
    `В файле календаря (iCalendar)\u00a0— ${anniversaries(n, shown)}, для ${forms(n, 'которой', 'которых', 'которых')} известен день.${
      left === 0 ? '' : ` Ещё ${leftShown} в нём нет: известен только месяц или год, а день не выдумывается.`
    }`,
  nothingToSave: () => 'Для календаря нет дней: известен только месяц или год, а день не выдумывается.',
  calendar: 'Годовщины партнёрств городов',
  file: 'godovshchiny',
  asOf: (date, status) => `Состояние на ${date}: ${status}.`,
  origin: (title, licence) => `Источник: ${title} (${licence}).`,
};
