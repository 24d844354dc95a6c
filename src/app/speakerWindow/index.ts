// The speaker's window: the same page, opened for a talk, shows what only the speaker sees. It knows nothing but what the
// stage tells it.

import { computed, effect, signal } from '@preact/signals-core';
import { html, render } from 'lit-html';
import type { Lang } from '../../i18n';
import { commandOf } from '../stage/keys';
import { LOADERS } from '../stage/texts';
import { textsIn } from '../../views/parts/panel/panelTexts';
import { connect } from './connection';
import { speakerTemplate } from './speakerTemplate';
import './speakerWindow.css';

/** How often the clock is looked at. Milliseconds. */
const TICK = 500;

/** `name`: of the talk; `first`: the language until the stage has said its own. */
export function mountSpeakerWindow(root: HTMLElement, name: string, first: Lang): () => void {
  const { report, there, wish, close } = connect(name);
  const lang = computed(() => report.value?.lang ?? first);
  const { texts, stop: stopTexts } = textsIn(lang, LOADERS);
  const now = signal(Date.now());
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const host = document.createElement('div');
  host.className = 'speaker';
  root.replaceWith(host);

  const reopen = () => {
    const link = report.peek()?.link;
    if (link) window.open(link, '_blank');
  };
  const press = (event: KeyboardEvent) => {
    const { target } = event;
    if (target instanceof Element && target.closest('input')) return;
    if ((event.key === 'Enter' || event.key === ' ') && target instanceof Element && target.closest('button'))
      return;
    const command = commandOf(event);
    const last = (report.peek()?.titles.length ?? 0) - 1;
    switch (command) {
      case 'next':
      case 'previous':
      case 'black':
      case 'back':
      case 'loop':
        wish({ what: command });
        break;
      case 'first':
      case 'last':
        wish({ what: 'scene', at: command === 'first' ? 0 : last });
        break;
      default:
        return;
    }
    event.preventDefault();
  };
  document.addEventListener('keydown', press);
  const timer = setInterval(() => (now.value = Date.now()), TICK);
  let shown = -1;
  const stops = [
    effect(() => {
      const t = texts.value;
      const told = report.value;
      document.documentElement.lang = lang.value;
      document.documentElement.dataset.scheme = told?.scheme ?? (dark.matches ? 'dark' : 'light');
      if (!t) return;
      document.title = t.speaker.title;
      const input = { there: there.value, now: now.value, t, wish, reopen };
      render(
        told
          ? speakerTemplate({ ...input, report: told })
          : html`<main class="speaker-waiting"><p role="status">${t.speaker.waiting}</p></main>`,
        host,
      );
      if (told && told.at !== shown) {
        shown = told.at;
        host.querySelector('.speaker-notes')?.scrollTo(0, 0);
        host.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
      }
    }),
  ];
  return () => {
    for (const stop of stops) stop();
    clearInterval(timer);
    document.removeEventListener('keydown', press);
    stopTexts();
    close();
    host.remove();
  };
}
