// The panel's longer texts, fetched with the language that the page is in.

import type { TextLoaders } from '../../parts/panel/panelTexts';
import type { PanelTexts } from './de';

export type { PanelTexts } from './de';

export const LOADERS: TextLoaders<PanelTexts> = {
  de: () => import('./de'),
  en: () => import('./en'),
  ru: () => import('./ru'),
};
