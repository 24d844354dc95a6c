import type { TextLoaders } from '../../parts/panel/panelTexts';
import type { PathsTexts } from './de';

export type { PathsTexts } from './de';

export const LOADERS: TextLoaders<PathsTexts> = {
  de: () => import('./de'),
  en: () => import('./en'),
  ru: () => import('./ru'),
};
