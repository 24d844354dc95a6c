// The note beside a word: its entry of the glossary, in the top layer, so that no room of the page cuts it off. It
// takes the focus, and Escape gives it back to the word; a press elsewhere, a turn of the wheel or another size of the
// window closes it.

import { effect, signal } from '@preact/signals-core';
import { html, render, type TemplateResult } from 'lit-html';
import { loadHelp, type Help, type TermId } from '../../../i18n/help';
import type { State } from '../../../state/state';
import { wordOf } from './term';
import './termNote.css';

/** Distance to the word and to the edge of the window, in pixels. */
const GAP = 6;
const EDGE = 8;

interface OpenNote {
  readonly word: HTMLElement;
  close(giveBack: boolean): void;
}
let open: OpenNote | null = null;

/** A second press on the word closes its note. */
export function toggleTerm(state: State, id: TermId, word: HTMLElement): void {
  const before = open;
  before?.close(false);
  if (before?.word !== word) open = showTerm(state, id, word);
}

function showTerm(state: State, id: TermId, word: HTMLElement): OpenNote {
  const note = document.createElement('div');
  note.className = 'term-note';
  note.popover = 'manual';
  note.tabIndex = -1;
  note.setAttribute('role', 'dialog');
  document.body.append(note);
  word.setAttribute('aria-expanded', 'true');

  const help = signal<Help | 'failed' | null>(null);
  const close = (giveBack: boolean) => {
    if (open?.word !== word) return;
    open = null;
    ended.abort();
    for (const stop of stops) stop();
    word.removeAttribute('aria-expanded');
    if (giveBack) word.focus({ preventScroll: true });
    note.remove();
  };
  const more = () => {
    close(true);
    state.set({ panel: 'help', topic: id });
  };
  const stops = [
    effect(() => {
      const lang = state.lang.value;
      const come = (answer: Help | 'failed') => {
        if (!ended.signal.aborted && state.lang.peek() === lang) help.value = answer;
      };
      loadHelp(lang).then(come, () => come('failed'));
    }),
    effect(() => {
      const entry = help.value === 'failed' || help.value === null ? null : entryOf(help.value, id);
      note.setAttribute(
        'aria-label',
        wordOf(state.messages.value, id) ?? entry?.term ?? word.textContent ?? '',
      );
      render(content(state, help.value, id, { more, close: () => close(true) }), note);
      place(note, word);
    }),
  ];

  const ended = new AbortController();
  const { signal: end } = ended;
  const isInside = ({ target }: Event) =>
    target instanceof Node && (note.contains(target) || word.contains(target));
  document.addEventListener('pointerdown', event => isInside(event) || close(false), {
    capture: true,
    signal: end,
  });
  document.addEventListener('scroll', event => isInside(event) || close(false), {
    capture: true,
    signal: end,
  });
  window.addEventListener('resize', () => close(false), { signal: end });
  document.addEventListener(
    'keydown',
    event => {
      if (event.key !== 'Escape') return;
      // The page would take it as leaving the selection.
      event.preventDefault();
      event.stopPropagation();
      close(true);
    },
    { capture: true, signal: end },
  );
  note.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !note.contains(relatedTarget)) close(false);
  });

  note.showPopover?.();
  place(note, word);
  note.focus({ preventScroll: true });
  return { word, close };
}

interface Actions {
  more(): void;
  close(): void;
}

function content(
  state: State,
  help: Help | 'failed' | null,
  id: TermId,
  { more, close }: Actions,
): TemplateResult {
  const { app } = state.messages.value;
  if (help === null || help === 'failed') {
    return html`<p role="status">${help === null ? app.panelLoading : app.panelFailed}</p>`;
  }
  const entry = entryOf(help, id);
  return html`<p class="term-word">
      <strong>${wordOf(state.messages.value, id) ?? entry.term}</strong>
      <button type="button" class="term-close" aria-label=${help.entry.close} @click=${close}>
        <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
          <path d="M2 2l8 8M10 2l-8 8" stroke="currentColor" stroke-width="1.5" />
        </svg>
      </button>
    </p>
    <p role="status">${entry.text}</p>
    <p><button type="button" class="term-more" @click=${more}>${help.entry.more}</button></p>`;
}

function entryOf({ glossary }: Help, id: TermId): { readonly term?: string; readonly text: string } {
  const [group, key] = id.split('.') as [string, string];
  const groups: Readonly<Record<string, Readonly<Record<string, { term?: string; text: string }>>>> =
    glossary;
  return groups[group]![key]!;
}

/** Under the word, or above it where there is no room. */
function place(note: HTMLElement, word: HTMLElement): void {
  const at = word.getBoundingClientRect();
  const { width, height } = note.getBoundingClientRect();
  const below = at.bottom + GAP;
  const top = below + height + EDGE <= innerHeight ? below : at.top - GAP - height;
  const left = Math.min(at.left, innerWidth - width - EDGE);
  note.style.left = `${Math.round(Math.max(EDGE, left))}px`;
  note.style.top = `${Math.round(Math.max(EDGE, Math.min(top, innerHeight - height - EDGE)))}px`;
}
