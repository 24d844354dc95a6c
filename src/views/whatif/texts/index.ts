import type { TextLoaders } from '../../parts/panel/panelTexts';
import type { WhatIfTexts } from './de';

export type { WhatIfTexts } from './de';

export const LOADERS: TextLoaders<WhatIfTexts> = {
  de: () => import('./de'),
  en: () => import('./en'),
  ru: () => import('./ru'),
};
