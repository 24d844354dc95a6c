// The sources of the rows: the page of the item where a tie is stated, and what that rests on by its own word.

import type { PartialDate, Source } from '../records';

/** Outlets under sanctions of the European Union: they are named without a link. */
const SANCTIONED =
  'eadaily.com fondsk.ru iz.ru katehon.com lenta.ru news-front.su news-pravda.com rbth.com redstar.ru rg.ru ria.ru rt.com rubaltic.ru russkiymir.ru snanews.de southfront.press sputniknews.com strategic-culture.su tsargrad.tv tvzvezda.ru voiceofeurope.com'.split(
    ' ',
  );

export interface SourceList {
  /** Of the ties that are stated at an item; its id in the list. */
  item(item: string): string;
  reference(url: string): string;
  endpoint(url: string): string;
  list(): readonly Source[];
}

export function sourceList(readOn: PartialDate): SourceList {
  const sources = new Map<string, Source>();
  /** Of the addresses referred to. */
  const numbers = new Map<string, string>();
  const add = (source: Source): string => {
    if (!sources.has(source.id)) sources.set(source.id, source);
    return source.id;
  };
  return {
    item: item =>
      add({
        id: `wikidata-${item}`,
        url: `https://www.wikidata.org/wiki/${item}#P190`,
        publisher: 'Wikidata',
        date: readOn,
      }),
    reference(url) {
      const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
      const isLinked = host !== '' && !SANCTIONED.some(one => host === one || host.endsWith(`.${one}`));
      const id = numbers.get(url) ?? `reference-${numbers.size + 1}`;
      numbers.set(url, id);
      return add({ id, url: isLinked ? url : '', publisher: host, date: null });
    },
    endpoint: url => add({ id: 'query', url, publisher: new URL(url).host, date: readOn }),
    list: () => [...sources.values()],
  };
}
