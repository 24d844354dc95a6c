// Help: how to begin, keys, the words, the methods, and about Twinline. Its texts are fetched when it is first opened.

import { effect, signal } from '@preact/signals-core';
import { html, render, type TemplateResult } from 'lit-html';
import { loadHelp, type Help } from '../../i18n/help';
import type { State } from '../../state/state';
import { goOnReading } from '../goOnReading';
import { whileOpen } from '../templateView';
import type { View } from '../view';
import { aboutPart, type Copied } from './about';
import { glossaryPart } from './glossary';
import { keysPart } from './keys';
import { methodsPart } from './methods';
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
        const title = html`<h2 tabindex="-1">${m.app.panels.help}</h2>`;
        goOnReading(host, () => {
          goOn = true;
          lead();
        });
        if (state.topic.value !== shown) goOn ||= hasFocus(host);
        if (!help.value) {
          const again = () => asked.value++;
          render(
            html`<article class="panel-page help">
              ${title}
              <p role="status">
                ${
                  failed.value
                    ? html`${m.app.panelFailed} <button @click=${again}>${m.app.reload}</button>`
                    : m.app.panelLoading
                }
              </p>
            </article>`,
            host,
          );
          return;
        }
        const part: Part = { state, help: help.value, m, lang: state.lang.value };
        const { topic } = openedBy(state.topic.value);
        render(
          html`<article class="panel-page help">
            ${title} ${navigation(state, help.value, topic)}
            <section data-topic=${topic}>
              <h3 tabindex="-1">${help.value.topics[topic]}</h3>
              ${parts[topic](part)}
            </section>
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
