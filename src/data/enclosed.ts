// What the page as one file has inside (scripts/onefile): the dataset and the view with which it was saved.

/** Where they stand in it, and what stands there until the page fills it in. */
export const ENCLOSED_ID = 'twinline-enclosed';
export const ENCLOSED_PLACE = '{"twinline":"enclosed"}';

/** Tables that suggestions and expectations need beside the dataset. */
export const LISTS = ['cities', 'regions', 'tags', 'sources', 'profiles', 'places'] as const;

/** The same as files; null: they are left out. */
export type ListFiles = Readonly<Record<(typeof LISTS)[number], Blob>> | null;

export interface Enclosed {
  /** Of the dataset, as the link names it. */
  readonly id: string;
  readonly title: Readonly<Record<'de' | 'en' | 'ru', string>>;
  /** The view, as in a link. */
  readonly hash: string;
  /** The files of a data package, by name. */
  readonly files: Readonly<Record<string, string>>;
  /** Null: they are left out. */
  readonly lists: Readonly<Record<(typeof LISTS)[number], string>> | null;
}
