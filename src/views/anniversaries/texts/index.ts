import type { TextLoaders } from '../../parts/panel/panelTexts';
import type { AnniversariesTexts } from './de';

export type { AnniversariesTexts } from './de';

export const LOADERS: TextLoaders<AnniversariesTexts> = {
  de: () => import('./de'),
  en: () => import('./en'),
  ru: () => import('./ru'),
};
