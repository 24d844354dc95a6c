// The page without a connection: lets the browser keep its files, and says when that is done and when a new version
// waits. It takes the new one only when the reader says so. Where there is no HTTPS, or the browser refuses, the page
// goes on without.

import { effect, signal } from '@preact/signals-core';
import { html, render, type TemplateResult } from 'lit-html';
import type { State } from '../../state/state';
import { reloadPage } from '../../state/url';
import { offlineTexts } from './texts';
import './offline.css';

/** So long it says that the page is kept. Milliseconds. */
const READY_TIME = 8000;
/** So often, at most, a page that stays open asks for a new version. Milliseconds. */
const ASK_AGAIN = 3_600_000;

type Notice = 'ready' | 'update' | null;

export async function keepOffline(state: State, root: HTMLElement): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  const registration = await serviceWorker.register('./serviceWorker.js').catch(() => null);
  // Where it is blocked, some browsers answer with nothing.
  if (!registration) return;

  const notice = signal<Notice>(null);
  const follow = (coming: ServiceWorker) => {
    const isFirst = registration.active === null;
    coming.addEventListener('statechange', () => {
      if (coming.state === 'installed' && !isFirst) notice.value = 'update';
      if (coming.state === 'activated' && isFirst) {
        notice.value = 'ready';
        setTimeout(() => notice.value === 'ready' && (notice.value = null), READY_TIME);
      }
    });
  };
  if (registration.waiting) notice.value = 'update';
  if (registration.installing) follow(registration.installing);
  registration.addEventListener(
    'updatefound',
    () => registration.installing && follow(registration.installing),
  );
  askNowAndThen(registration);

  const reload = () => {
    const { waiting } = registration;
    // Another window has taken it already.
    if (!waiting) return reloadPage();
    serviceWorker.addEventListener('controllerchange', reloadPage, { once: true });
    waiting.postMessage('take over');
  };
  const note = document.createElement('div');
  note.className = 'offline-note';
  note.setAttribute('role', 'status');
  root.querySelector('.shell-notices')!.append(note);
  effect(() => {
    const close = () => (notice.value = null);
    render(notice.value && template(state, notice.value, { reload, close }), note);
  });
}

/** A browser looks for a new version when a page is opened; one on a stand stays open for days. */
function askNowAndThen(registration: ServiceWorkerRegistration): void {
  let asked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - asked < ASK_AGAIN) return;
    asked = Date.now();
    registration.update().catch(() => {});
  });
}

interface Acts {
  readonly reload: () => void;
  readonly close: () => void;
}

function template(state: State, notice: 'ready' | 'update', { reload, close }: Acts): TemplateResult {
  const t = offlineTexts[state.lang.value];
  // What is kept in the browser is there again after it.
  const trouble = state.keptTrouble.value;
  const lost = (trouble === 'refused' || trouble === 'full') && state.opened.value.length > 0;
  const text = notice === 'ready' ? t.ready : lost ? t.updateWithTable : t.update;
  return html`<span>${text}</span>
    ${notice === 'update' ? html`<button class="offline-reload" @click=${reload}>${t.reload}</button>` : null}
    <button class="offline-close" aria-label=${t.close} title=${t.close} @click=${close}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        <path d="M2 2l8 8M10 2l-8 8" stroke="currentColor" stroke-width="1.5" />
      </svg>
    </button>`;
}
