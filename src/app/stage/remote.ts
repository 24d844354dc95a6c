// The stage's end of the channel: tells the speaker's window all that it shows, and does what is wished there.

import { computed, effect, signal } from '@preact/signals-core';
import { shownText } from '../../state/stories/shownText';
import { linkToTalk } from '../../state/url';
import { newName, openChannel, type Clock, type Message, type Report, type SceneWords } from './channel';
import { keep, readKept } from './keptTalk';
import type { StageModel } from './model';
import type { Scene } from '../../data/stories/story';

export interface Remote {
  /** By which the speaker's window finds this stage. */
  name(): string;
  stop(): void;
}

/** `linked`: the name that the link states; null: none. */
export function openRemote(model: StageModel, linked: string | null): Remote {
  const { state, stories, away, black } = model;
  const stage = newName();
  const kept = readKept(linked);
  let { name } = kept;
  const clock = signal<Clock>(kept.clock);
  let channel = openChannel(name, hear);

  function hear(message: Message): void {
    if (message.kind === 'join') tell();
    else if (message.kind === 'wish') obey(message);
    else if (message.kind === 'claim' && message.stage !== stage) {
      channel.post({ kind: 'taken', claimed: message.stage });
    } else if (message.kind === 'taken' && message.claimed === stage) {
      // A copy of a tab has its name too; the first one keeps it.
      channel.close();
      name = newName();
      channel = openChannel(name, hear);
      keep({ name, clock: clock.peek() });
      tell();
    }
  }

  function obey(wish: Message & { kind: 'wish' }): void {
    if (wish.what === 'scene') model.toScene(wish.at);
    else if (wish.what === 'clock') clock.value = wish.clock;
    else {
      if (wish.what !== 'loop') model.pause();
      model.do(wish.what);
    }
  }

  const wordsOf = (scene: Scene | undefined): SceneWords | null => {
    if (!scene) return null;
    const { title, caption, notes } = stories.textsOf(scene);
    return { title: title?.text ?? '', caption: caption?.text ?? '', notes: notes?.text ?? '' };
  };
  const titles = computed(() =>
    (stories.story.value?.scenes ?? []).map(
      scene => shownText(scene.title, state.lang.value, lang => stories.worldOf(scene, lang))?.text ?? '',
    ),
  );
  /** Reads signals. */
  const report = (): Report => {
    const story = stories.story.value;
    const at = stories.at.value;
    const scenes = story?.scenes ?? [];
    return {
      kind: 'report',
      stage,
      lang: state.lang.value,
      scheme: state.scheme.value,
      link: linkToTalk({ ...state.snapshot(), stage: 'on' }, name),
      story: story?.title[state.lang.value] ?? '',
      titles: titles.value,
      at,
      now: wordsOf(scenes[at]),
      next: wordsOf(scenes[at + 1]),
      black: black.value,
      away: away.value,
      loop: state.stage.value === 'loop',
      clock: clock.value,
    };
  };
  let last: Report | null = null;
  function tell(): void {
    if (last) channel.post({ ...last, link: linkToTalk({ ...state.snapshot(), stage: 'on' }, name) });
  }

  const gone = () => channel.post({ kind: 'gone', stage });
  const back = ({ persisted }: PageTransitionEvent) => persisted && tell();
  window.addEventListener('pagehide', gone);
  window.addEventListener('pageshow', back);
  channel.post({ kind: 'claim', stage });
  const stops = [
    effect(() => keep({ name, clock: clock.value })),
    effect(() => {
      last = report();
      tell();
    }),
  ];
  return {
    name: () => name,
    stop() {
      for (const stop of stops) stop();
      window.removeEventListener('pagehide', gone);
      window.removeEventListener('pageshow', back);
      gone();
      channel.close();
    },
  };
}
