import type { TextLoaders } from '../../parts/panel/panelTexts';
import type { FirstTiesTexts } from './de';

export type { FirstTiesTexts } from './de';

export const LOADERS: TextLoaders<FirstTiesTexts> = {
  de: () => import('./de'),
  en: () => import('./en'),
  ru: () => import('./ru'),
};
