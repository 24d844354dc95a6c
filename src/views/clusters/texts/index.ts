import type { TextLoaders } from '../../parts/panel/panelTexts';
import type { texts } from './de';

export type ClusterTexts = typeof texts;

export const LOADERS: TextLoaders<ClusterTexts> = {
  de: () => import('./de'),
  en: () => import('./en'),
  ru: () => import('./ru'),
};
