// A view whose drawing needs heavy code and WebGL: it is fetched when the view is first seen, as in other arrangements
// its room is closed. Until then, and where something hinders it, a sentence says so.
// Without a graphics card, and while a lost one stays away, the view is drawn plainly, with SVG. When a lost one comes
// back, the view draws anew with it.

import { effect, signal, type Signal } from '@preact/signals-core';
import { html, nothing, render } from 'lit-html';
import type { Lang, Messages } from '../../../i18n';
import type { State } from '../../../state/state';
import { fetchBrokenStyles } from '../../brokenStyles';
import { followLayers } from './followLayers';
import type { Spotting } from './spotting';
import type { View } from '../../view';
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
  /** Where the places are drawn; the drawing says it while there is one. */
  readonly spots: Signal<Spotting | null>;
  /** The drawing has found after its start that it cannot go on. */
  giveUp(error: unknown): void;
}

export interface Drawing {
  /** Once more after a loss; returns what takes it down. */
  draw(): () => void;
  /** The end of what outlives a loss. */
  stop(): void;
}

type Load = () => Promise<(room: Room) => Drawing>;

export interface LazyView {
  readonly id: string;
  /** `plain`: stands beside what is drawn without a graphics card. */
  readonly sentences: (messages: Messages) => Readonly<Record<Hindrance | 'plain', string>>;
  readonly load: Load;
  /** The same without a graphics card. */
  readonly loadPlain: Load;
}

/** A graphics card that is back so soon was hardly missed; later the view is drawn without it. Milliseconds. */
const PATIENCE = 500;

export function lazyView({ id, sentences, load, loadPlain }: LazyView): View {
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
      const plain = signal(false);
      /** Fetches once more what did not come. */
      const again = signal<(() => void) | null>(null);
      const remark = signal<Remark | null>(null);
      const spots = signal<Spotting | null>(null);

      let withCard: Drawing | null = null;
      let without: Drawing | null = null;
      let takeDown = () => {};
      let removed = false;
      /** What is fetched counts only if nothing else was decided meanwhile. */
      let turn = 0;
      /** The canvas whose context is lost. It hears when the graphics card is back, even when it is taken down. */
      let lost: HTMLCanvasElement | null = null;
      let patience = 0;

      const clear = () => {
        const down = takeDown;
        takeDown = () => {};
        spots.value = null;
        host.dataset.ready = 'false';
        down();
      };
      const hinder = (why: Hindrance | null, retry: (() => void) | null = null) => {
        hindrance.value = why;
        again.value = retry;
      };
      const draw = (drawing: Drawing) => {
        clear();
        plain.value = drawing === without;
        hinder(null);
        takeDown = drawing.draw();
      };
      const drawWithCard = () => {
        try {
          draw(withCard!);
        } catch (error) {
          room.giveUp(error);
        }
      };
      const drawPlainly = (why: Hindrance) => {
        const mine = ++turn;
        if (why !== 'interrupted') hinder('loading');
        const open = async () => {
          const openDrawing = await fetched(loadPlain);
          if (removed || mine !== turn) return;
          without ??= openDrawing(room);
          draw(without);
        };
        open().catch((error: unknown) => {
          if (removed || mine !== turn) return;
          clear();
          hinder(why, () => drawPlainly(why));
          console.error(error);
        });
      };
      const start = () => {
        const mine = ++turn;
        if (!hasWebgl()) return drawPlainly('unavailable');
        hinder('loading');
        fetched(load).then(
          open => {
            if (removed || mine !== turn) return;
            try {
              withCard ??= open(room);
            } catch (error) {
              return room.giveUp(error);
            }
            drawWithCard();
          },
          (error: unknown) => {
            if (removed || mine !== turn) return;
            hinder('failed', start);
            console.error(error);
          },
        );
      };
      const room: Room = {
        host,
        root,
        state,
        remark,
        spots,
        giveUp(error) {
          if (removed || plain.peek()) return;
          console.error(error);
          clear();
          drawPlainly('failed');
        },
      };

      const onRestored = () => {
        clearTimeout(patience);
        turn++;
        // The new drawing has canvases of its own.
        release(lost!);
        lost = null;
        drawWithCard();
      };
      // This event does not rise from the canvases, but it can be caught on its way down.
      const onLost = (event: Event) => {
        // Else the card never comes back.
        event.preventDefault();
        if (lost || !(event.target instanceof HTMLCanvasElement)) return;
        lost = event.target;
        lost.addEventListener('webglcontextrestored', onRestored, { once: true });
        hinder('interrupted');
        patience = window.setTimeout(drawPlainly, PATIENCE, 'interrupted');
        // Without its context a drawing cannot follow the state any more.
        clear();
      };
      root.addEventListener('webglcontextlost', onLost, true);

      const stop = effect(() => {
        const messages = state.messages.value;
        const lang = state.lang.value;
        const said = remark.value;
        const retry = again.value;
        const words = sentences(messages);
        const notice =
          hindrance.value ?? (said ? (said.beside ? 'beside' : 'instead') : plain.value ? 'plain' : '');
        root.dataset.notice = notice;
        const texts = hindrance.value
          ? [words[hindrance.value]]
          : [said?.text(messages, lang), plain.value && (said?.beside ?? true) && words.plain].filter(
              Boolean,
            );
        const button = retry && html` <button @click=${retry}>${messages.app.reload}</button>`;
        render(html`${texts.join(' ')}${button ?? nothing}`, message);
      });
      const stopLayers = followLayers(room);
      const seen = new IntersectionObserver(entries => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        seen.disconnect();
        start();
      });
      seen.observe(root);

      return () => {
        removed = true;
        seen.disconnect();
        clearTimeout(patience);
        root.removeEventListener('webglcontextlost', onLost, true);
        lost?.removeEventListener('webglcontextrestored', onRestored);
        takeDown();
        withCard?.stop();
        without?.stop();
        stop();
        stopLayers();
        root.remove();
        delete host.dataset.ready;
        delete host.dataset.drawn;
      };
    },
  };
}

async function fetched(load: Load): ReturnType<Load> {
  await fetchBrokenStyles();
  return load();
}

function hasWebgl(): boolean {
  const canvas = document.createElement('canvas');
  const gl = canvas.getContext('webgl2');
  release(canvas);
  return gl !== null;
}

/** Gives the context of a canvas back: a page may have only some sixteen. */
function release(canvas: HTMLCanvasElement): void {
  canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
}
