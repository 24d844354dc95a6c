import type { TextLoaders } from '../../parts/panel/panelTexts';
import type { CompareTexts } from './de';

export type { CompareTexts } from './de';

export const LOADERS: TextLoaders<CompareTexts> = {
  de: () => import('./de'),
  en: () => import('./en'),
  ru: () => import('./ru'),
};
