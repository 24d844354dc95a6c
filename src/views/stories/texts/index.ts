import type { TextLoaders } from '../../parts/panel/panelTexts';
import type { StoriesTexts } from './de';

export type { StoriesTexts } from './de';

export const LOADERS: TextLoaders<StoriesTexts> = {
  de: () => import('./de'),
  en: () => import('./en'),
  ru: () => import('./ru'),
};
