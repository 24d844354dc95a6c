import { among, listed, paragraph, place, placeWithPartners, tieWithYear } from './braces';
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
    caption: ({ ties, rivals, contested, ended }) =>
      paragraph(
        `${ended ? 'Из тех, что в силе, раньше' : 'Раньше'} всех ${ties.length > 1 ? 'возникли' : 'возникло'}: ${list(ties, tieWithYear)}.`,
        rivals.length > 0 || contested ? 'Источники в этом расходятся.' : null,
      ),
    notes: ({ rivals, contested, undated }) =>
      paragraph(
        rivals.length > 0
          ? `В связи с вопросом о первом называют также: ${list(rivals, tieWithYear)}.`
          : null,
        contested ? 'Источники называют разные даты основания.' : null,
        undated ? 'Без известного года основания: {undated}; среди них может быть более раннее.' : null,
      ),
  },
  growth: {
    title: 'Сколько их было',
    caption: ({ years: [first, ...years], statusKnown }) =>
      statusKnown
        ? `На конец ${first} года в силе {inForce ${first}|партнёрство|партнёрства|партнёрств}${years.map(year => `, на конец ${year} года — {inForce ${year}}`).join('')}.`
        : `К концу ${first} года основано {foundedBy ${first}|партнёрство|партнёрства|партнёрств}${years.map(year => `, к концу ${year} года — {foundedBy ${year}}`).join('')}.`,
    notes: ({ statusKnown, undated, perhaps }) =>
      paragraph(
        statusKnown
          ? 'Учтены партнёрства с известным годом основания, в том числе приостановленные и бездействующие.'
          : 'Учтены партнёрства с известным годом основания; какие из них ещё в силе, большей частью неизвестно.',
        undated ? 'Без известного года: {undated}.' : null,
        perhaps && `На конец ${perhaps} года, возможно, уже прекращено: {status perhapsEnded ${perhaps}}.`,
      ),
  },
  peak: {
    title: 'Год, когда их возникло больше всего',
    caption: ({ all }) =>
      all
        ? 'Все партнёрства с известным годом основания возникли в {peakYear} году: их {founded}.'
        : 'Больше всего возникло в {peakYear} году: {peak} из {founded|партнёрства|партнёрств|партнёрств} с известным годом основания.',
    notes: ({ undated }) =>
      paragraph('Учитывается год первого соглашения.', undated ? 'Без известного года: {undated}.' : null),
  },
  newest: {
    title: 'Самое новое',
    caption: ({ several, undated }) =>
      `${several ? 'Самые новые партнёрства' : 'Самое новое партнёрство'}${undated ? ' с известным годом' : ''}: {last} ({lastYear}).`,
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
        `В силе {inForce|партнёрство|партнёрства|партнёрств}${among(', из них', [
          suspended && 'приостановлено {status suspended}',
          dormant && 'бездействует {status dormant}',
          unknown && 'состояние неизвестно у {status unknown}',
        ])}.`,
        ended ? 'Прекращено: {status ended}.' : null,
      ),
    notes: ({ suspended, since }) =>
      paragraph(
        suspended ? '«Приостановлено» не значит «прекращено».' : null,
        since && `С ${since} года приостановлено: {statusSince suspended ${since}}.`,
        'Состояние на {readOn}.',
      ),
  },
  hubs: {
    title: 'У кого больше всего партнёров',
    caption: ({ places, all }) =>
      `Больше всего партнёров ${all ? 'среди {compared|места|мест|мест}, партнёрства которых собраны полностью' : 'в этом списке'}: {hubs}${places.length > 1 ? ', по' : ' —'} {hubPartners}.`,
    notes: ({ all }) =>
      all
        ? 'Места, известные только как чьи-то партнёры, не сравниваются.'
        : 'Учтены только партнёрства этого списка; у кого больше партнёров за его пределами, здесь не видно.',
  },
  parts: {
    title: 'Что связано между собой',
    caption: ({ whole, alike }) =>
      whole
        ? 'Вся сеть связана: между всеми {tied|местом|местами|местами} есть цепочки партнёрств.'
        : `Сеть партнёрств, которые в силе, распадается на {parts|часть|части|частей}${
            {
              none: '; в самой большой — {largestPart} из {tied|места|мест|мест}',
              some: '; в самых больших — по {largestPart} из {tied|места|мест|мест}',
              all: ' по {largestPart|месту|места|мест}',
            }[alike]
          }.`,
    notes: ({ whole }) =>
      whole
        ? 'Цепочка ведёт от места к месту через общих партнёров.'
        : 'Одну часть составляют места, между которыми есть цепочка партнёрств. Партнёрства, которых нет в списке, могут связывать части.',
  },
  bridges: {
    title: 'Кто связывает других',
    caption: ({ places, all }) =>
      `${all ? 'Среди мест с полными данными' : 'В этом списке'} чаще всего на кратчайших путях между другими: ${list(places, place)}.`,
    notes: ({ parting, core }) =>
      paragraph(
        'Учтены партнёрства этого списка, которые в силе; другие могут открыть иные пути.',
        core ? CORE : null,
        parting &&
          `Если бы не ${place(parting)}, эта часть сети распалась бы на {partsWithout ${parting}|часть|части|частей}.`,
      ),
  },
  clusters: {
    title: 'Группы в сети',
    caption: ({ places }) =>
      `У некоторых мест больше партнёрств между собой, чем с другими. В центре таких групп: ${list(places, place)}.`,
    notes: ({ core }) =>
      paragraph(
        'Цвета показывают группы. Они вычислены, их никто не устанавливал; насколько они надёжны, сказано в разделе «Группы».',
        core ? CORE : null,
      ),
  },
  underconnected: {
    title: 'Партнёров меньше обычного',
    caption: ({ places }) =>
      `Партнёров меньше, чем в этом списке обычно у мест такого размера и положения: ${list(places, placeWithPartners)}.`,
    notes: ({ all }) =>
      paragraph(
        'Обычное число рассчитано по этому списку: по числу жителей, стране и региону; оно не говорит, сколько партнёров должно быть.',
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
          all: 'Ни у одного из {ties|партнёрства|партнёрств|партнёрств} год основания не известен.',
        }[undated],
        {
          none: null,
          some:
            undated === 'none'
              ? 'Из {ties|партнёрства|партнёрств|партнёрств} нынешнее состояние неизвестно у {status unknown}.'
              : 'Нынешнее состояние неизвестно у {status unknown}.',
          all:
            undated === 'none'
              ? 'Ни у одного из {ties|партнёрства|партнёрств|партнёрств} не известно нынешнее состояние.'
              : 'Нынешнее состояние не известно ни у одного.',
        }[status],
      ),
    notes: () =>
      '«Неизвестно» не значит «прекращено». Раздел «Данные» показывает, чего не хватает и что спорно.',
  },
};
