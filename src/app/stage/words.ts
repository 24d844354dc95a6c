// The words under the picture: title, caption and where it is known from. When they change, the old ones fade over the new,
// which stand at once, so that the next change never waits.

import { html, nothing, render, type TemplateResult } from 'lit-html';
import type { Source } from '../../data/records';
import type { ShownText } from '../../state/stories/shownText';
import { fitText } from './fitText';
import { runsOf } from './wholeRuns';

export interface Words {
  readonly title: ShownText;
  /** Null: none that could be shown. */
  readonly caption: ShownText | null;
  readonly sources: readonly Source[];
  readonly sourcesWord: string;
}

/** Milliseconds. */
const FADE = 350;

export interface WordsRoom {
  show(words: Words | null, smooth: boolean): void;
  /** Their room has another size, or their letters. */
  fit(): void;
  remove(): void;
}

export function mountWords(host: HTMLElement): WordsRoom {
  const room = document.createElement('div');
  room.className = 'stage-words';
  host.append(room);
  let old: Element | null = null;
  let key = '';

  let publishers: readonly string[] = [];
  let sourcesWord = '';
  const fit = () => {
    for (const text of room.querySelectorAll<HTMLElement>('.stage-title, .stage-caption')) fitText(text);
    const line = room.querySelector<HTMLElement>('.stage-sources');
    if (line) fitList(line, sourcesWord, publishers);
  };
  const fade = () => {
    old?.remove();
    const copy = room.cloneNode(true) as HTMLElement;
    copy.setAttribute('aria-hidden', 'true');
    copy.classList.add('stage-words-old');
    room.after(copy);
    old = copy;
    copy.animate([{ opacity: 1 }, { opacity: 0 }], { duration: FADE, fill: 'forwards' }).onfinish = () =>
      copy.remove();
    room.animate([{ opacity: 0 }, { opacity: 1 }], { duration: FADE });
  };

  return {
    show(words, smooth) {
      const next = words
        ? [words.title, words.caption].map(text => `${text?.lang} ${text?.text}`).join('\n')
        : '';
      if (next !== key && smooth && key !== '') fade();
      key = next;
      publishers = [...new Set(words?.sources.map(({ publisher, id }) => publisher || id))];
      sourcesWord = words?.sourcesWord ?? '';
      render(words ? template(words) : nothing, room);
      fit();
    },
    fit,
    remove() {
      old?.remove();
      room.remove();
    },
  };
}

function template({ title, caption }: Words): TemplateResult {
  return html`<h1 class="stage-title" lang=${title.lang}>${pieces(title)}</h1>
    <p class="stage-caption" lang=${caption?.lang ?? title.lang}>${caption ? pieces(caption) : nothing}</p>
    <p class="stage-sources"></p>`;
}

/** As many of them as stand in one line; of the others their number. */
function fitList(line: HTMLElement, word: string, parts: readonly string[]): void {
  line.textContent = '';
  for (let taken = parts.length; taken > 0; taken--) {
    const others = parts.length - taken;
    const said = others > 0 ? [...parts.slice(0, taken), `+ ${others}`] : parts;
    line.textContent = `${word}: ${said.join(' · ')}`;
    if (line.scrollWidth <= line.clientWidth) return;
  }
}

const pieces = ({ parts, lang: own }: ShownText) =>
  parts.map(({ text, lang }) => {
    const runs = runsOf(text, lang ?? own).map(run =>
      run.whole ? html`<span class="stage-whole">${run.text}</span>` : run.text,
    );
    return lang ? html`<span lang=${lang}>${runs}</span>` : runs;
  });
