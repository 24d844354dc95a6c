// The panel's own texts in Russian.

import { claimFields } from '../../../i18n/claimFields/ru';
import { forms } from '../../../i18n/ru/grammar';
import type { ProjectsTexts } from './de';

export const texts: ProjectsTexts = {
  title: (events, shownEvents, projects, shownProjects) =>
    `${shownEvents}\u00a0${forms(events, 'событие', 'события', 'событий')} и ${shownProjects}\u00a0${forms(projects, 'проект', 'проекта', 'проектов')}`,
  titleNarrowed: (shown, all) => `${shown} из ${all} событий и проектов`,
  intro:
    'Конференции, форумы и совместные проекты двух и более городов. Если открыть запись, её города выделяются на карте и в сети.',
  empty: 'В этом наборе данных нет ни событий, ни проектов.',
  emptyElse: 'Для него их не собирали. Они есть в этих наборах:',
  open: dataset => `Открыть «${dataset}»`,
  layers: 'На карте и в сети',
  layersNote:
    'Пока открыт этот раздел, там показано и то и другое. Отмеченное остаётся и после. Вехи показаны только на шкале времени.',
  layersNotHere:
    'Карта и сеть сейчас показывают регионы или страны. События и проекты показаны там только у мест.',
  toPlaces: 'Показать места',
  layer: { events: 'События', projects: 'Проекты' },
  search: 'Поиск',
  searchHint: 'Название, место, организация',
  filters: 'Выбрать',
  facets: { kind: 'Вид', state: 'Состояние', city: 'Город', organisation: 'Организация' },
  time: 'Год',
  any: 'все',
  allYears: 'все годы',
  years: (from, to) => (from === to ? from : `${from}–${to}`),
  choice: (name, shown) => `${name} (${shown})`,
  several: shown => `выбрано: ${shown}`,
  reset: 'Снять выбор',
  none: 'К этому выбору не подходит ни одна запись.',
  themesAlone: (n, shown) =>
    `Ещё ${shown}\u00a0${forms(n, 'запись указана', 'записи указаны', 'записей указаны')} здесь только как тема, без места и источника: эта тема может быть опасна для людей там, где они живут.`,
  undated: (n, shown) =>
    `Кроме того, ${shown}\u00a0${forms(n, 'запись', 'записи', 'записей')} без известного года.`,
  together: 'Города с совместными проектами',
  togetherNone: 'Ни у одного проекта из выбранных нет двух городов или больше.',
  togetherNote:
    'На карте и в сети проекты одних и тех же городов показаны одной фигурой. Число в ней говорит, сколько их.',
  gathered: cities => `Только совместные проекты: ${cities}`,
  gatheredAll: 'Снова все',
  originalTitle: 'Название в источнике',
  themes: 'Темы проектов',
  themesNote: (shown, alone, shownAlone) =>
    `У проекта может быть несколько тем. Учтено проектов: ${shown}${alone === 0 ? '' : `, из них показаны здесь только темой: ${shownAlone}`}.`,
  theme: (name, n, shown) => `${name}: ${shown}\u00a0${forms(n, 'проект', 'проекта', 'проектов')}`,
  list: 'Записи по времени',
  more: shown => `Показать ещё ${shown}`,
  kinds: {
    conference: 'Конференция',
    youth_forum: 'Молодёжный форум',
    theme_year: 'Тематический год',
    workshop: 'Семинар',
    milestone: 'Веха',
    'project-youth_project': 'Молодёжный проект',
    'project-workshop': 'Идея или семинар',
    'project-exchange': 'Обмен',
    'project-memory': 'Память',
    'project-aid': 'Помощь',
    'project-school': 'Школа',
    'project-university': 'Вуз',
    'project-business': 'Экономика',
  },
  states: {
    held: 'состоялось',
    announced: 'только объявлено',
    known: 'время и место неизвестны',
    disputed: 'спорно',
  },
  stateNotes: {
    announced: 'Объявлено или запланировано. Ни один источник не подтверждает, что это состоялось.',
    known: 'Поздняя нумерация предполагает это событие. Когда и где оно было, неизвестно.',
    disputed:
      'Другие источники противоречат этому сведению. Поэтому отдельным проектом оно не считается; сведения приведены ниже.',
  },
  timeUnknown: 'Год неизвестен',
  places: 'Места',
  noPlace: 'без постоянного места',
  motto: 'Девиз',
  roles: {
    organiser: 'Организаторы',
    coordinator: 'Координация',
    host: 'Принимающая сторона',
    funder: 'Финансирование',
  },
  noRoles: 'Кто за этим стоял, не сообщает ни один источник.',
  topics: shown => `Рабочие группы и темы (${shown})`,
  coordinatedBy: name => `Координация: ${name}`,
  cameUpAt: 'Где возник',
  projectsOf: (n, shown) => `Отсюда ${shown}\u00a0${forms(n, 'проект', 'проекта', 'проектов')}`,
  ofTheme: 'Темы',
  note: 'Примечание',
  source: 'Источник',
  furtherSource: 'Ещё источник',
  noSource: 'Источник неизвестен.',
  claims: 'В чём источники расходятся',
  fields: claimFields,
  sides: (a, b) => `Темы двух сторон: ${a} и ${b}`,
  sidesIntro: (a, b, n, shown) =>
    `Какие темы назвали группы городов ${a} и ${b}. Темы присвоены идеям только здесь. ${n === 0 ? 'При таком делении общих тем у них нет.' : `При таком делении ${shown}\u00a0${forms(n, 'тему назвали', 'темы назвали', 'тем назвали')} обе стороны.`}`,
  sidesNote:
    'Идеи взяты из отчёта о семинаре, где названы лишь некоторые из них. Сам отчёт не говорит, в чём стороны сходятся.',
  sideOpen: 'От какой стороны исходила тема, которая может быть опасна для людей, здесь не сообщается.',
  sideTheme: 'Тема',
  sideMeet: 'обе',
  sideOnlyTheme: 'только как тема',
  backers: 'Кто за чем стоит',
  backersIntro: (organisations, shownOrganisations, entries, shownEntries) =>
    `${shownOrganisations}\u00a0${forms(organisations, 'организация', 'организации', 'организаций')}, ${shownEntries}\u00a0${forms(entries, 'событие или проект', 'события и проекта', 'событий и проектов')}. Квадраты — организации: чем больше записей, тем больше квадрат.`,
  backersNone: 'Для этих записей ни один источник не называет организацию.',
  backersAll: 'и организации с одной записью',
  backersSilent: (n, shown) =>
    `Для ${shown}\u00a0${forms(n, 'записи', 'записей', 'записей')} выбора организация неизвестна.`,
  backersTable: 'В виде таблицы',
  backersColumns: { organisation: 'Организация', role: 'Участие', entry: 'Событие или проект' },
  organisation: (name, n, shown) => `${name}: ${shown}\u00a0${forms(n, 'запись', 'записи', 'записей')}`,
};
