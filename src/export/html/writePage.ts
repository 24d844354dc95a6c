// The page as one file: its template with a dataset, a view and, where they are wanted, the tables that suggestions need.
// The files of a large dataset take their time, so it runs in a worker.

import { LISTS, type Enclosed, type ListFiles } from '../../data/enclosed';
import type { Dataset } from '../../data/records';
import { packageFiles } from '../dataPackage';
import { fillTemplate } from './fillTemplate';

export interface PageToWrite {
  readonly template: Blob;
  readonly dataset: Dataset;
  readonly lists: ListFiles;
  /** The view, as in a link. */
  readonly hash: string;
  /** Of the window. */
  readonly title: string;
}

/** Rejects where the template is none. */
export async function writePage({ template, dataset, lists, hash, title }: PageToWrite): Promise<Blob> {
  const { info } = dataset;
  const enclosed: Enclosed = {
    // Under the id that the link names, which a package of an opened table may not have.
    id: info.id,
    title: info.title,
    hash,
    files: Object.fromEntries(packageFiles(dataset).map(({ name, text }) => [name, text])),
    lists: lists && (await textsOf(lists)),
  };
  return new Blob([fillTemplate(await template.text(), enclosed, title)], {
    type: 'text/html;charset=utf-8',
  });
}

async function textsOf(lists: NonNullable<ListFiles>): Promise<Enclosed['lists']> {
  const texts = await Promise.all(LISTS.map(name => lists[name].text()));
  return Object.fromEntries(LISTS.map((name, i) => [name, texts[i]!])) as unknown as Enclosed['lists'];
}
