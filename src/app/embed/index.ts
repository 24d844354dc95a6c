// The page inside another one: map or network, legend, the timeline, what is shown and whose data it is, and a link to the
// whole page. No bar, no panels, and nothing of their code.

import { effect, signal } from '@preact/signals-core';
import { html, render, type TemplateResult } from 'lit-html';
import type { State } from '../../state/state';
import { linkOf } from '../../state/url';
import { smallViews, pictureViews } from '../../views';
import { embedTexts } from './texts';
import './embed.css';

/** In a frame that is narrower than this, in pixels, the map stands alone. */
const BOTH_FROM = 720;

const rooms = html`
  <main class="embed-stage">
    <section class="embed-view embed-map"></section>
    <section class="embed-view embed-network"></section>
  </main>
  <section class="embed-legend"></section>
  <section class="embed-timeline"></section>
  <footer class="embed-foot"></footer>
`;

export function mountEmbed(root: HTMLElement, state: State): () => void {
  root.dataset.embed = '';
  render(rooms, root);
  const room = (name: string) => root.querySelector<HTMLElement>(`.embed-${name}`)!;
  const isWide = signal(true);
  const sizes = new ResizeObserver(() => (isWide.value = root.clientWidth >= BOTH_FROM));
  sizes.observe(root);
  const stops = [
    effect(() => {
      const asked = state.arrangement.value;
      root.dataset.arrangement = asked === 'split' && !isWide.value ? 'map' : asked;
    }),
    effect(() => {
      const { app } = state.messages.value;
      for (const name of ['map', 'network', 'timeline'] as const)
        room(name).setAttribute('aria-label', app[name]);
    }),
    effect(() => void render(foot(state), room('foot'))),
    smallViews.timeline.mount(room('timeline'), state),
    smallViews.legend.mount(room('legend'), state),
    pictureViews.map.mount(room('map'), state),
    pictureViews.network.mount(room('network'), state),
  ];
  return () => {
    for (const stop of stops) stop();
    sizes.disconnect();
    render(null, root);
    delete root.dataset.embed;
  };
}

function foot(state: State): TemplateResult {
  const info = state.data.value?.info;
  const lang = state.lang.value;
  const address = linkOf({ ...state.snapshot(), embed: '0' });
  const parts = info ? [info.title[lang], info.licence.title].filter(part => part !== '') : [];
  return html`<span
      >${parts.join(' · ')}${info?.attribution ? html`<span lang="en"> · ${info.attribution}</span>` : ''}</span
    >
    <a href=${address} target="_blank" rel="noopener">${embedTexts[lang].open}</a>`;
}
