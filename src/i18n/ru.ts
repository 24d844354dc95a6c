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
/** The end of a sentence, once where it ends with «г.». */
const stop = (text: string) => (text.endsWith('.') ? text : `${text}.`);
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
    themes: { auto: 'Цвета: авто', light: 'Цвета: светлые', dark: 'Цвета: тёмные' },
    arrangement: 'Отображение',
    arrangements: { map: 'Карта', split: 'Вместе', network: 'Сеть' },
    divider: 'Линия между картой и сетью',
    copyLink: 'Скопировать ссылку',
    linkCopied: 'Ссылка скопирована.',
    linkNotCopied: 'Скопировать ссылку не удалось. Она есть в адресной строке.',
    fit: 'Показать всё',
    fitSelection: 'Показать выбранное',
    panel: 'Сведения',
    panels: {
      overview: 'Обзор',
      filters: 'Фильтры',
      table: 'Таблица',
      city: 'Город',
      regions: 'Регионы',
      ranking: 'Рейтинг',
      clusters: 'Группы',
      statistics: 'Показатели',
      compare: 'Сравнение',
      paths: 'Пути',
      data: 'Данные',
      help: 'Справка',
    },
    panelGroups: { look: 'Посмотреть', analyse: 'Анализ', know: 'Справка' },
    allPanels: 'Все панели',
    more: 'Ещё',
    print: 'Печать',
    panelLoading: 'Загружается\u00a0…',
    panelFailed: 'Эту часть страницы не удалось загрузить.',
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
      'Сеть партнёрств. Стрелки вверх и вниз ведут по партнёрствам места, вправо — к партнёру, влево — обратно; клавиши Page Up и Page Down — к другим местам, Enter открывает. С клавишей Shift стрелки сдвигают изображение, плюс и минус меняют его размер. Те же сведения есть в таблице.',
    loading: 'Сеть загружается…',
    arranging: percent => `Рассчитывается расположение сети: ${percent}`,
    unavailable:
      'На этом устройстве нельзя нарисовать сеть: нет графической технологии WebGL 2. Таблица и шкала времени показывают те же партнёрства.',
    failed: 'Не удалось загрузить вид сети. Всё остальное работает; обычно помогает перезагрузка страницы.',
    interrupted: 'Графика прервалась. Сеть будет нарисована снова, как только устройство это позволит.',
    plain: 'Нарисовано без видеокарты: проще, но полностью.',
    notArranged:
      'Не удалось рассчитать расположение сети. Таблица и шкала времени показывают те же партнёрства.',
    layout: 'Расположение',
    layouts: {
      forces: 'Силы',
      map: 'Карта',
      sides: 'Два столбца',
      rings: 'Кольца',
      regions: 'Регионы',
    },
    layoutHints: {
      forces: 'Связанные места стоят рядом',
      map: 'Каждое место там, где оно лежит',
      sides: 'Одна сторона слева, другая справа',
      rings: 'Вокруг выбранного места: его партнёры, их партнёры и так далее',
      regions: 'Места одного региона вместе, регионы как на карте',
    },
    noSides: 'Два столбца возможны только для списка между двумя странами. У этой сети больше двух сторон.',
    steps: (n, shown) => `${shown} ${forms(n, 'шаг', 'шага', 'шагов')}`,
    apart: (n, shown) => `Отсюда не достичь: ${shown} ${forms(n, 'место', 'места', 'мест')}`,
    noRings: 'Нет партнёрств, которые можно показать, поэтому нет и колец.',
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
  attributes: {
    kind: 'Вид',
    status: 'Состояние',
    decade: 'Десятилетие основания',
    country: 'Страна',
    region: 'Регион',
    placeKind: 'Вид населённого пункта',
    theme: 'Тема совместных проектов',
    sourced: 'Источники',
    coverage: 'Охват',
    population: 'Жители',
    length: 'Расстояние (км)',
    foundedYear: 'Год основания',
    agreements: 'Число соглашений',
  },
  coverage: {
    all: 'собраны все партнёрства',
    listed: 'собраны только партнёрства этого списка',
    boundary: 'известен только как чей-то партнёр (край сети)',
  },
  decade: { of: year => `${year}-е годы`, unknown: 'неизвестно' },
  themes: {
    youth: 'Молодёжь',
    civic: 'Гражданское общество',
    digital: 'Цифровые технологии',
    culture: 'Культура',
    education: 'Образование',
    environment: 'Окружающая среда',
    urban: 'Городское развитие',
    memory: 'Память',
    media: 'Медиа',
    inclusion: 'Инклюзия',
    language: 'Язык',
    humanitarian: 'Гуманитарная помощь',
    economy: 'Экономика',
    vocational: 'Профессиональное образование',
    sport: 'Спорт',
    health: 'Здоровье',
    diversity: 'Многообразие',
  },
  measures: {
    degree: 'Число партнёров',
    degreeCentrality: 'Доля возможных партнёров',
    weightedDegree: 'Число соглашений',
    degreePartnership: 'Партнёры по партнёрству',
    degreeFriendship: 'Партнёры по дружбе',
    degreeContact: 'Партнёры по контактам',
    degreeCooperation: 'Партнёры по сотрудничеству',
    degreeProject: 'Партнёры по проектам',
    betweenness: 'Посредничество',
    closeness: 'Близость',
    harmonic: 'Гармоническая близость',
    eigenvector: 'Собственная центральность',
    pagerank: 'PageRank',
    coreness: 'Номер ядра',
    clustering: 'Связи между партнёрами',
    squareClustering: 'Четырёхугольники среди партнёров',
    bipartiteDegree: 'Доля другой стороны',
    bipartiteBetweenness: 'Посредничество при двух сторонах',
    bipartiteCloseness: 'Близость при двух сторонах',
    constraint: 'Ограниченность (Бёрт)',
    participationCountries: 'Разброс по странам',
    participationClusters: 'Разброс по группам',
    articulation: 'Распад без этого места',
    componentSize: 'Размер связанной части',
    tieBetweenness: 'Посредничество связи',
    bridge: 'Мост: отрезанные места',
    component: 'Связанная часть',
    cluster: 'Группа',
  },
  overview: {
    summary: (places, ties) => `В наборе данных ${ties}; число мест: ${places}.`,
    filteredOut: (_, shown) => `Фильтры скрывают партнёрства: ${shown}. Все числа учитывают фильтры.`,
    shownAll: 'Показаны все партнёрства, в том числе без известного года основания.',
    shownYear: year => `Показана сеть на конец ${year} года.`,
    shownPeriod: (from, to) => `Показаны партнёрства, основанные с ${from} по ${to} год.`,
    none: 'Здесь нет ни одного партнёрства.',
    findings: 'Что бросается в глаза',
    basis: {
      all: readOn => `состояние на ${readOn}`,
      year: year => `конец ${year} года`,
      period: (from, to, readOn) => `основанные в ${from}–${to} годах, состояние на ${readOn}`,
      ended: 'включая прекращённые',
      undated: shown => `без партнёрств с неизвестным годом основания (${shown})`,
      listed: 'только партнёрства этого списка',
      mixed: 'не для каждого места собрано всё',
      filtered: 'с фильтрами',
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
  },
  findings: {
    oldest: (f, w) =>
      w.say`Дольше всего в силе ${w.list(f.ties.map(w.tie))}: ${stop(since(w.date(f.since)))}${f.contested ? ' О дате источники расходятся.' : ''}${
        f.perhaps.length > 0
          ? w.say` Возможно, ещё дольше: ${w.list(f.perhaps.map(({ tie, date }) => w.say`${w.tie(tie)} (${w.date(date)}, день неизвестен)`))}.`
          : ''
      }${
        f.rivals.length > 0
          ? w.say` Какое партнёрство было первым, спорно; называют также ${w.list(f.rivals.map(w.tie))}.`
          : ''
      }`,
    peak: (f, w) =>
      w.say`Пять лет с наибольшим числом оснований: ${f.from}–${f.to}; это ${w.n(f.founded)} из ${w.n(f.of)} с известным годом (${w.percent(f.founded / f.of)}).`,
    gap: (f, w) =>
      w.say`${f.from === f.to ? `В ${f.from} году` : `С ${f.from} по ${f.to} год`} не основано ни одного из показанных партнёрств, насколько известен год.`,
    resting: (f, w) =>
      w.say`Из ${w.n(f.inForce)} в силе ${w.list([
        ...(f.suspended > 0 ? [`${w.n(f.suspended)} приостановлено`] : []),
        ...(f.dormant > 0
          ? [`${w.n(f.dormant)} ${forms(f.dormant, 'бездействует', 'бездействуют', 'бездействуют')}`]
          : []),
      ])} (${w.percent((f.suspended + f.dormant) / f.inForce)}), с источником: ${w.n(f.sourced)}.${
        f.most
          ? ` Больше всего приостановлено в ${f.most.year} году: ${w.n(f.most.count)}${f.most.undated > 0 ? `, из них без известного года основания: ${w.n(f.most.undated)}` : ''}.`
          : ''
      }${f.unknown > 0 ? ` Состояние неизвестно: ${w.n(f.unknown)}.` : ''}${
        f.suspended > 0 ? ' Приостановлено не значит прекращено.' : ''
      }`,
    connected: (f, w) =>
      f.parts === 1
        ? w.say`Показанная сеть связана целиком, мест в ней: ${w.n(f.of)}.`
        : w.say`Показанная сеть распадается на ${w.n(f.parts)} ${forms(f.parts, 'связанную часть', 'связанные части', 'связанных частей')}; в самой большой ${w.n(f.largest)} из ${w.n(f.of)} связанных мест (${w.percent(f.largest / f.of)}).`,
    mostPartners: (f, w) =>
      w.say`Больше всего партнёров здесь${
        f.known === 'all' ? ` среди мест, для которых собраны все партнёрства (${w.n(f.among)})` : ''
      }: ${w.list(f.places.map(w.place))}, ${f.places.length > 1 ? 'по ' : ''}${w.n(f.partners)} (${w.percent(f.partners / f.ties)} показанных партнёрств).`,
    single: (f, w) =>
      w.say`Ровно один партнёр здесь у ${w.n(f.places)} из ${w.n(f.among)} мест${
        f.known === 'all' ? ', для которых собраны все партнёрства' : ''
      }.`,
    triangles: (f, w) =>
      w.say`Троек мест, где каждое связано с каждым, не меньше ${w.n(f.triangles)}${
        f.most ? w.say`; из них с участием места ${w.place(f.most.place)}: ${w.n(f.most.triangles)}` : ''
      }.`,
    distances: (f, w) =>
      w.say`Половина партнёров отстоит друг от друга по прямой больше чем на ${w.n(f.median)}\u00a0км, дальше всего ${w.tie(f.tie)}: ${w.n(f.longest)}\u00a0км.`,
    regions: (f, w) =>
      w.say`Больше всего из ${w.n(f.of)} ${forms(f.of, 'партнёрства', 'партнёрств', 'партнёрств')}: ${w.list(
        f.most.map(
          ({ country, region, ties }) => `${w.region(region)} (${w.country(country)}, ${w.n(ties)})`,
        ),
      )}.`,
    countries: (f, w) =>
      w.say`Число стран: ${w.n(f.countries)}; чаще всего ${f.pair.map(w.country).join('\u00a0— ')}: ${w.n(f.ties)} из ${w.n(f.of)} (${w.percent(f.ties / f.of)}). Это зависит и от того, какие списки здесь соединены.`,
    kinds: (f, w) =>
      w.say`${w.n(f.others)} из ${w.n(f.of)}\u00a0— другого вида, чем «партнёрство»: ${w.list(f.kinds.map(([kind, n]) => `${w.kind(kind)} (${w.n(n)})`))}.`,
    undated: (f, w) =>
      w.say`Для ${w.n(f.undated)} из ${w.n(f.of)} (${w.percent(f.undated / f.of)}) ни один источник не называет год основания; когда показан год, их нет.`,
    anniversaries: (f, w) =>
      w.say`Круглая дата в ${f.year} году у ${w.n(f.ties)} с известным годом из тех, что сегодня в силе${
        f.resting > 0 ? `; из них приостановлено или бездействует ${w.n(f.resting)}` : ''
      }. ${f.age} ${forms(f.age, 'год', 'года', 'лет')}: ${f.oldest.length > 0 ? w.list(f.oldest.map(w.tie)) : w.n(f.ofAge)}.`,
    partial: (f, w) =>
      w.say`${w.n(f.boundary)} из ${w.n(f.of)} связанных мест известны только как партнёры других; сколько у них партнёров на самом деле, здесь не видно.${
        f.listed > 0 ? ` Ещё для ${w.n(f.listed)} собраны не все партнёрства.` : ''
      }`,
  },
  regions: {
    level: 'На карте и в сети показать',
    levels: { place: 'Места', region: 'Регионы', country: 'Страны' },
    inner: shown => `из них ${shown} внутри`,
    mostFrequent: (pairs, each, several, n, shown) =>
      `Чаще всего: ${pairs}\u00a0— ${several ? 'по ' : ''}${each} из ${shown} ${forms(n, 'партнёрства', 'партнёрств', 'партнёрств')}`,
    onlyPair: (pair, n, shown) =>
      n === 1 ? `Единственное партнёрство: ${pair}` : `Все партнёрства (${shown}): ${pair}`,
    even: (pairs, each) =>
      `Ни одна пара не выделяется: пар с одинаковым числом партнёрств\u00a0— ${pairs}, по ${each}`,
    total: list => `Больше всего в сумме: ${list}.`,
    within: 'случайность и отношение\u00a0— только в пределах этого списка',
    withoutRegion: country => `${country}, без региона`,
    matrix: 'Кто с кем',
    caption: 'В клетке указано число партнёрств.',
    shade: 'Окраска',
    shades: { lift: 'Отклонение от случайного', count: 'Число' },
    order: 'Порядок',
    orders: { size: 'по величине', name: 'по алфавиту' },
    large: 'Увеличить',
    close: 'Закрыть',
    wide: 'Матрица шире окна: она продолжается вправо.',
    showAll: shown => `Показать все: ${shown}`,
    showLargest: shown => `Показать наибольшие: ${shown}`,
    showFewer: 'Показать меньше',
    cut: (shown, all) => `Показаны наибольшие: ${shown} из ${all}.`,
    click: 'Щелчок по клетке оставляет везде только партнёрства этой пары, второй щелчок возвращает все.',
    chosen: (pair, ties) => `Везде показано только: ${pair} (${ties}).`,
    chosenInner: 'В том числе внутри каждого из двух.',
    compared: 'Матрица, список и баланс здесь по-прежнему сравнивают все.',
    all: 'Снова показать все',
    only: 'Показать только эти',
    times: times => `отношение к ожидаемому\u00a0— ${times}`,
    range: (from, to) => `разброс от ${from} до ${to}`,
    judgements: {
      more: 'больше ожидаемого',
      fewer: 'меньше ожидаемого',
      within: 'в пределах случайности',
      tooFew: 'слишком мало для вывода',
    },
    pairs: 'Пары списком',
    columns: { pair: 'Пара', ties: 'Число', expected: 'ожидается', lift: 'Отношение' },
    liftNote: (expected, lift) => [
      expected,
      ' получается, если у каждого места остаётся столько партнёрств, сколько есть, а партнёров выбирает случай. ',
      lift,
      ' указано только там, где насчитано или ожидается не меньше трёх: иначе одно лишнее партнёрство перевернуло бы картину. Разброс в скобках охватывает 95\u00a0%; из многих пар некоторые выходят за него и случайно.',
    ],
    expectedTerm: 'Ожидаемое число',
    liftTerm: 'Отношение к случайному',
    balance: 'Баланс',
    side: 'Сторона',
    balanceColumns: {
      name: 'Название',
      ties: 'Партнёр\u00adства',
      share: 'Доля',
      inner: 'внутри',
      places: 'Места',
      untied: 'Места без показанных',
      partners: 'связан с',
      strongest: 'чаще всего с',
      concentration: 'Концен\u00adтрация',
    },
    noStrongest: shown => `с несколькими одинаково часто (по ${shown})`,
    balanceNote:
      'Доля\u00a0— от всех показанных партнёрств. Концентрация\u00a0— насколько вероятно, что два взятых наугад партнёрства ведут к одной и той же стороне; указана начиная с трёх.',
    back: 'Обзор всех',
    partnersOf: 'Связи',
    placesOf: 'Места',
    placesHint: 'Если выбрать место, снова будут показаны места, а не регионы.',
    innerOf: 'Внутри',
    tiesOf: 'Партнёрства',
    innerNote: (n, shown) =>
      `${shown} ${forms(n, 'партнёрство соединяет', 'партнёрства соединяют', 'партнёрств соединяют')} два места внутри; на карте и в сети в этом виде ${forms(n, 'оно не показано', 'они не показаны', 'они не показаны')}.`,
    noTies: 'В это время и с этими фильтрами показать здесь нечего.',
  },
  data: {
    title: 'Набор данных',
    coverage: 'Охват',
    limits: 'Чего не хватает',
    readOn: date => `Источники прочитаны: ${date}`,
    version: version => `Версия\u00a0${version}`,
    licence: 'Лицензия',
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
    named: 'С названием на всех языках страницы',
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
  filters: {
    hint: 'Фильтры действуют во всех видах и записаны в ссылке. Где ничего не отмечено, показано всё.',
    of: (all, part, shown) => `${part} из ${shown} ${forms(all, 'партнёрства', 'партнёрств', 'партнёрств')}`,
    endOf: year => `конец ${year}\u00a0г.`,
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
    none: 'Ни одно партнёрство не подходит ко всем фильтрам сразу. Уберите один из них.',
    noneNow: (n, shown) =>
      `В выбранное время ни одно партнёрство не подходит к фильтрам, а за всё время ${forms(n, 'подходит', 'подходят', 'подходят')} ${shown}.`,
  },
  legend: {
    resting: 'приостановлено',
    kinds: { project: 'проект' },
    several: 'несколько',
    others: 'другие',
    unknown: 'неизвестно',
    decade: year => `${year}-е`,
    hide: name => `Щелчок скроет: ${name}`,
    show: name => `Скрыто. Щелчок покажет снова: ${name}`,
    showAll: 'Показано только это. Щелчок снова покажет всё.',
    open: 'Легенда',
    look: 'Оформление',
    size: 'Размер мест',
    colour: 'Цвет мест',
    tieColour: 'Цвет линий',
    tieWidth: 'Толщина линий',
    even: 'всё одинаково',
    statuses: 'Линии по состоянию',
    sides: 'Стороны',
    groupSize: { region: 'партнёрств на регион', country: 'партнёрств на страну' },
    groupWidth: { region: 'между двумя регионами', country: 'между двумя странами' },
  },
  timeline: {
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
    plain: 'Нарисовано без видеокарты: проще, но полностью.',
    borders: 'Показаны сегодняшние границы.',
    data: 'Данные карты',
    globe: 'Глобус',
    flat: 'Плоская',
    projection: 'Изображение Земли',
    zoomIn: 'Ближе',
    zoomOut: 'Дальше',
  },
  walk: {
    ties: (n, shown) => `${shown} ${forms(n, 'партнёр', 'партнёра', 'партнёров')}`,
    ofTies: (at, of) => `${at} из ${of}`,
    edge: 'Дальше пути нет.',
    opened: name => `Открыта страница: ${name}.`,
  },
  search: {
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
    goToYear: year => `Показать сеть на конец ${year} года`,
    goToFoundings: year => `Показать основания ${year} года`,
    goToPeriod: (from, to) => `Показать основания с ${from} по ${to} год`,
    command: { time: 'Время', panel: 'Открыть панель', resetFilters: 'Сбросить фильтры' },
  },
  table: {
    ties: 'Партнёрства',
    places: 'Места',
    years: 'Годы',
    pairs: 'Пары',
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
    inner: 'Внутри',
    year: 'Год',
    yearUnknown: 'без года',
    yearColumns: {
      founded: 'Основано',
      inForce: 'Действует',
      changes: 'Приостановлено, бездействует, прекращено',
      events: 'События',
    },
    inForceWhy: 'Действует в конце года, считая приостановленные и бездействующие',
    showYear: year => `Показать сеть на конец ${year}\u00a0года`,
    rowCount: (n, shown) => `${shown} ${forms(n, 'строка', 'строки', 'строк')}`,
    pairCount: (n, shown) => `${shown} ${forms(n, 'пара', 'пары', 'пар')}`,
    groupCount: {
      region: (n, shown) => `${shown} ${forms(n, 'регион', 'региона', 'регионов')}`,
      country: (n, shown) => `${shown} ${forms(n, 'страна', 'страны', 'стран')}`,
    },
    unknown: 'неизвестно',
    sortBy: column => `Упорядочить по столбцу «${column}»`,
  },
  help: {
    open: 'Открыть справку',
    howSure: 'Насколько это надёжно?',
    hint: {
      label: 'Подсказка для первого посещения',
      see: 'Каждая точка\u00a0— место, каждая линия\u00a0— партнёрство.',
      act: 'Выберите точку или перетащите год на шкале времени.',
      more: 'Подробнее\u00a0— в справке (?).',
      close: 'Закрыть подсказку',
    },
  },
  counts: {
    places: (n, shown) => `${shown} ${forms(n, 'место', 'места', 'мест')}`,
    ties: (n, shown) => `${shown} ${forms(n, 'партнёрство', 'партнёрства', 'партнёрств')}`,
    inForce: shown => `${shown} в силе`,
    unknownFounding: shown => `${shown} без известного года основания`,
    besideUnknownFounding: shown => `ещё ${shown} без известного года основания`,
    amongThemUnknownFounding: shown => `год основания неизвестен у ${shown}`,
    suspended: shown => `из них ${shown} приостановлено`,
    perhapsEnded: shown => `${shown} возможно прекращено`,
    founded: shown => `${shown} основано`,
  },
};
