import type { TextLoaders } from '../../parts/panel/panelTexts';
import type { ExportTexts } from './de';

export type { ExportTexts } from './de';

export const LOADERS: TextLoaders<ExportTexts> = {
  de: () => import('./de'),
  en: () => import('./en'),
  ru: () => import('./ru'),
};
