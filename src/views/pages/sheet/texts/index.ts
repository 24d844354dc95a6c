import type { TextLoaders } from '../../../parts/panel/panelTexts';
import type { SheetTexts } from './de';

export type { SheetTexts } from './de';

export const LOADERS: TextLoaders<SheetTexts> = {
  de: () => import('./de'),
  en: () => import('./en'),
  ru: () => import('./ru'),
};
