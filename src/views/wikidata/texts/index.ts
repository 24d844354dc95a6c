import type { TextLoaders } from '../../panelTexts';
import type { WikidataTexts } from './de';

export type { WikidataTexts } from './de';

export const LOADERS: TextLoaders<WikidataTexts> = {
  de: () => import('./de'),
  en: () => import('./en'),
  ru: () => import('./ru'),
};
