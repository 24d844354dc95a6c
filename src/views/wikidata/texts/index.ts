import type { TextLoaders } from '../../parts/panel/panelTexts';
import type { WikidataTexts } from './de';

export type { WikidataTexts } from './de';

export const LOADERS: TextLoaders<WikidataTexts> = {
  de: () => import('./de'),
  en: () => import('./en'),
  ru: () => import('./ru'),
};
