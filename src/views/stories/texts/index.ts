import type { TextLoaders } from '../../panelTexts';
import type { StoriesTexts } from './de';

export type { StoriesTexts } from './de';

export const LOADERS: TextLoaders<StoriesTexts> = {
  de: () => import('./de'),
  en: () => import('./en'),
  ru: () => import('./ru'),
};
