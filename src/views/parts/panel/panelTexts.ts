// A panel's own texts, fetched with the language that the page is in while the panel is open. They stand beside the
// panel (`texts/de.ts` is the reference), so that the page itself stays light.

import { effect, signal, type ReadonlySignal } from '@preact/signals-core';
import type { Lang } from '../../../i18n';
import type { ViewState } from '../../../state/fields';
import type { State } from '../../../state/state';

export type TextLoaders<Texts> = { readonly [L in Lang]: () => Promise<{ readonly texts: Texts }> };

export interface FollowedTexts<Texts> {
  /** Null until the first have come; the last language's while another one's are on their way. */
  readonly texts: ReadonlySignal<Texts | null>;
  readonly failed: ReadonlySignal<boolean>;
  again(): void;
  stop(): void;
}

export function followTexts<Texts>(
  { lang, panel }: Pick<State, 'lang' | 'panel'>,
  id: ViewState['panel'],
  loaders: TextLoaders<Texts>,
): FollowedTexts<Texts> {
  return textsIn(lang, loaders, () => panel.value === id);
}

/** Of what is no panel. `wanted`: whether anybody reads them; followed. */
export function textsIn<Texts>(
  lang: ReadonlySignal<Lang>,
  loaders: TextLoaders<Texts>,
  wanted: () => boolean = () => true,
): FollowedTexts<Texts> {
  const texts = signal<Texts | null>(null);
  const failed = signal(false);
  const asked = signal(0);
  let awaited = '';
  const stop = effect(() => {
    void asked.value;
    if (!wanted()) return;
    const own = lang.value;
    awaited = own;
    failed.value = false;
    loaders[own]()
      .then(loaded => {
        if (awaited === own) texts.value = loaded.texts;
      })
      .catch(() => {
        if (awaited === own) failed.value = true;
      });
  });
  return {
    texts,
    failed,
    again: () => asked.value++,
    stop: () => {
      awaited = '';
      stop();
    },
  };
}
