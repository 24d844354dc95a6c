// The page: places the views in their rooms and keeps the rooms' sizes.

import { effect, signal } from '@preact/signals-core';
import { html, render } from 'lit-html';
import type { State } from '../state/state';
import { panels, stageViews, light } from '../views';
import { mountDivider } from './divider';
import { headerTemplate, type DatasetChoice } from './header';
import { statusTemplate } from './statusBar';
import { tabsTemplate } from './tabs';
import './styles/shell.css';

/** How long a notice stands, in milliseconds. */
const NOTICE_TIME = 4000;

/** What a phone shows: one room at a time. */
const PHONE_PANES = ['map', 'network', 'panel'] as const;

export function mountShell(root: HTMLElement, state: State, datasets: readonly DatasetChoice[]): () => void {
  const room = (className: string, tag = 'div') => {
    const element = document.createElement(tag);
    element.className = className;
    return element;
  };
  const skip = room('shell-skip', 'a') as HTMLAnchorElement;
  const header = room('shell-header', 'header');
  const title = room('shell-title', 'h1');
  const search = room('shell-search');
  const controls = room('shell-spacer');
  const bar = document.createElement('div');
  bar.style.display = 'contents';
  const stage = room('shell-stage', 'main');
  const map = room('shell-view shell-map', 'section');
  const divider = room('shell-divider');
  const network = room('shell-view shell-network', 'section');
  const legend = room('shell-legend');
  const status = room('shell-status');
  const timeline = room('shell-timeline', 'section');
  const panel = room('shell-panel', 'aside');
  const tabs = room('shell-tabs');
  const phone = room('shell-phone', 'nav');

  header.append(title, search, controls, bar);
  stage.append(map, divider, network, status);
  stage.id = 'stage';
  stage.tabIndex = -1;
  skip.href = '#stage';
  // A plain "#stage" would replace the link's hash.
  const skipTo = (event: Event) => {
    event.preventDefault();
    pane.value = 'panel';
    (panel.querySelector('.shell-pane:not([hidden])') as HTMLElement | null)?.focus();
  };
  skip.addEventListener('click', skipTo);
  status.setAttribute('role', 'status');
  tabs.setAttribute('role', 'tablist');
  const panes = panels.map(view => {
    const pane = room('shell-pane');
    pane.id = `pane-${view.id}`;
    pane.tabIndex = 0;
    pane.setAttribute('role', 'tabpanel');
    pane.setAttribute('aria-labelledby', `tab-${view.id}`);
    return pane;
  });
  const body = room('shell-body');
  body.style.display = 'contents';
  body.append(...panes);
  panel.append(tabs, body);
  root.replaceChildren(skip, header, stage, legend, timeline, panel, phone);

  const notice = signal('');
  const pane = signal<(typeof PHONE_PANES)[number]>('map');
  let noticeTimer = 0;
  const notify = (text: string) => {
    notice.value = text;
    clearTimeout(noticeTimer);
    noticeTimer = window.setTimeout(() => (notice.value = ''), NOTICE_TIME);
  };

  const stops = [
    effect(() => {
      const { app } = state.messages.value;
      title.textContent = app.title;
      skip.textContent = app.skip;
      map.setAttribute('aria-label', app.map);
      network.setAttribute('aria-label', app.network);
      timeline.setAttribute('aria-label', app.timeline);
      panel.setAttribute('aria-label', app.panel);
      tabs.setAttribute('aria-label', app.panel);
    }),
    effect(() => void render(headerTemplate(state, { datasets, notify }), bar)),
    effect(() => void render(tabsTemplate(state), tabs)),
    effect(() => void render(statusTemplate(state, notice.value), status)),
    effect(() => {
      root.dataset.arrangement = state.arrangement.value;
      root.dataset.pane = pane.value;
    }),
    effect(() => {
      panels.forEach((view, index) => (panes[index]!.hidden = view.id !== state.panel.value));
    }),
    effect(() => {
      // On a phone a selection opens its page.
      if (state.selection.value.places.length > 0 || state.selection.value.tie !== null) pane.value = 'panel';
    }),
    effect(() => {
      const { app } = state.messages.value;
      render(
        html`${PHONE_PANES.map(
          id =>
            html`<button aria-pressed=${pane.value === id} @click=${() => (pane.value = id)}>
              ${app[id]}
            </button>`,
        )}`,
        phone,
      );
    }),
    mountDivider(divider, stage, state),
    light.search.mount(search, state),
    light.timeline.mount(timeline, state),
    light.legend.mount(legend, state),
    ...panels.map((view, index) => view.mount(panes[index]!, state)),
    stageViews.map.mount(map, state),
    stageViews.network.mount(network, state),
  ];

  return () => {
    for (const stop of stops) stop();
    clearTimeout(noticeTimer);
    skip.removeEventListener('click', skipTo);
    root.replaceChildren();
  };
}
