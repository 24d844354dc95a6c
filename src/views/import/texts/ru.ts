// The dialog in which files are opened, in Russian.

import { plural } from '../../../i18n/plural';
import type { ImportTexts } from '.';

const forms = (n: number, one: string, few: string, many: string) =>
  plural('ru', n, { one, few, many, other: many });

export const texts: ImportTexts = {
  title: 'Открыть таблицу',
  titleOf: name => `Открыть «${name}»`,
  titleOfSeveral: n => `Открыть файлы: ${n}`,
  titleAgain: name => `Изменить чтение «${name}»`,
  close: 'Отмена',
  open: 'Открыть',
  apply: 'Прочитать заново',
  otherFile: 'Выбрать другой файл',

  choose: {
    intro: 'Перетащите файлы или папку на страницу, выберите их здесь или вставьте таблицу из буфера обмена.',
    formats:
      'Читаются CSV и другие текстовые таблицы, Excel (.xlsx), GEXF, GraphML, JSON, ZIP-архивы и наборы данных Twinline.',
    limits: (text, whole, archive, rows) =>
      `Текстовые таблицы, GEXF и GraphML – до ${text} МБ, JSON – до ${whole} МБ, файлы Excel и архивы – до ${archive} МБ, всего не больше ${rows} строк.`,
    stays: 'Файлы остаются на этом устройстве.',
    files: 'Выбрать файлы …',
    folder: 'Выбрать папку …',
    paste: 'Вставить таблицу',
    pasteHint: 'Скопируйте строки в программе для таблиц и вставьте их сюда',
    pasteGo: 'Продолжить с этой таблицей',
    pastedName: 'Вставленная таблица',
  },

  reading: 'Файлы читаются …',
  opening: 'Набор данных собирается …',
  lookingAgain: 'Таблица просматривается заново …',
  failed: 'Открыть файлы не удалось.',
  again: 'Попробовать ещё раз',
  nothing: 'Здесь нет ничего, что можно открыть.',

  rows: (n, shown) => `${shown} ${forms(n, 'строка', 'строки', 'строк')}`,
  recognised: (name, rows, use, features) =>
    `${name}: ${rows}, ${use}${features === '' ? '' : `; есть ${features}`}.`,
  dataset: (title, places, agreements) =>
    `Это набор данных «${title}». Мест: ${places}, соглашений: ${agreements}. Он описан полностью.`,
  uses: {
    pairs: 'пары городов',
    places: 'список городов',
    lists: 'в каждой строке город и его партнёры',
    none: 'не используется',
  },
  features: {
    country: 'страна',
    coordinates: 'координаты',
    founded: 'дата основания',
    kind: 'вид',
    status: 'состояние',
    population: 'население',
  },

  use: 'В этой таблице',
  useChoices: {
    pairs: 'Пары: в каждой строке одно партнёрство',
    places: 'Города: в каждой строке один город',
    lists: 'Списки: в каждой строке город и все его партнёры',
    none: 'Ничего нужного',
  },
  header: 'В первой строке заголовки',
  encoding: 'Кодировка',
  encodings: {
    'utf-8': 'UTF-8',
    'utf-16le': 'UTF-16 (LE)',
    'utf-16be': 'UTF-16 (BE)',
    'windows-1252': 'Windows-1252 (западная)',
    'windows-1251': 'Windows-1251 (кириллица)',
  },
  listSeparator: 'Партнёров разделяет',
  listSeparators: {
    '\n': 'новая строка',
    ';': 'точка с запятой',
    '|': 'вертикальная черта',
    '/': 'косая черта',
    ',': 'запятая',
  },
  firstRows: name => `Первые строки: ${name}`,
  line: 'Строка',
  column: n => `Столбец ${n}`,
  roleOf: column => `Что значит столбец ${column}`,
  moreColumns: n => `Показать другие столбцы: ${n}`,
  moreSheets: n => `Другие таблицы (${n}) не используются.`,
  example: values => `ниже: ${values}`,
  noRole: 'не читать',
  roles: {
    city1: 'первый город',
    country1: 'страна первого города',
    lat1: 'широта первого города',
    lon1: 'долгота первого города',
    city2: 'второй город',
    country2: 'страна второго города',
    lat2: 'широта второго города',
    lon2: 'долгота второго города',
    kind: 'вид',
    founded: 'основано',
    status: 'состояние',
    since: 'состояние с',
    source: 'источник',
    weight: 'вес',
    time: 'время в секундах',
    city: 'город',
    country: 'страна',
    lat: 'широта',
    lon: 'долгота',
    population: 'население',
    id: 'идентификатор',
    region: 'регион (ISO 3166-2)',
    tiesKnown: 'охват',
    partners: 'города-партнёры',
  },
  by: {
    statement: 'выбрано вами',
    name: 'узнан по заголовку',
    content: 'узнан по содержанию',
    position: 'предположение по месту',
  },
  unsure: 'проверьте, пожалуйста',
  missing: role =>
    `Не хватает столбца «${role}». Выберите, пожалуйста, это значение над столбцом, в котором он стоит.`,
  noTies: 'Ни в одной из таблиц нет партнёрств. Укажите, пожалуйста, в какой из них стоят пары или списки.',

  whole: 'О наборе данных',
  name: 'Название',
  joinBy: 'В парах города названы',
  joinBys: { id: 'идентификатором из списка городов', name: 'по имени' },
  countries: ['Страна первого города, если не указана', 'Страна второго города, если не указана'],
  countryOfRows: 'Страна городов, если не указана',
  countryOfPartners: 'Страна партнёров, если не указана',
  noCountry: 'неизвестна',
  gazetteer: 'Недостающие координаты взять из географического справочника страницы (GeoNames)',
  licence: 'Лицензия',
  licences: {
    unknown: 'неизвестна',
    cc0: 'CC0 1.0',
    'cc-by': 'CC BY 4.0',
    'cc-by-sa': 'CC BY-SA 4.0',
    odbl: 'ODbL 1.0',
    own: 'другая',
  },
  licenceWords: 'Текст лицензии',
  coverage: 'Охват',
  coverages: {
    unknown: 'неизвестен',
    all: 'все партнёрства всех названных городов',
    allOfFirst: 'все партнёрства городов, о которых говорят строки',
    listed: 'только партнёрства определённого рода',
  },
  coverageNote: 'От этого зависит, действительно ли мало партнёров там, где их мало.',

  issues: 'Замечания к файлам',
  where: (table, row, column) =>
    `${table}${row === '' ? '' : `, строка ${row}`}${column === '' ? '' : `, столбец ${column}`}`,
  value: value => `Значение: «${value}»`,
  moreIssues: n => `и ещё ${n}`,
  barren: rows =>
    `Не удалось прочитать ни одного партнёрства (${rows}). Проверьте, пожалуйста, что значат столбцы.`,
};
