import type { TextLoaders } from '../../parts/panel/panelTexts';
import type { texts } from './de';

export type UnderconnectedTexts = typeof texts;

export const LOADERS: TextLoaders<UnderconnectedTexts> = {
  de: () => import('./de'),
  en: () => import('./en'),
  ru: () => import('./ru'),
};
