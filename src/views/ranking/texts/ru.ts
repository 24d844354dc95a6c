// The ranking's own texts in Russian. Names stay in the nominative.

import { plural } from '../../../i18n/plural';
import type { Among, RankingTexts } from './de';

const forms = (n: number, one: string, few: string, many: string) =>
  plural('ru', n, { one, few, many, other: many });
const places = (n: number, shown: string) => `${shown} ${forms(n, 'место', 'места', 'мест')}`;
const among = ({ n, shown }: Among) => `среди ${shown} ${forms(n, 'места', 'мест', 'мест')}`;

export const texts: RankingTexts = {
  none: 'Здесь нечего сравнивать.',
  computing: measure => `Вычисляется: ${measure}\u00a0…`,
  progress: percent => `Кратчайшие пути от каждого места: ${percent}`,
  failed: 'Эти показатели не удалось вычислить.',
  undefinedForAll: measure => `${measure}: не определено ни для одного из этих мест`,
  lead: {
    partners: ({ names, count, value }, of) =>
      `Больше всего партнёров ${among(of)}: ${names} (${count > 1 ? 'по ' : ''}${value})`,
    other: (measure, { names, count, value }, of) =>
      `${measure}, наибольшее значение ${among(of)}: ${names} (${count > 1 ? 'по ' : ''}${value})`,
    next: (sentence, { names, count, value }) =>
      `${sentence}; далее ${names} (${count > 1 ? 'по ' : ''}${value})`,
    several: (sentence, count, shown, value) => `${sentence}; далее ${places(count, shown)} (по ${value})`,
  },
  partnersShared: (count, of, value) => `Больше всего партнёров, по ${value}, у ${count} из ${of} мест`,
  shared: (measure, count, of, value) =>
    `${measure}: наибольшее значение, ${value}, у ${count} из ${of} мест`,
  allSame: (measure, { n, shown }, value) =>
    `${measure}: одно и то же значение ${n === 2 ? 'у обоих мест' : `у всех (мест: ${shown})`}, ${value}`,
  onlyOne: (measure, name, value) => `${measure}: сравнить можно только одно место, ${name}, ${value}`,
  rankedBy: 'Порядок по показателю:',
  undefinedFor: (n, shown) =>
    `Показатель не определён для ${shown} ${forms(n, 'места; оно стоит', 'мест; они стоят', 'мест; они стоят')} в конце списка.`,
  boundary: {
    out: (n, shown) =>
      `Вне рейтинга ${places(n, shown)}, о которых известно только как о партнёрах других; в сети, по которой ведётся расчёт, они есть.`,
    in: (n, shown) =>
      `${places(n, shown)} ${forms(n, 'известно', 'известны', 'известны')} только как ${n === 1 ? 'партнёр' : 'партнёры'} других, поэтому ${n === 1 ? 'его' : 'их'} значения занижены или несравнимы.`,
    include: 'Включить и эти места',
  },
  parts: { table: 'Таблица', scatter: 'Два показателя', spread: 'Распределение', years: 'Годы' },
  partsLabel: 'Что показано',
  table: {
    label: 'Рейтинг мест',
    filter: 'Найти места',
    filterHint: 'Место или страна',
    count: places,
    some: (part, all) => `${part} из ${all} мест`,
    nobody: 'Ни одно место не подходит под запрос.',
    rank: 'Ранг',
    name: 'Место',
    country: 'Страна',
    history: 'По годам',
    historyWhy:
      'Партнёры по годам: партнёрства в силе с известным годом основания, год за годом. У каждой строки своя высота; сравнивайте форму.',
    historyOf: (first, most, year, last) =>
      `с ${first} года, не больше ${most} (${year}), в последний год ${last}`,
    noHistory: 'год основания неизвестен',
    sortBy: column => `Упорядочить: «${column}»`,
    undefined: 'не определено',
    waiting: 'вычисляется',
    partly: 'Собраны не все партнёрства этого места; настоящее значение может быть другим.',
    save: 'Сохранить как CSV',
    saveWhy: 'Все места рейтинга с выбранными показателями, с полной точностью',
    file: 'reyting',
  },
  columns: {
    title: n => `Выбрать показатели (${n})`,
    explain: 'Пояснение',
    reset: 'Как в начале',
  },
  chosen: (name, rank, of, value) => `${name}: ${value}, ранг ${rank} из ${of}`,
  chosenNoRank: name => `${name}: в этом рейтинге нет.`,
  chosenUndefined: name => `${name}: показатель здесь не определён.`,
  toPage: 'Открыть страницу',
  scatter: {
    x: 'По горизонтали',
    y: 'По вертикали',
    label: (x, y, n) =>
      `Диаграмма рассеяния, число мест: ${n}. По горизонтали: ${x}, по вертикали: ${y}. Стрелки влево и вправо ведут по местам по горизонтальному значению, вверх и вниз по вертикальному; Enter выбирает. Все значения есть в таблице.`,
    log: 'деления растут в одно и то же число раз',
    zero: 'Места со значением 0 стоят отдельно у края.',
    point: (name, country, x, y) => `${name} (${country}): ${x} · ${y}`,
    others: (n, shown) => `и ещё ${places(n, shown)} в той же точке`,
    strength: {
      same: (x, y) => `«${x}» и «${y}» располагают места почти одинаково.`,
      much: (x, y) => `Кто впереди по показателю «${x}», чаще всего впереди и по показателю «${y}».`,
      some: (x, y) => `Кто впереди по показателю «${x}», нередко впереди и по показателю «${y}».`,
      little: (x, y) => `Порядок по показателям «${x}» и «${y}» почти не связан.`,
      against: (x, y) => `Кто впереди по показателю «${x}», нередко позади по показателю «${y}».`,
      muchAgainst: (x, y) => `Кто впереди по показателю «${x}», чаще всего позади по показателю «${y}».`,
    },
    rho: (rho, n, shown) => `Ранговая корреляция Спирмена: ${rho}, ${places(n, shown)}.`,
    rhoWhy: '1: тот же порядок; 0: связи рангов нет; −1: обратный порядок. О причинах число не говорит.',
    noRho: (n, shown) =>
      n < 2
        ? 'Для ранговой корреляции мест слишком мало.'
        : `Ранговая корреляция здесь не определена: по одному из показателей значение у всех одинаково (мест: ${shown}).`,
    nothing: 'Ни для одного места не определены оба значения.',
  },
  spread: {
    label: (measure, n) => `Распределение: ${measure}, число мест: ${n}`,
    bin: (from, to, n, shown) => `${from === to ? from : `от ${from} до ${to}`}: ${places(n, shown)}`,
    axis: 'Высота столбцов: число мест',
    median: median => `Медиана: ${median}. Одна половина мест не выше, другая не ниже.`,
    place: (name, value, { more, fewer, same }) =>
      `${name}: ${value}. Мест выше: ${more}, ниже: ${fewer}, столько же: ${same}.`,
    log: 'Деления оси растут в одно и то же число раз.',
    zeros: (n, shown) => `Первый столбец: ${places(n, shown)} со значением 0.`,
    choose: 'Выберите место, чтобы увидеть, где оно стоит.',
  },
};
