// A sentence per finding, put together from the pieces of `sentence.ts`.

import type { Messages } from '../de';
import { forms, since, stop } from './grammar';

export const findings: Messages['findings'] = {
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
      : w.say`Показанная сеть распадается на ${w.n(f.parts)} ${forms(f.parts, 'связную часть', 'связные части', 'связных частей')}; ${f.alike > 1 ? `в каждой из самых больших (${w.n(f.alike)})` : 'в самой большой'} ${w.n(f.largest)} из ${w.n(f.of)} связанных мест (${w.percent(f.largest / f.of)}).`,
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
      f.most.map(({ country, region, ties }) => `${w.region(region)} (${w.country(country)}, ${w.n(ties)})`),
    )}.`,
  countries: (f, w) =>
    w.say`Число стран: ${w.n(f.countries)}; чаще всего ${f.pair.map(w.country).join('\u00a0– ')}: ${w.n(f.ties)} из ${w.n(f.of)} (${w.percent(f.ties / f.of)}). Это зависит и от того, какие списки здесь соединены.`,
  kinds: (f, w) =>
    w.say`${w.n(f.others)} из ${w.n(f.of)}\u00a0— другого вида, чем «партнёрство»: ${w.list(f.kinds.map(([kind, n]) => `${w.kind(kind)} (${w.n(n)})`))}.`,
  undated: (f, w) =>
    w.say`Для ${w.n(f.undated)} из ${w.n(f.of)} (${w.percent(f.undated / f.of)}) ни один источник не называет год основания; когда показан год, их нет.`,
  anniversaries: (f, w) =>
    w.say`${f.year} год: ${w.n(f.anniversaries)} ${forms(f.anniversaries, 'круглая дата', 'круглые даты', 'круглых дат')} партнёрств, которые сегодня в силе (5, 10, 20, 25 … лет)${
      f.resting > 0 ? `; из них у приостановленных и бездействующих: ${w.n(f.resting)}` : ''
    }. ${f.age} ${forms(f.age, 'год', 'года', 'лет')}: ${f.oldest.length > 0 ? w.list(f.oldest.map(w.tie)) : w.n(f.ofAge)}.`,
  partial: (f, w) =>
    w.say`${w.n(f.boundary)} из ${w.n(f.of)} связанных мест известны только как партнёры других; сколько у них партнёров на самом деле, здесь не видно.${
      f.listed > 0 ? ` Ещё для ${w.n(f.listed)} собраны не все партнёрства.` : ''
    }`,
};
