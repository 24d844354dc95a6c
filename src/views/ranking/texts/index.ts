import type { TextLoaders } from '../../panelTexts';
import type { RankingTexts } from './de';

export type { RankingTexts } from './de';

export const LOADERS: TextLoaders<RankingTexts> = {
  de: () => import('./de'),
  en: () => import('./en'),
  ru: () => import('./ru'),
};
