import type { TextLoaders } from '../../parts/panel/panelTexts';
import type { ProjectsTexts } from './de';

export type { ProjectsTexts } from './de';

export const LOADERS: TextLoaders<ProjectsTexts> = {
  de: () => import('./de'),
  en: () => import('./en'),
  ru: () => import('./ru'),
};
