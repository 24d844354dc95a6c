// The stage: the live page in another dress, for an audience. Almost nothing but the picture, the words of the scene, and
// the year.

import { effect, signal, untracked } from '@preact/signals-core';
import { html, nothing, render } from 'lit-html';
import { formatNumber } from '../../i18n/format';
import type { State } from '../../state/state';
import { linkToNotes } from '../../state/url';
import { textsIn } from '../../views/parts/panel/panelTexts';
import { followAutoplay } from './autoplay';
import { enterFull, leaveFull } from './fullScreen';
import { followKeyboard } from './keyboard';
import { createModel } from './model';
import { pointerDot } from './pointerDot';
import { openRemote } from './remote';
import { followRooms } from './rooms';
import {
  awayTemplate,
  controlsTemplate,
  keysTemplate,
  noticeText,
  sidesTemplate,
  yearTemplate,
} from './stageTemplate';
import { startStory } from './startStory';
import { LOADERS } from './texts';
import { followFlicks } from './touch';
import { mountWords } from './words';
import './stage.css';

/** The buttons stand so long after the mouse has moved. Milliseconds. */
const FADE_AFTER = 2500;

/** `talk`: the name of a talk that the link continues; null: none. */
export function mountStage(root: HTMLElement, state: State, talk: string | null): () => void {
  const before = document.activeElement;
  const host = scaffold();
  const part = (name: string) => host.querySelector<HTMLElement>(`.stage-${name}`)!;
  root.append(host);

  const pointing = signal(false);
  /** Where the speaker's window may be opened by hand, as the browser has not. */
  const address = signal('');
  const dot = pointerDot(host, on => (pointing.value = on));
  let opened: Window | null = null;
  let times = 0;
  const model = createModel(state, {
    panel: state.panel.peek(),
    pointer: () => dot.toggle(),
    speaker() {
      const link = linkToNotes({ lang: state.lang.peek() }, remote.name());
      // One that is closed may go on for a moment under its name.
      if (opened?.closed) times++;
      opened = window.open(link, `twinline-notes-${remote.name()}-${times}`, 'popup,width=1000,height=720');
      address.value = opened ? '' : link;
      opened?.focus();
    },
  });
  const { stories, away, black, keysOpen } = model;
  const { texts, stop: stopTexts } = textsIn(state.lang, LOADERS);
  const remote = openRemote(model, talk);
  const words = mountWords(part('foot'));
  const dialog = host.querySelector<HTMLDialogElement>('dialog')!;

  let idle = 0;
  const stir = () => {
    host.dataset.stirred = '';
    clearTimeout(idle);
    idle = window.setTimeout(() => delete host.dataset.stirred, FADE_AFTER);
  };
  const pressed = (event: Event) => {
    // A finger only taps.
    stir();
    if (!away.peek() && !part('controls').contains(event.target as Node)) model.pause();
  };
  // What a mouse has clicked must not take the space bar.
  const clicked = (event: MouseEvent) => {
    if (event.detail > 0 && !away.peek()) host.focus({ preventScroll: true });
  };
  root.addEventListener('pointermove', stir, true);
  root.addEventListener('pointerdown', pressed, true);
  part('controls').addEventListener('click', clicked);
  part('sides').addEventListener('click', clicked);
  const onClosed = () => (keysOpen.value = false);
  dialog.addEventListener('close', onClosed);
  const onFonts = () => words.fit();
  document.fonts.addEventListener('loadingdone', onFonts);
  // The network keeps off the legend, however many lines that takes.
  const legend = root.querySelector<HTMLElement>('.shell-legend');
  const sizes = new ResizeObserver(() => {
    words.fit();
    root.style.setProperty('--stage-legend', `${legend?.offsetHeight ?? 0}px`);
  });
  sizes.observe(part('foot'));
  if (legend) sizes.observe(legend);

  const stops = [
    startStory(state, stories),
    effect(() => {
      root.dataset.stage = away.value ? 'away' : 'on';
      // The focus stays with what leads on.
      if (!away.value) host.focus({ preventScroll: true });
    }),
    effect(() => {
      const t = texts.value;
      if (!t) return;
      host.setAttribute('aria-label', t.stage);
      render(yearTemplate(state), part('year'));
      render(controlsTemplate(model, t, { pointing: pointing.value }), part('controls'));
      render(away.value ? awayTemplate(model, t) : nothing, part('away'));
      render(
        keysTemplate(t, () => dialog.close()),
        dialog,
      );
      render(sidesTemplate(model), part('sides'));
    }),
    effect(() => {
      const t = texts.value;
      const scene = stories.scene.value;
      if (!t) return;
      const smooth = !state.environment.value.reducedMotion;
      const shown = scene && stories.textsOf(scene);
      // Until the data are there that they speak of, the last words stay.
      if (shown?.title === null) return;
      const { title, caption = null, sources = [] } = shown ?? {};
      words.show(title ? { title, caption, sources, sourcesWord: t.sources } : null, smooth);
    }),
    effect(() => {
      const t = texts.value;
      render(t ? noticeText(model, t, address.value) : nothing, part('notice'));
    }),
    effect(() => {
      const t = texts.value;
      const scene = stories.scene.value;
      const dark = black.value;
      part('black').hidden = !dark;
      if (!t || !scene) return;
      const lang = state.lang.value;
      const { title, caption } = stories.textsOf(scene);
      if (!title) return;
      const number = formatNumber(lang, stories.at.value + 1);
      const of = formatNumber(lang, stories.story.peek()?.scenes.length ?? 0);
      part('live').textContent = dark ? t.black : t.scene(number, of, title.text, caption?.text ?? '');
    }),
    effect(() => {
      if (keysOpen.value && !dialog.open) dialog.showModal();
      else if (!keysOpen.value && dialog.open) dialog.close();
    }),
    effect(() => {
      void stories.scene.value;
      address.value = '';
    }),
    followRooms(root, state),
    followAutoplay(model),
    followKeyboard(model, () => dot.release()),
    followFlicks(
      root,
      () => !away.peek() && !keysOpen.peek(),
      flick => model.do(flick),
    ),
  ];
  enterFull();

  return () => {
    for (const stop of stops) stop();
    stopTexts();
    remote.stop();
    leaveFull();
    clearTimeout(idle);
    sizes.disconnect();
    document.fonts.removeEventListener('loadingdone', onFonts);
    root.removeEventListener('pointermove', stir, true);
    root.removeEventListener('pointerdown', pressed, true);
    dot.remove();
    words.remove();
    host.remove();
    delete root.dataset.stage;
    root.style.removeProperty('--stage-legend');
    untracked(() => before instanceof HTMLElement && before.isConnected && before.focus());
  };
}

function scaffold(): HTMLElement {
  const host = document.createElement('section');
  host.className = 'stage';
  host.tabIndex = -1;
  render(
    html`<p class="stage-year"></p>
      <div class="stage-sides"></div>
      <div class="stage-controls"></div>
      <div class="stage-foot"></div>
      <div class="stage-notice" role="status"></div>
      <div class="stage-away"></div>
      <p class="stage-live visually-hidden" aria-live="polite"></p>
      <div class="stage-black" hidden></div>
      <dialog class="stage-keys" aria-labelledby="stage-keys"></dialog>`,
    host,
  );
  return host;
}
