import type { TextLoaders } from '../../parts/panel/panelTexts';
import type { DoctorTexts } from './de';

export type { DoctorTexts } from './de';

export const LOADERS: TextLoaders<DoctorTexts> = {
  de: () => import('./de'),
  en: () => import('./en'),
  ru: () => import('./ru'),
};
