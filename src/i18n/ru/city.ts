// The pages of a place and of a partnership.

import { capital } from '../../lib/capital';
import type { Messages } from '../de';
import { atTime, byEnd, forms, since } from './grammar';

export const city: Messages['city'] = {
  empty: 'Выберите место или партнёрство: на карте, в сети, в таблице или с помощью поиска. Например:',
  emptyTitle: 'Место, партнёрство',
  suggestions: {
    oldest: year => `самая ранняя дата основания: ${year}`,
    newest: year => `самая поздняя дата основания: ${year}`,
    mostPartners: shown => `больше всего партнёров: ${shown}`,
    mostClaims: (n, shown) =>
      `в источниках ${shown} ${forms(n, 'дата', 'разные даты', 'разных дат')} основания`,
  },
  selected: (n, shown) =>
    `${forms(n, 'Выбрано', 'Выбраны', 'Выбрано')} ${shown} ${forms(n, 'место', 'места', 'мест')}`,
  remove: name => `Убрать из выбора: ${name}`,
  tiesAmong: 'Связаны между собой',
  noTiesAmong: 'Между собой эти места здесь не связаны.',
  sharedPartners: 'Общие партнёры',
  noSharedPartners: 'Общих партнёров у этих мест здесь нет.',
  sharedBy: shown => `партнёр ${shown} из этих мест`,
  sameCountry: country => `Все находятся в одной стране: ${country}.`,
  sameRegion: region => `Все находятся в одном регионе: ${region}.`,
  today: name => `сегодня: ${name}`,
  nameIn: language => `Язык названия: ${language}; русское название неизвестно.`,
  transcribed: 'транскрипция',
  transcribedWhy: 'Записано по правилам транскрипции; ни один источник такой формы не приводит.',
  inOtherLanguages: 'На других языках',
  formerNames: 'Прежние названия',
  between: (from, to) => `с ${from} по ${to} год`,
  until: to => `до ${to} года`,
  from: from => `с ${from} года`,
  timeUnknown: 'время неизвестно',
  inhabitants: (n, shown) => `${shown}\u00a0${forms(n, 'житель', 'жителя', 'жителей')}`,
  inYear: year => `(${year})`,
  withoutYear: '(год не указан)',
  partners: 'Партнёры',
  degree: (n, shown, dataset) =>
    n === 0
      ? `В наборе данных «${dataset}» партнёров нет.`
      : `Партнёров в наборе данных «${dataset}»: ${shown}.`,
  degreeYear: (n, shown, dataset, end) =>
    n === 0
      ? `${capital(byEnd(end))} партнёров в наборе данных «${dataset}» нет.`
      : `Партнёров ${byEnd(end)} в наборе данных «${dataset}»: ${shown}.`,
  degreePeriod: (n, shown, dataset, from, to) =>
    n === 0
      ? `С ${from} по ${to} год новых партнёров в наборе данных «${dataset}» нет.`
      : `Новых партнёров с ${from} по ${to} год в наборе данных «${dataset}»: ${shown}.`,
  reach: (n, shown) =>
    `Через партнёров и их партнёров связи ведут ещё к ${shown} ${forms(n, 'месту', 'местам', 'местам')}.`,
  reachNoFurther: n => `Через ${n === 1 ? 'этого партнёра' : 'этих партнёров'} других мест не достичь.`,
  undatedBeside: (n, shown) =>
    `${shown} ${forms(n, 'партнёрство', 'партнёрства', 'партнёрств')} без известного года основания не ${forms(n, 'учтено', 'учтены', 'учтено')}.`,
  filtered: 'Здесь учтено только то, что пропускают заданные фильтры.',
  coverage: {
    all: 'Для этого места собраны все партнёрства, которые удалось найти.',
    listed: dataset =>
      `Здесь учтены только партнёрства из списка «${dataset}»; других партнёров этого места в нём нет.`,
    partly: 'Для этого места собраны не все партнёрства; некоторых партнёров может не хватать.',
    boundary: 'Это место есть здесь только как партнёр других; его собственные партнёрства не собирались.',
  },
  standing: 'Положение в показанной сети',
  rank: (rank, among) => `ранг ${rank} из ${among}`,
  sharedRank: (from, to, among) => `ранги с ${from} по ${to} из ${among}`,
  rankedAmong: (n, boundary) =>
    `Ранги среди показанных мест (${n})${boundary ? ', которые встречаются здесь не только как чей-то партнёр' : ''}.`,
  withoutIt: parts => `Без этого места его связная часть распалась бы на части: ${parts}.`,
  toRanking: 'Все места в рейтинге',
  toSheet: 'Карточка для печати',
  toPath: 'Кратчайший путь между ними',
  notShown: 'сейчас не показано',
  since,
  foundingUnknown: 'дата основания неизвестна',
  statusSince: (status, date) => `${status} ${since(date)}`,
  endedOn: (status, date) => `${status} ${atTime(date)}`,
  statusUnknown: 'состояние неизвестно',
  statusUndated: status => `${status}, время неизвестно`,
  events: 'События в этом месте',
  announced: 'объявлено; состоялось ли, неизвестно',
  projects: 'Совместные проекты',
  projectWith: names => `с участием: ${names}`,
  projectDisputed: 'спорно: другие источники этому противоречат',
  more: (_, shown) => `и ещё ${shown}`,
  sources: (n, shown) => `${shown} ${forms(n, 'источник', 'источника', 'источников')}`,
  pagesOf: (publisher, shown) => `${publisher} (страниц: ${shown})`,
  pageOf: (publisher, number) => `${publisher}, страница ${number}`,
  language: language => `Язык этого текста, как в источнике: ${language}.`,

  statusToday: status => `Сегодня: ${status}`,
  statusIn: (year, status) => `В конце ${year} года: ${status}`,
  notYet: 'ещё не основано',
  unknownThen: 'сказать нельзя: год основания неизвестен',
  agreementOf: (kind, date) => `${capital(kind)}, ${date}`,
  founded: 'Основание',
  foundedNowhere: 'Дату основания не называет ни один из источников.',
  noSingleYear: 'Так записано в таблице; отдельный год из этого не следует.',
  parties: 'Участники общего соглашения',
  concludedBy: 'На момент основания',
  concludedFor: (place, body) => `${place}: ${body}`,
  states: {
    FRG: 'Федеративная Республика Германия',
    GDR: 'Германская Демократическая Республика (ГДР)',
    USSR: 'Советский Союз',
    RSFSR: 'РСФСР',
    UK: 'Великобритания',
  },
  note: 'Примечание',
  disagree: 'Источники называют разные даты.',
  followed: value => `Здесь принято: ${value}`,
  notFollowed: value => `По другим сведениям: ${value}`,
  noFoundingSource: 'Источник этой даты не назван.',
  noSource: 'источник не назван',
  confidence: {
    high: (n, publishers) =>
      n === 1
        ? `Почему: так указано на официальном сайте (${publishers}).`
        : `Почему: так указано в этих источниках, хотя бы один из них официальный: ${publishers}.`,
    medium: (n, publishers) =>
      `Почему: так указано в ${n === 1 ? 'этом источнике' : 'этих источниках'}: ${publishers}.`,
    low: (n, publishers) =>
      n === 0
        ? 'Дата ненадёжна.'
        : `Дата ненадёжна. Так указано в ${n === 1 ? 'этом источнике' : 'этих источниках'}: ${publishers}.`,
  },
  furtherSources: 'Другие источники:',
  disputedField: field => `Противоречивые сведения: ${field}`,
  fields: {
    kind: 'вид',
    last_confirmed: 'последнее подтверждение',
    population: 'население',
    concluded_by: 'кто заключил',
  },
  history: 'Состояние',
  noChange: 'Об изменениях не сообщается.',
  superseded: year => `С ${year} года действует более позднее соглашение.`,
  statusDisagrees: 'О состоянии источники сообщают разное:',
  notConfirmed: 'Ни один источник не подтверждает, что это партнёрство существует сегодня.',
  lastConfirmed: date => `Последнее подтверждение: ${date}`,
  undated: 'время неизвестно',
  reported: 'сообщается без отдельного источника',
  firstTitle: 'Какое партнёрство было первым? Об этом спорят',
  first: 'Разные источники называют первым разные партнёрства:',
  firstHere: 'эта страница',
};
