import type { TextLoaders } from '../../parts/panel/panelTexts';
import type { MatchesTexts } from './de';

export type { MatchesTexts } from './de';

export const LOADERS: TextLoaders<MatchesTexts> = {
  de: () => import('./de'),
  en: () => import('./en'),
  ru: () => import('./ru'),
};
