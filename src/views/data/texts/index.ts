// The panel's longer texts, fetched with the language that the page is in.

import { effect, signal, type ReadonlySignal } from '@preact/signals-core';
import type { Lang } from '../../../i18n';
import type { State } from '../../../state/state';
import type { PanelTexts } from './de';

export type { PanelTexts } from './de';

type Load = () => Promise<{ readonly texts: PanelTexts }>;

export const LOADERS: { readonly [L in Lang]: Load } = {
  de: () => import('./de'),
  en: () => import('./en'),
  ru: () => import('./ru'),
};

export interface FollowedTexts {
  /** Null until the first have come; the last language's while another one's are on their way. */
  readonly texts: ReadonlySignal<PanelTexts | null>;
  readonly failed: ReadonlySignal<boolean>;
  again(): void;
  stop(): void;
}

export function followTexts({ lang, panel }: Pick<State, 'lang' | 'panel'>): FollowedTexts {
  const texts = signal<PanelTexts | null>(null);
  const failed = signal(false);
  const asked = signal(0);
  let wanted = '';
  const stop = effect(() => {
    void asked.value;
    if (panel.value !== 'data') return;
    const own = lang.value;
    wanted = own;
    failed.value = false;
    LOADERS[own]()
      .then(loaded => {
        if (wanted === own) texts.value = loaded.texts;
      })
      .catch(() => {
        if (wanted === own) failed.value = true;
      });
  });
  return {
    texts,
    failed,
    again: () => asked.value++,
    stop: () => {
      wanted = '';
      stop();
    },
  };
}
