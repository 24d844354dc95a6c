import type { TextLoaders } from '../../parts/panel/panelTexts';
import type { ProjectTexts } from './de';

export type { ProjectTexts } from './de';

export const LOADERS: TextLoaders<ProjectTexts> = {
  de: () => import('./de'),
  en: () => import('./en'),
  ru: () => import('./ru'),
};
