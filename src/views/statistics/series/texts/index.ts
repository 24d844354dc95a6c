import type { TextLoaders } from '../../../parts/panel/panelTexts';
import type { SeriesTexts } from './de';

export type { SeriesTexts } from './de';

export const LOADERS: TextLoaders<SeriesTexts> = {
  de: () => import('./de'),
  en: () => import('./en'),
  ru: () => import('./ru'),
};
