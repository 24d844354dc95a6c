import type { TextLoaders } from '../../../panelTexts';
import type { SheetTexts } from './de';

export type { SheetTexts } from './de';

export const LOADERS: TextLoaders<SheetTexts> = {
  de: () => import('./de'),
  en: () => import('./en'),
  ru: () => import('./ru'),
};
