// How to cite, fetched in the language that asks: the help and the files that are handed out say it alike.

import type { Lang } from '../index';
import type { Citing } from './de';

export type { Citing } from './de';

const LOADERS: { readonly [L in Lang]: () => Promise<{ readonly citing: Citing }> } = {
  de: () => import('./de'),
  en: () => import('./en'),
  ru: () => import('./ru'),
};

export const loadCiting = async (lang: Lang): Promise<Citing> => (await LOADERS[lang]()).citing;
