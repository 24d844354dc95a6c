import type { TextLoaders } from '../../panel/panelTexts';
import type { texts } from './de';

export type ExpectationTexts = typeof texts;

export const LOADERS: TextLoaders<ExpectationTexts> = {
  de: () => import('./de'),
  en: () => import('./en'),
  ru: () => import('./ru'),
};
