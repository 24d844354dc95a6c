import type { TextLoaders } from '../../parts/panel/panelTexts';
import type { TrajectoryTexts } from './de';

export type { TrajectoryTexts } from './de';

export const LOADERS: TextLoaders<TrajectoryTexts> = {
  de: () => import('./de'),
  en: () => import('./en'),
  ru: () => import('./ru'),
};
