import type { TextLoaders } from '../../parts/panel/panelTexts';
import type { RankingTexts } from './de';

export type { RankingTexts } from './de';

export const LOADERS: TextLoaders<RankingTexts> = {
  de: () => import('./de'),
  en: () => import('./en'),
  ru: () => import('./ru'),
};
