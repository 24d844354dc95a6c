import type { TextLoaders } from '../../../views/parts/panel/panelTexts';
import type { StageTexts } from './de';

export type { StageTexts } from './de';

export const LOADERS: TextLoaders<StageTexts> = {
  de: () => import('./de'),
  en: () => import('./en'),
  ru: () => import('./ru'),
};
