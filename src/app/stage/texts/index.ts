import type { Lang } from '../../../i18n';
import type { StageTexts } from './de';

export type { StageTexts } from './de';

export const LOADERS: { readonly [L in Lang]: () => Promise<{ readonly texts: StageTexts }> } = {
  de: () => import('./de'),
  en: () => import('./en'),
  ru: () => import('./ru'),
};
