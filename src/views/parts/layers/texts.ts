// The few words of the legend's entry.

import type { Lang } from '../../../i18n';
import { plural } from '../../../i18n/plural';

interface LayerTexts {
  readonly label: string;
  readonly events: string;
  readonly projects: (n: number, shown: string) => string;
  /** Beside a knot with a number. */
  readonly several: string;
  readonly announced: string;
  readonly disputed: string;
}

export const layerTexts: { readonly [L in Lang]: LayerTexts } = {
  de: {
    label: 'Ereignisse und Projekte',
    events: 'Ereignisse:',
    projects: (n, shown) =>
      `${shown} ${plural('de', n, { one: 'gemeinsames Projekt', other: 'gemeinsame Projekte' })}`,
    several: 'so viele Projekte derselben Städte',
    announced: 'nur angekündigt',
    disputed: 'umstritten',
  },
  en: {
    label: 'Events and projects',
    events: 'Events:',
    projects: (n, shown) => `${shown} ${plural('en', n, { one: 'joint project', other: 'joint projects' })}`,
    several: 'so many projects of the same cities',
    announced: 'announced only',
    disputed: 'disputed',
  },
  ru: {
    label: 'События и проекты',
    events: 'События:',
    projects: (n, shown) =>
      `${shown}\u00a0${plural('ru', n, { one: 'совместный проект', few: 'совместных проекта', other: 'совместных проектов' })}`,
    several: 'столько проектов у одних и тех же городов',
    announced: 'только объявлено',
    disputed: 'спорно',
  },
};
