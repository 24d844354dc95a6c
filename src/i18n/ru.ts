import type { Messages } from './de';
import { plural } from './plural';

const forms = (n: number, one: string, few: string, many: string) =>
  // Fractions take the genitive singular, which for these words is the form after 2.
  plural('ru', n, { one, few, many, other: few });

/** A date as formatDate writes it, its month in the case with the ending: `hard` for март and август. */
const declined = (date: string, year: string, hard: string, soft: string) =>
  /^\d{4}$/.test(date)
    ? `${date}\u00a0${year}`
    : date.replace(/^[а-я]+/, month => (month.endsWith('т') ? month + hard : month.slice(0, -1) + soft));
/** "с 1988 года", "с мая 1988 г.", "со 2 мая 1988 г." */
const since = (date: string) => `${/^2\s/.test(date) ? 'со' : 'с'} ${declined(date, 'года', 'а', 'я')}`;
/** "в 1988 году", "в мае 1988 г.", "2 мая 1988 г." */
const atTime = (date: string) => (/^\d{1,2}\s/.test(date) ? date : `в ${declined(date, 'году', 'е', 'е')}`);
/** At the beginning of a heading. */
const capital = (text: string) => text.charAt(0).toLocaleUpperCase('ru') + text.slice(1);

export const ru: Messages = {
  app: {
    title: 'Twinline',
    loading: 'Набор данных загружается…',
    skip: 'Перейти к содержанию',
    dataset: 'Набор данных',
    language: 'Язык',
    theme: 'Цвета',
    themes: { auto: 'как на устройстве', light: 'светлые', dark: 'тёмные' },
    arrangement: 'Отображение',
    arrangements: { map: 'Карта', split: 'Вместе', network: 'Сеть' },
    divider: 'Линия между картой и сетью',
    copyLink: 'Скопировать ссылку',
    linkCopied: 'Ссылка скопирована.',
    linkNotCopied: 'Скопировать ссылку не удалось. Она есть в адресной строке.',
    fit: 'Показать всё',
    fitSelection: 'Показать выбранное',
    panel: 'Сведения',
    panels: { overview: 'Обзор', table: 'Таблица', city: 'Город', data: 'Данные' },
    panelTie: 'Партнёрство',
    map: 'Карта',
    network: 'Сеть',
    timeline: 'Шкала времени',
    legend: 'Условные обозначения',
    failures: {
      load: 'Не удалось загрузить набор данных.',
      measures: 'Не удалось вычислить показатели.',
      language: 'Не удалось загрузить тексты на этом языке.',
    },
    reload: 'Попробовать ещё раз',
    problems: (n, shown) => `В наборе данных ${shown} ${forms(n, 'ошибка', 'ошибки', 'ошибок')}.`,
    showProblems: 'Посмотреть',
    unknownInLink: 'В ссылке названо то, чего нет в этом наборе данных.',
  },
  kinds: {
    partnership: 'партнёрство',
    friendship: 'дружба',
    cooperation: 'сотрудничество',
    contact: 'контакт',
    project: 'проектное партнёрство',
    sponsorship: 'шефство',
  },
  net: {
    label:
      'Сеть партнёрств. Клавиши со стрелками сдвигают изображение, плюс и минус меняют его размер. Те же сведения есть в таблице.',
    loading: 'Сеть загружается…',
    arranging: percent => `Рассчитывается расположение сети: ${percent}`,
    unavailable:
      'На этом устройстве нельзя нарисовать сеть: нет графической технологии WebGL 2. Таблица и шкала времени показывают те же партнёрства.',
    failed: 'Не удалось загрузить вид сети. Всё остальное работает; обычно помогает перезагрузка страницы.',
    interrupted: 'Графика прервалась. Сеть будет нарисована снова, как только устройство это позволит.',
    notArranged:
      'Не удалось рассчитать расположение сети. Таблица и шкала времени показывают те же партнёрства.',
  },
  caption: {
    unknownYear: 'год основания неизвестен',
    unknownStatus: 'нынешнее состояние неизвестно',
  },
  status: {
    active: 'действует',
    suspended: 'приостановлено',
    dormant: 'бездействует',
    ended: 'прекращено',
    unknown: 'неизвестно',
    perhapsEnded: 'возможно, прекращено',
    absent: 'не существует',
  },
  placeKinds: { city: 'город', borough: 'городской район', district: 'район', region: 'регион' },
  measures: {
    degree: 'Число партнёров',
    degreeCentrality: 'Доля возможных партнёров',
    componentSize: 'Размер связанной части',
    component: 'Связанная часть',
  },
  overview: {
    summary: (places, ties) => `В наборе данных ${ties}; число мест: ${places}.`,
    restingHidden: (_, shown) =>
      `Приостановленные и бездействующие партнёрства скрыты (${shown}); в числе «в силе» они учтены.`,
    shownAll: 'Показаны все партнёрства, в том числе без известного года основания.',
    shownYear: year => `Показана сеть на конец ${year} года.`,
    shownPeriod: (from, to) => `Показаны партнёрства, основанные с ${from} по ${to} год.`,
    components: (n, components, largest) =>
      n === 0
        ? 'Здесь нет ни одного партнёрства.'
        : n === 1
          ? `Показанная сеть связана целиком: ${largest}.`
          : `Показанная сеть распадается на ${components} ${forms(n, 'связанную часть', 'связанные части', 'связанных частей')}; в самой большой\u00a0— ${largest}.`,
    mostPartners: 'Больше всего партнёров',
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
  },
  data: {
    title: 'Набор данных',
    coverage: 'Охват',
    limits: 'Чего не хватает',
    readOn: date => `Источники прочитаны: ${date}`,
    version: version => `Версия\u00a0${version}`,
    licence: 'Лицензия',
    tables: 'Таблицы',
    rows: (n, shown) => `${shown} ${forms(n, 'строка', 'строки', 'строк')}`,
    problems: 'Ошибки в таблицах',
    noProblems: 'Ошибок в таблицах не найдено.',
    problemsIntro:
      'Эти строки отсутствуют или загружены с оговорками; все остальные на месте. Исправив файл, обновите страницу.',
    where: (table, row, column) =>
      `${table}.csv${row === '' ? '' : `, строка ${row}`}${column === '' ? '' : `, столбец ${column}`}`,
    value: value => `Значение: «${value}»`,
    borders: 'На карте показаны сегодняшние границы.',
    completeness: 'Что известно',
    of: (part, all) => `${part} из ${all}`,
    foundingKnown: 'Год основания известен',
    foundingSourced: 'Год основания с источником',
    statusOf: {
      sourced: 'Состояние с источником',
      reported: 'Состояние сообщается без отдельного источника',
      confirmed: 'Подтверждено как действующее, без изменений',
      none: 'Нынешнее состояние неизвестно',
    },
    namesMissing: language => `Нет названия; язык: ${language}`,
    tiesKnown: {
      all: 'Собраны все партнёрства, которые удалось найти',
      listed: 'Только партнёрства из списка',
      boundary: 'Известно только как партнёр других',
    },
  },
  issues: {
    'missing-table': 'Таблица отсутствует. Добавьте файл.',
    'unreadable-table': 'Таблицу не удалось прочитать. Проверьте файл и кодировку (UTF-8).',
    'missing-column': 'Столбец отсутствует. Дополните строку заголовков.',
    'unknown-column': 'Такой столбец не предусмотрен, он пропущен.',
    'wrong-number-of-fields':
      'В строке больше или меньше полей, чем в строке заголовков. Часто не хватает кавычки.',
    'missing-value': 'Здесь должно стоять значение.',
    'not-a-number': 'Здесь должно стоять число.',
    'out-of-range': 'Значение слишком мало или слишком велико.',
    'not-a-date': 'Здесь должна стоять дата: ГГГГ, ГГГГ-ММ или ГГГГ-ММ-ДД.',
    'not-one-of': 'Такое значение здесь не предусмотрено.',
    'duplicate-id': 'Такой идентификатор уже есть. Действует первая строка.',
    'unknown-reference': 'Строка ссылается на то, чего нет в других таблицах.',
    'one-side-only': 'У соглашения есть участники только с одной стороны.',
    'self-tie': 'Место не может быть партнёром самому себе.',
    'duplicate-tie': 'Это соглашение уже есть в списке.',
  },
  legend: {
    solid: 'действует',
    dashed: 'приостановлено, бездействует',
    dotted: 'прекращено',
    pale: 'неизвестно',
    size: 'Размер точек',
    restingShown: 'Приостановленные и бездействующие партнёрства показаны. Щелчок скроет их.',
    restingHidden: 'Приостановленные и бездействующие партнёрства скрыты. Щелчок покажет их снова.',
  },
  timeline: {
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
    noneKnown: 'Ни у одного партнёрства год основания не известен',
    peakOfSuspensions: (year, _, shown) => `в ${year} году приостановлено ${shown}`,
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
    eventsOutside: (n, shown, first, last) =>
      `${shown} ${forms(n, 'событие', 'события', 'событий')} до ${first} или после ${last} года`,
    unplaced: list => `${list}, но время этого или год основания неизвестны`,
    asOf: date => `На ${/^\d{4}$/.test(date) ? `${date} год` : date}`,
    source: publisher => `Источник: ${publisher}`,
  },
  city: {
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
    degreeYear: (n, shown, dataset, year) =>
      n === 0
        ? `На конец ${year} года партнёров в наборе данных «${dataset}» нет.`
        : `Партнёров на конец ${year} года в наборе данных «${dataset}»: ${shown}.`,
    degreePeriod: (n, shown, dataset, from, to) =>
      n === 0
        ? `С ${from} по ${to} год новых партнёров в наборе данных «${dataset}» нет.`
        : `Новых партнёров с ${from} по ${to} год в наборе данных «${dataset}»: ${shown}.`,
    reach: (n, shown) =>
      `Через партнёров и их партнёров связи ведут ещё к ${shown} ${forms(n, 'месту', 'местам', 'местам')}.`,
    reachNoFurther: 'Через этих партнёров других мест не достичь.',
    undatedBeside: (n, shown) =>
      `${shown} ${forms(n, 'партнёрство', 'партнёрства', 'партнёрств')} без известного года основания не ${forms(n, 'учтено', 'учтены', 'учтено')}.`,
    restingHidden: 'Приостановленные и бездействующие партнёрства скрыты.',
    coverage: {
      all: 'Для этого места собраны все партнёрства, которые удалось найти.',
      listed: dataset =>
        `Здесь учтены только партнёрства из списка «${dataset}»; других партнёров этого места в нём нет.`,
      partly: 'Для этого места собраны не все партнёрства; некоторых партнёров может не хватать.',
      boundary: 'Это место есть здесь только как партнёр других; его собственные партнёрства не собирались.',
    },
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
    projectWith: names => `участвуют также: ${names}`,
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
  },
  map: {
    label: 'Карта партнёрств. Клавиши со стрелками перемещают её, плюс и минус меняют масштаб.',
    loading: 'Карта загружается…',
    unavailable:
      'На этом устройстве нельзя нарисовать карту: нет графической технологии WebGL 2. Сеть, шкала времени и таблица показывают те же партнёрства.',
    failed: 'Карту не удалось загрузить. Сеть, шкала времени и таблица показывают те же партнёрства.',
    incomplete: 'Страны и границы не удалось загрузить. Места и партнёрства показаны полностью.',
    interrupted: 'Графика прервалась. Карта будет нарисована снова, как только устройство это позволит.',
    borders: 'Показаны сегодняшние границы.',
    data: 'Данные карты',
    globe: 'Глобус',
    flat: 'Плоская',
    projection: 'Изображение Земли',
    zoomIn: 'Ближе',
    zoomOut: 'Дальше',
  },
  search: {
    label: 'Поиск места или партнёрства',
    placeholder: 'Найти место',
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
  },
  table: {
    ties: 'Партнёрства',
    places: 'Места',
    which: 'Что показывает таблица',
    filter: 'Найти строки',
    filterHint: 'Фильтр',
    ofAll: (count, all) => `${count} из ${all}`,
    none: 'Ни одна строка не подходит. Очистите поиск или выберите другое время.',
    a: 'Место',
    b: 'Партнёр',
    kind: 'Вид',
    founded: 'Основание',
    status: 'Состояние сегодня',
    statusIn: year => `Состояние в конце ${year}\u00a0г.`,
    since: 'Когда',
    sources: 'Источники',
    sourcesOf: {
      both: 'год и состояние',
      founding: 'только год',
      status: 'только состояние',
      none: 'нет источника',
    },
    name: 'Название',
    country: 'Страна',
    region: 'Регион',
    partners: 'Партнёры',
    component: 'Связано',
    componentWhy: 'Столько мест связаны между собой показанными партнёрствами, считая и это',
    unknown: 'неизвестно',
    sortBy: column => `Упорядочить по столбцу «${column}»`,
  },
  counts: {
    places: (n, shown) => `${shown} ${forms(n, 'место', 'места', 'мест')}`,
    ties: (n, shown) => `${shown} ${forms(n, 'партнёрство', 'партнёрства', 'партнёрств')}`,
    inForce: shown => `${shown} в силе`,
    unknownFounding: shown => `${shown} без известного года основания`,
    amongThemUnknownFounding: shown => `год основания неизвестен у ${shown}`,
    suspended: shown => `из них ${shown} приостановлено`,
    perhapsEnded: shown => `${shown} возможно прекращено`,
    founded: shown => `${shown} основано`,
  },
};
