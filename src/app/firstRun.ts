// The hint of the first visit: three sentences over map and network, which wait for nothing and nobody. A link that shows
// something is left alone.

import { effect, untracked } from '@preact/signals-core';
import { html, render } from 'lit-html';
import type { State } from '../state/state';
import { readLink } from '../state/url';
import './styles/firstRun.css';

/** In the browser's storage, once the hint was shown. */
const SEEN = 'twinline.hint';

export function mountFirstRun(room: HTMLElement, state: State): () => void {
  if (Object.keys(readLink()).length > 0 || state.stage.peek() !== 'off' || !isFirst()) return () => {};
  const card = document.createElement('aside');
  card.className = 'first-run';
  card.setAttribute('role', 'note');
  room.append(card);

  const stopText = effect(() => {
    const { help } = state.messages.value;
    card.setAttribute('aria-label', help.hint.label);
    render(
      html`<p>${help.hint.see}</p>
        <p>${help.hint.act}</p>
        <p><button type="button" class="first-run-help" @click=${read}>${help.hint.more}</button></p>
        <button type="button" class="first-run-close" aria-label=${help.hint.close} @click=${close}>
          <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
            <path d="M2 2l8 8M10 2l-8 8" stroke="currentColor" stroke-width="1.5" />
          </svg>
        </button>`,
      card,
    );
  });
  // Whoever has come by the stage has seen what the page is, and looks at the picture; so does who has opened a table.
  const stopStage = effect(() => {
    if (state.stage.value !== 'off' || state.opened.value.length > 0) untracked(close);
  });
  function close(): void {
    stopText();
    stopStage();
    card.remove();
  }
  function read(): void {
    close();
    state.set({ panel: 'help', topic: 'steps' });
  }
  return close;
}

/** Where the storage is closed, every visit is the first. */
function isFirst(): boolean {
  try {
    const seen = localStorage.getItem(SEEN);
    localStorage.setItem(SEEN, '1');
    return seen === null;
  } catch {
    return true;
  }
}
