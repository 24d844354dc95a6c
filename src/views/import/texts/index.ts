import type { Lang } from '../../../i18n';
import type { ImportTexts } from './de';

export type { ImportTexts } from './de';

export const LOADERS: { readonly [L in Lang]: () => Promise<{ readonly texts: ImportTexts }> } = {
  de: () => import('./de'),
  en: () => import('./en'),
  ru: () => import('./ru'),
};
