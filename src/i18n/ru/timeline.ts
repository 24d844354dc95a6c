import type { Messages } from '../de';
import { forms } from './grammar';

export const timeline: Messages['timeline'] = {
  datedInForce: shown => `${shown} в силе с известным годом`,
  mode: 'Что показано',
  modes: { all: 'все', year: 'в силе на конец года', period: 'основаны за период' },
  modesShort: { all: 'все', year: 'конец года', period: 'период' },
  play: 'Показать год за годом',
  pause: 'Остановить',
  speed: 'Скорость',
  yearsPerSecond: (n, shown) => `${shown} ${forms(n, 'год', 'года', 'лет')}/с`,
  reset: 'Показать все партнёрства',
  moment: { all: 'состояние на', year: 'конец', period: 'основаны' },
  momentAfter: { all: 'год', year: 'года', period: '' },
  chart: 'Основания и события по годам',
  head: 'Год',
  from: 'Первый год периода',
  to: 'Последний год периода',
  foundings: 'Основано за год',
  changes: ['приостановлено,', 'прекращено'],
  events: 'События',
  unknownYear: shown => `Год неизвестен: ${shown}`,
  unknownYearShort: shown => `без года: ${shown}`,
  // One form, whatever the numeral: in a row «73 приостановлены, 20 прекращено» reads as a slip.
  suspended: (_, shown) => `${shown} приостановлено`,
  dormant: (_, shown) => `${shown} бездействует`,
  ended: (_, shown) => `${shown} прекращено`,
  peak: (many, years, most, total) =>
    `Больше всего партнёрств возникло в ${years} ${many ? 'годах: по' : 'году:'} ${most} из ${total} с известным годом`,
  known: (n, total, first, last) =>
    first === last
      ? `${total} ${forms(n, 'партнёрство', 'партнёрства', 'партнёрств')} с известным годом основания: ${first}`
      : `${total} ${forms(n, 'партнёрство', 'партнёрства', 'партнёрств')} с известным годом основания, с ${first} по ${last} год`,
  noneShown: 'Ни одно основание не подходит под фильтры',
  noneKnown: 'Ни у одного партнёрства год основания не известен',
  peakOfSuspensions: (year, _, shown, total) => `из этих ${total} в ${year} году приостановлено ${shown}`,
  eventKinds: {
    conference: n => forms(n, 'конференция', 'конференции', 'конференций'),
    youth_forum: n => forms(n, 'молодёжный форум', 'молодёжных форума', 'молодёжных форумов'),
    theme_year: n => forms(n, 'тематический год', 'тематических года', 'тематических лет'),
    workshop: n => forms(n, 'семинар', 'семинара', 'семинаров'),
    milestone: n => forms(n, 'веха', 'вехи', 'вех'),
  },
  eventsIn: (n, shown, year) => `${year}: ${shown} ${forms(n, 'событие', 'события', 'событий')}`,
  eventsHint: 'Клавиши со стрелками ведут от года к году',
  announced: 'только объявлено',
  undatedEvents: list => `${list} без известной даты`,
  foundedLater: (n, shown, last) =>
    `${shown} ${forms(n, 'основание', 'основания', 'оснований')} после ${last} года: проверьте год`,
  eventsOutside: (n, shown, first, last) =>
    `${shown} ${forms(n, 'событие', 'события', 'событий')} до ${first} или после ${last} года`,
  unplaced: list => `${list}, но время этого или год основания неизвестны`,
  asOf: date => `На ${/^\d{4}$/.test(date) ? `${date} год` : date}`,
  source: publisher => `Источник: ${publisher}`,
};
