// A view whose drawing needs heavy code and WebGL: it is fetched when the view is first seen, as in other arrangements
// its room is closed. Until then, and where something hinders it, a sentence says so. When a graphics card that was
// lost comes back, the view draws anew.

import { computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals-core';
import type { Lang, Messages } from '../i18n';
import type { State } from '../state/state';
import type { View } from './view';
import './lazyView.css';

/** Why nothing is drawn. `unavailable`: without WebGL 2; `interrupted`: the graphics card was lost. */
type Hindrance = 'loading' | 'unavailable' | 'failed' | 'interrupted';

/** What a drawing has to say itself, instead of being there or beside what is. */
export interface Remark {
  readonly text: (messages: Messages, lang: Lang) => string;
  readonly beside: boolean;
}

export interface Room {
  /** Tells tests what is drawn: data-ready, data-drawn. */
  readonly host: HTMLElement;
  /** The view's own element. */
  readonly root: HTMLElement;
  readonly state: State;
  readonly remark: Signal<Remark | null>;
  readonly interrupted: ReadonlySignal<boolean>;
}

export interface Drawing {
  /** Once more after a loss; returns what takes it down. */
  draw(): () => void;
  /** The end of what outlives a loss. */
  stop(): void;
}

export interface LazyView {
  readonly id: string;
  readonly sentences: (messages: Messages) => Readonly<Record<Hindrance, string>>;
  load(): Promise<(room: Room) => Drawing>;
}

export function lazyView({ id, sentences, load }: LazyView): View {
  return {
    id,
    mount(host, state) {
      const root = document.createElement('div');
      root.className = `lazy-view ${id}-view`;
      const message = document.createElement('p');
      message.className = 'lazy-message';
      message.setAttribute('role', 'status');
      root.append(message);
      host.append(root);
      host.dataset.ready = 'false';

      const hindrance = signal<Hindrance | null>('loading');
      const remark = signal<Remark | null>(null);
      const interrupted = computed(() => hindrance.value === 'interrupted');
      const room: Room = { host, root, state, remark, interrupted };
      const stop = effect(() => {
        const messages = state.messages.value;
        const hindered = hindrance.value;
        const said = remark.value;
        root.dataset.notice = hindered ?? (said ? (said.beside ? 'beside' : 'instead') : '');
        message.textContent = hindered
          ? sentences(messages)[hindered]
          : (said?.text(messages, state.lang.value) ?? '');
      });

      let drawing: Drawing | null = null;
      let takeDown = () => {};
      let removed = false;
      let timer = 0;

      const fail = (error: unknown) => {
        if (removed) return;
        hindrance.value = 'failed';
        console.error(error);
      };
      const draw = () => {
        takeDown();
        takeDown = () => {};
        host.dataset.ready = 'false';
        hindrance.value = null;
        try {
          takeDown = drawing?.draw() ?? takeDown;
        } catch (error) {
          fail(error);
        }
      };
      const start = () => {
        if (!hasWebgl()) {
          hindrance.value = 'unavailable';
          return;
        }
        load()
          .then(open => {
            if (removed) return;
            drawing = open(room);
            draw();
          })
          .catch(fail);
      };
      const seen = new IntersectionObserver(entries => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        seen.disconnect();
        start();
      });
      seen.observe(root);

      // These events do not rise from the canvases, but they can be caught on their way down.
      const onLost = (event: Event) => {
        event.preventDefault();
        hindrance.value = 'interrupted';
      };
      const onRestored = () => {
        clearTimeout(timer);
        // After what the drawing itself does on this event.
        timer = window.setTimeout(draw);
      };
      root.addEventListener('webglcontextlost', onLost, true);
      root.addEventListener('webglcontextrestored', onRestored, true);

      return () => {
        removed = true;
        seen.disconnect();
        clearTimeout(timer);
        root.removeEventListener('webglcontextlost', onLost, true);
        root.removeEventListener('webglcontextrestored', onRestored, true);
        takeDown();
        drawing?.stop();
        stop();
        root.remove();
        delete host.dataset.ready;
        delete host.dataset.drawn;
      };
    },
  };
}

function hasWebgl(): boolean {
  const gl = document.createElement('canvas').getContext('webgl2');
  gl?.getExtension('WEBGL_lose_context')?.loseContext();
  return gl !== null;
}
