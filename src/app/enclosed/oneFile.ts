// Stands in for data/oneFile in the page as one file: it is its own template, and brings along the tables that it has.

import { ENCLOSED_ID, ENCLOSED_PLACE, LISTS, type ListFiles } from '../../data/enclosed';
import { pageLayout } from '../../export/html/pageLayout';
import { enclosed } from './enclosed';

/** The page as it was built, without data and without what has been drawn on it. */
export async function loadTemplate(): Promise<Blob> {
  const element = (selector: string) => document.querySelector(selector)!;
  const page = pageLayout({
    policy: element('meta[http-equiv]').getAttribute('content')!,
    icon: element('link[rel=icon]').getAttribute('href')!,
    style: element('head > style').textContent,
    script: element('body > script[type=module]').textContent,
    id: ENCLOSED_ID,
    place: ENCLOSED_PLACE,
  });
  return new Blob([page]);
}

export async function loadLists(): Promise<ListFiles> {
  const lists = enclosed?.lists;
  if (!lists) return null;
  return Object.fromEntries(LISTS.map(name => [name, new Blob([lists[name]])])) as unknown as ListFiles;
}
