// The panel's own texts, fetched with the language that the page is in.

import type { TextLoaders } from '../../parts/panel/panelTexts';
import type { StatisticsTexts } from './de';

export type { StatisticsTexts } from './de';

export const LOADERS: TextLoaders<StatisticsTexts> = {
  de: () => import('./de'),
  en: () => import('./en'),
  ru: () => import('./ru'),
};
