import { listed, paragraph, place, placeWithPartners, tieWithYear } from './braces';
import type { StoryTexts } from './slots';

const list = <T>(items: readonly T[], piece: (item: T) => string) => listed('ru', items, piece);

const CORE = 'Места, известные только как чьи-то партнёры, при этом не учтены.';

export const ru: StoryTexts = {
  title: dataset => `${dataset.ru}: по данным`,
  about: {
    title: 'О чём это',
    caption: ({ countries }) =>
      `{ties|партнёрство|партнёрства|партнёрств} между {places|местом|местами|местами}${countries > 1 ? ' в {countries|стране|странах|странах}' : ''}.`,
    notes: ({ question, limits }) => paragraph(question.ru || null, limits.ru || null),
  },
  first: {
    title: 'Начало',
    caption: ({ ties, rivals, contested }) =>
      paragraph(
        `Из действующих партнёрств раньше всех ${ties.length > 1 ? 'возникли' : 'возникло'}: ${list(ties, tieWithYear)}.`,
        rivals.length > 0 || contested ? 'Источники об этом расходятся.' : null,
      ),
    notes: ({ rivals, contested, undated }) =>
      paragraph(
        rivals.length > 0 ? `Первым называют также: ${list(rivals, tieWithYear)}.` : null,
        contested ? 'Источники называют разные даты основания.' : null,
        undated ? 'Без известного года основания: {undated}; среди них может быть более раннее.' : null,
      ),
  },
  growth: {
    title: 'Сколько их было',
    caption: ({ years: [first, ...years] }) =>
      `На конец ${first} года {inForce ${first}|партнёрство|партнёрства|партнёрств}${years.map(year => `, на конец ${year} года — {inForce ${year}}`).join('')}.`,
    notes: ({ undated, perhaps }) =>
      paragraph(
        'Учтены партнёрства с известным годом основания, в том числе приостановленные и бездействующие.',
        undated ? 'Без известного года: {undated}.' : null,
        perhaps && `На конец ${perhaps} года, возможно, уже прекращено: {status perhapsEnded ${perhaps}}.`,
      ),
  },
  peak: {
    title: 'Год, когда основано больше всего',
    caption: () =>
      'Больше всего начинается в {peakYear} году: {peak} из {founded|партнёрства|партнёрств|партнёрств} с известным годом основания.',
    notes: ({ undated }) =>
      paragraph('Учитывается год первого соглашения.', undated ? 'Без известного года: {undated}.' : null),
  },
  newest: {
    title: 'Самое новое',
    caption: ({ several }) =>
      `${several ? 'Самые новые партнёрства' : 'Самое новое партнёрство'}, насколько известен год: {last} ({lastYear}).`,
    notes: ({ undated }) =>
      paragraph(
        'Более поздние соглашения тех же мест новым партнёрством не считаются.',
        undated ? 'Без известного года: {undated}.' : null,
      ),
  },
  changes: {
    title: 'Что с ними сейчас',
    caption: ({ suspended, dormant, ended, unknown }) =>
      paragraph(
        `Действующих партнёрств: {inForce}${[
          ...(suspended ? [', из них приостановлено {status suspended}'] : []),
          ...(dormant ? [', бездействует {status dormant}'] : []),
          ...(unknown ? [', состояние неизвестно у {status unknown}'] : []),
        ].join('')}.`,
        ended ? 'Прекращено: {status ended}.' : null,
      ),
    notes: ({ suspended, since }) =>
      paragraph(
        suspended ? 'Приостановлено не значит прекращено.' : null,
        since && `С ${since} года приостановлено: {statusSince suspended ${since}}.`,
        '{readOn} — день, по который прочитаны источники.',
      ),
  },
  hubs: {
    title: 'У кого больше всего партнёров',
    caption: ({ places, all }) =>
      `Больше всего партнёров ${all ? 'среди {compared|места|мест|мест}, партнёрства которых собраны полностью' : 'в этом списке'}: {hubs}${places.length > 1 ? ', по' : ' —'} {hubPartners}.`,
    notes: ({ all }) =>
      all
        ? 'Места, известные только как чьи-то партнёры, не сравниваются.'
        : 'Учтены только партнёрства этого списка; у кого больше партнёров в других местах, здесь не видно.',
  },
  parts: {
    title: 'Что связано между собой',
    caption: ({ whole, alike }) =>
      whole
        ? 'Вся сеть связана: между всеми {tied|местом|местами|местами} есть цепочки партнёрств.'
        : `Сеть распадается на {parts|часть|части|частей}; ${alike ? 'в самых больших по' : 'в самой большой'} {largestPart} из {tied|места|мест|мест}.`,
    notes: () =>
      'Одну часть составляют места, между которыми есть цепочка партнёрств. Партнёрства, которых нет в списке, могут связывать части.',
  },
  bridges: {
    title: 'Кто связывает других',
    caption: ({ places, all }) =>
      `${all ? 'Среди мест, собранных полностью,' : 'В этом списке'} чаще всего на кратчайшем пути между другими: ${list(places, place)}.`,
    notes: ({ parting, core }) =>
      paragraph(
        'Расчёт сделан по действующим партнёрствам этого списка; другие могут открыть другие пути.',
        core ? CORE : null,
        parting &&
          `Без места ${place(parting)} его часть распалась бы на {partsWithout ${parting}|часть|части|частей}.`,
      ),
  },
  clusters: {
    title: 'Группы в сети',
    caption: ({ places }) =>
      `У некоторых мест здесь больше партнёрств между собой, чем с другими. В центре таких групп: ${list(places, place)}.`,
    notes: ({ core }) =>
      paragraph(
        'Цвета показывают группы. Они вычислены, их никто не устанавливал; насколько они надёжны, сказано в разделе «Группы».',
        core ? CORE : null,
      ),
  },
  underconnected: {
    title: 'Партнёров меньше, чем ожидалось',
    caption: ({ places }) =>
      `Партнёров меньше, чем можно ожидать при таком размере и положении: ${list(places, placeWithPartners)}.`,
    notes: ({ all }) =>
      paragraph(
        'Ожидание рассчитано по числу жителей, стране и региону; оно не говорит, сколько партнёров должно быть.',
        all
          ? 'Сравниваются только места, партнёрства которых собраны полностью.'
          : 'Учтены только партнёрства этого списка.',
      ),
  },
  unknown: {
    title: 'Что неизвестно',
    caption: ({ undated, status }) =>
      paragraph(
        {
          none: null,
          some: 'Из {ties|партнёрства|партнёрств|партнёрств} год основания неизвестен у {undated}.',
          all: 'Из {ties|партнёрства|партнёрств|партнёрств} год основания не известен ни у одного.',
        }[undated],
        {
          none: null,
          some: 'Нынешнее состояние неизвестно у {status unknown}.',
          all: 'Нынешнее состояние не известно ни у одного.',
        }[status],
      ),
    notes: () => 'Неизвестно не значит прекращено. Раздел «Данные» показывает, чего не хватает и что спорно.',
  },
};
