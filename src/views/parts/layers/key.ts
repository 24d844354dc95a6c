// The legend's entry for events and projects; a click takes a layer away again.

import { effect, type ReadonlySignal } from '@preact/signals-core';
import { html, nothing, render, svg, type TemplateResult } from 'lit-html';
import type { Entry } from '../../../analysis/entries/entry';
import { EVENT_KINDS } from '../../../data/eventRecords';
import { formatNumber } from '../../../i18n/format';
import { entriesIn } from '../../../state/entries';
import { LAYERS } from '../../../state/fields';
import type { State } from '../../../state/state';
import { eventShape } from '../marks/eventShape';
import { eventMarks, projectMarks } from './marks';
import { layerTexts } from './texts';
import '../surface/layerColours.css';
import './layers.css';

export function mountLayersKey(
  host: HTMLElement,
  state: State,
  wanted: ReadonlySignal<readonly string[]>,
): () => void {
  const entries = entriesIn(state);
  const stop = effect(() => {
    const network = state.network.value;
    const drawn = entries.drawn.value;
    const t = layerTexts[state.lang.value];
    if (!network || entries.all.value.length === 0) {
      render(nothing, host);
      return;
    }
    const say = (n: number) => formatNumber(state.lang.value, n);
    const layers = wanted.value;
    const projects = layers.includes('projects') ? projectMarks(drawn, network) : [];
    const events = layers.includes('events') ? eventMarks(drawn, network) : [];
    const kinds = EVENT_KINDS.filter(kind => events.some(mark => mark.kind === kind));
    const counted = projects.reduce((all, { count }) => all + count, 0);
    const states = new Set(projects.map(mark => mark.state));
    const several = projects.find(mark => mark.projects.length > 1);
    render(
      html`<ul aria-label=${t.label}>
        ${
          layers.includes('projects')
            ? html`<li>${entryOf(state, 'projects', t.projects(counted, say(counted)), knot('held'))}</li>
                ${several ? html`<li>${knot('held', say(several.count))}${t.several}</li>` : nothing}
                ${(['announced', 'disputed'] as const).map(kind =>
                  states.has(kind) ? html`<li>${knot(kind)}${t[kind]}</li>` : nothing,
                )}`
            : nothing
        }
        ${
          events.length > 0
            ? html`<li>${entryOf(state, 'events', t.events, nothing)}</li>
                ${kinds.map(
                  kind =>
                    html`<li>
                      <svg
                        class="layers-mark"
                        width="14"
                        height="14"
                        viewBox="-7 -7 14 14"
                        aria-hidden="true"
                      >
                        ${svg`<path class="layer-shape" d=${eventShape(kind)} />`}</svg
                      >${state.messages.value.timeline.eventKinds[kind](1)}
                    </li>`,
                )}`
            : nothing
        }
      </ul>`,
      host,
    );
  });
  return () => {
    stop();
    render(nothing, host);
  };
}

function entryOf(
  state: State,
  layer: (typeof LAYERS)[number],
  name: string,
  mark: TemplateResult | typeof nothing,
): TemplateResult {
  const off = () => state.set({ layers: state.layers.peek().filter(one => one !== layer) });
  return html`<button
    type="button"
    class="legend-switch"
    aria-pressed="true"
    title=${state.messages.value.legend.hide(name)}
    @click=${off}
  >
    ${mark}<span>${name}</span>
  </button>`;
}

/** `said`: the number that it carries. */
function knot(state: Entry['state'], said = ''): TemplateResult {
  return html`<svg class="layers-mark" width="26" height="20" viewBox="0 0 26 20" aria-hidden="true">
    ${svg`<g class="layer-project" data-state=${state}><path class="layer-threads" d="M0 10H26" /><circle class="layer-knot" cx="13" cy="10" r=${said === '' ? 3.6 : 9} />${
      said === '' ? nothing : svg`<text class="layer-count" x="13" y="10">${said}</text>`
    }</g>`}
  </svg>`;
}
