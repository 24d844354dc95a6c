import type { TextLoaders } from '../../../parts/panel/panelTexts';
import type { ProjectFileTexts } from './de';

export type { ProjectFileTexts } from './de';

export const LOADERS: TextLoaders<ProjectFileTexts> = {
  de: () => import('./de'),
  en: () => import('./en'),
  ru: () => import('./ru'),
};
