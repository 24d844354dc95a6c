// Help: how to begin, data of one's own, keys, the words, the methods, and about Twinline. Its texts are fetched when it is first opened.

import { effect, signal } from '@preact/signals-core';
import { html, render, type TemplateResult } from 'lit-html';
import type { Messages } from '../../i18n';
import { loadHelp, type Help } from '../../i18n/help';
import type { State } from '../../state/state';
import { goOnReading } from '../parts/panel/goOnReading';
import { whileOpen } from '../parts/panel/templateView';
import type { View } from '../view';
import { aboutPart, type Copied } from './about';
import { glossaryPart } from './glossary';
import { keysPart } from './keys';
import { methodsPart } from './methods';
import { ownPart } from './own';
import type { Part } from './part';
import { stepsPart } from './steps';
import { openedBy, TOPICS, type Topic } from './topic';
import './help.css';

export const helpView: View = {
  id: 'help',
  mount(host, state) {
    const help = signal<Help | null>(null);
    const failed = signal(false);
    const asked = signal(0);
    const query = signal('');
    const copied = signal<Copied | null>(null);
    let removed = false;
    /** What the reader was led to last, and whether the keyboard has to be led there yet. */
    let shown = '';
    let goOn = false;

    const parts: { readonly [topic in Topic]: (part: Part) => TemplateResult } = {
      steps: stepsPart,
      own: ownPart,
      keys: keysPart,
      glossary: part => glossaryPart(part, query),
      methods: methodsPart,
      about: part => aboutPart(part, copied),
    };

    function lead(): void {
      const { entry } = openedBy(state.topic.peek());
      const heading = host.querySelector<HTMLElement>('h3');
      if (!heading) return;
      const goal =
        [...host.querySelectorAll<HTMLElement>('[data-entry]')].find(
          ({ dataset }) => dataset['entry'] === entry,
        ) ?? heading;
      const isNew = shown !== state.topic.peek();
      if (isNew && goal === heading) host.scrollTop = 0;
      if (isNew && goal !== heading) goal.scrollIntoView?.({ block: 'center' });
      if (goOn) goal.focus({ preventScroll: true });
      shown = state.topic.peek();
      goOn = false;
    }

    function content(texts: Help): TemplateResult {
      const part: Part = { state, help: texts, m: state.messages.value, lang: state.lang.value };
      const { topic } = openedBy(state.topic.value);
      return html`${navigation(state, texts, topic)}
        <section data-topic=${topic}>
          <h3 tabindex="-1">${texts.topics[topic]}</h3>
          ${parts[topic](part)}
        </section>`;
    }

    const stops = [
      whileOpen(state, 'help', () => {
        void asked.value;
        const lang = state.lang.value;
        failed.value = false;
        loadHelp(lang).then(
          texts => {
            if (!removed && state.lang.peek() === lang) help.value = texts;
          },
          () => (failed.value = true),
        );
      }),
      // An entry that is asked for must not be hidden by what was searched before.
      effect(() => {
        if (openedBy(state.topic.value).entry !== null) query.value = '';
      }),
      whileOpen(state, 'help', () => {
        const m = state.messages.value;
        goOnReading(host, () => {
          goOn = true;
          lead();
        });
        if (state.topic.value !== shown) goOn ||= hasFocus(host);
        const again = () => asked.value++;
        // One template, so that the heading stays when the texts come, and the keyboard with it.
        render(
          html`<article class="panel-page help">
            <h2 tabindex="-1">${m.app.panels.help}</h2>
            ${help.value ? content(help.value) : waiting(failed.value, m, again)}
          </article>`,
          host,
        );
        lead();
      }),
    ];
    return () => {
      removed = true;
      for (const stop of stops) stop();
      render(null, host);
    };
  },
};

function waiting(failed: boolean, { app }: Messages, again: () => void): TemplateResult {
  return html`<p role="status">
    ${failed ? html`${app.panelFailed} <button @click=${again}>${app.reload}</button>` : app.panelLoading}
  </p>`;
}

function navigation(state: State, { nav, topics }: Help, current: Topic): TemplateResult {
  return html`<nav class="help-nav" aria-label=${nav}>
    <ul>
      ${TOPICS.map(
        topic =>
          html`<li>
            <button
              type="button"
              aria-current=${topic === current ? 'page' : 'false'}
              @click=${() => state.set({ topic })}
            >
              ${topics[topic]}
            </button>
          </li>`,
      )}
    </ul>
  </nav>`;
}

/** The panel itself has it after the link to the content: nothing in it was chosen. */
function hasFocus(host: HTMLElement): boolean {
  return host.contains(document.activeElement) && document.activeElement !== host;
}
