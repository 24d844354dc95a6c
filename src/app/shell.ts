// The page: places the views in their rooms and keeps the rooms' sizes.

import { effect, signal } from '@preact/signals-core';
import { html, render } from 'lit-html';
import type { Dataset } from '../data/records';
import { PANELS, type ViewState } from '../state/fields';
import type { State } from '../state/state';
import { panels, smallViews, pictureViews } from '../views';
import { mountDivider } from './divider';
import { mountFirstRun } from './firstRun';
import { headerTemplate, type DatasetChoice } from './header';
import { mountHelpKey } from './helpKey';
import { mountOpeningDoor } from './openingDoor';
import { openPanel } from './openPanel';
import { createPhone, mountPhoneBar } from './phone';
import { followPrint } from './print';
import { mountStageDoor } from './stageDoor';
import { statusTemplate } from './statusBar';
import { showTab, tabsTemplate } from './tabs';
import { undoKeys } from './undoKeys';
import './styles/shell.css';
import './styles/print.css';

/** How long a notice stands, in milliseconds: at least so long, and so long for every letter. */
const NOTICE_TIME = 4000;
const LETTER_TIME = 70;

const rooms = html`
  <a class="shell-skip" href="#panel"></a>
  <div class="shell-paper shell-head" aria-hidden="true"></div>
  <header class="shell-header">
    <h1 class="shell-title"></h1>
    <div class="shell-search"></div>
    <div class="shell-spacer"></div>
    <div class="shell-controls"></div>
  </header>
  <div class="shell-filterbar"></div>
  <main class="shell-pictures">
    <section class="shell-view shell-map"></section>
    <div class="shell-divider"></div>
    <section class="shell-view shell-network"></section>
    <div class="shell-notices"><div class="shell-status" role="status"></div></div>
  </main>
  <div class="shell-legend"></div>
  <section class="shell-timeline"></section>
  <aside class="shell-panel" id="panel">
    <div class="shell-tabs"></div>
    ${PANELS.map(
      id =>
        html`<div
          class="shell-pane"
          id="pane-${id}"
          role="tabpanel"
          aria-labelledby="tab-${id}"
          tabindex="0"
          hidden
        ></div>`,
    )}
  </aside>
  <nav class="shell-phone"></nav>
  <div class="shell-paper shell-foot" aria-hidden="true"></div>
`;

export function mountShell(root: HTMLElement, state: State, datasets: readonly DatasetChoice[]): () => void {
  render(rooms, root);
  const room = (name: string) => root.querySelector<HTMLElement>(`.shell-${name}`)!;
  const pane = (id: string) => root.querySelector<HTMLElement>(`#pane-${id}`)!;

  const notice = signal('');
  const dismissed = signal<Dataset | null>(null);
  let noticeTimer = 0;
  const notify = (text: string) => {
    notice.value = text;
    clearTimeout(noticeTimer);
    noticeTimer = window.setTimeout(
      () => (notice.value = ''),
      Math.max(NOTICE_TIME, LETTER_TIME * text.length),
    );
  };
  const phone = createPhone(state);
  const open = (panel: ViewState['panel']) => openPanel(state, phone, panel);
  // Followed as a plain link, it would take the place of the view in the address.
  const skip = (event: Event) => {
    event.preventDefault();
    phone.show('panel');
    pane(state.panel.peek()).focus();
  };
  room('skip').addEventListener('click', skip);
  // Whoever handles Escape first (the search) says so by preventing the default; what is open the browser closes.
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    if (root.querySelector(':popover-open, dialog[open]') === null) state.select([]);
  };
  root.addEventListener('keydown', leave);
  const takeBack = undoKeys(state);
  // Of the page: where nothing has the focus, keys pass the root by.
  document.addEventListener('keydown', takeBack);

  const stops = [
    effect(() => {
      const { app } = state.messages.value;
      room('title').textContent = app.title;
      room('skip').textContent = app.skip;
      for (const name of ['map', 'network', 'timeline', 'panel'] as const) {
        room(name).setAttribute('aria-label', app[name]);
      }
    }),
    effect(() => void render(headerTemplate(state, { datasets, notify, open }), room('controls'))),
    effect(() => {
      render(tabsTemplate(state), room('tabs'));
      showTab(state.panel.value);
    }),
    whenResized(room('tabs'), () => showTab(state.panel.peek())),
    effect(() => void render(statusTemplate(state, notice.value, dismissed), room('status'))),
    effect(() => {
      root.dataset.arrangement = state.arrangement.value;
      root.dataset.pane = phone.pane.value;
      for (const id of PANELS) pane(id).hidden = id !== state.panel.value;
    }),
    mountDivider(room('divider'), room('pictures'), state),
    mountPhoneBar(room('phone'), phone, state),
    mountHelpKey(state, phone),
    mountFirstRun(room('pictures'), state),
    mountOpeningDoor(root, state, notify),
    mountStageDoor(root, state, () => notify(state.messages.peek().app.panelFailed)),
    followPrint(root, room('head'), room('foot'), state),
    smallViews.search.mount(room('search'), state),
    smallViews.filterBar.mount(room('filterbar'), state),
    smallViews.timeline.mount(room('timeline'), state),
    smallViews.legend.mount(room('legend'), state),
    ...PANELS.map(id => panels[id].mount(pane(id), state)),
    pictureViews.map.mount(room('map'), state),
    pictureViews.network.mount(room('network'), state),
  ];

  return () => {
    for (const stop of stops) stop();
    clearTimeout(noticeTimer);
    room('skip').removeEventListener('click', skip);
    root.removeEventListener('keydown', leave);
    document.removeEventListener('keydown', takeBack);
    render(null, root);
  };
}

/** Also called once at first, and when what was hidden is shown. */
function whenResized(element: HTMLElement, then: () => void): () => void {
  const observer = new ResizeObserver(then);
  observer.observe(element);
  return () => observer.disconnect();
}
