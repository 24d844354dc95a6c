// The words of the stage in the page's language; until others have come, those of the last one.

import { effect, signal, type ReadonlySignal } from '@preact/signals-core';
import type { Lang } from '../../i18n';
import { LOADERS, type StageTexts } from './texts';

export interface FollowedStageTexts {
  readonly texts: ReadonlySignal<StageTexts | null>;
  stop(): void;
}

export function followStageTexts(lang: ReadonlySignal<Lang>): FollowedStageTexts {
  const texts = signal<StageTexts | null>(null);
  let wanted: Lang | null = null;
  const stop = effect(() => {
    const own = lang.value;
    wanted = own;
    LOADERS[own]().then(
      loaded => void (wanted === own && (texts.value = loaded.texts)),
      // Offline before its first fetch: the last language serves.
      () => {},
    );
  });
  return {
    texts,
    stop() {
      wanted = null;
      stop();
    },
  };
}
