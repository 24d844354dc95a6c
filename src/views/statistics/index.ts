// Statistics: the figures of what is shown as a whole, their distribution, how far ties reach, and whether all this is
// more than chance.

import { html, nothing, render, type TemplateResult } from 'lit-html';
import type { Statistics } from '../../analysis/statistics/catalogue';
import { isSided } from '../../analysis/sides';
import { csvBlob } from '../../export/csv';
import { formatNumber } from '../../i18n/format';
import type { State } from '../../state/state';
import { shownBasis } from '../parts/words/basis';
import { csvName, download } from '../parts/panel/download';
import { drawPanel } from '../parts/panel/drawPanel';
import { panelWaiting } from '../parts/panel/panelWaiting';
import { whileOpen } from '../parts/panel/templateView';
import type { View } from '../view';
import { chanceSection } from './chanceSection';
import { degreesSection } from './degreesSection';
import { figuresCsv } from './figuresCsv';
import { figuresSection } from './figuresSection';
import { lengthsSection } from './lengthsSection';
import { createStatisticsModel, type StatisticsModel } from './model';
import type { Panel } from './panel';
import { createSeriesPart, type Part } from './series';
import '../parts/panel/panelParts.css';
import './statistics.css';

export const statisticsView: View = {
  id: 'statistics',
  mount(host, state) {
    const model = createStatisticsModel(state);
    const series = createSeriesPart(state);
    const stop = whileOpen(state, 'statistics', () => {
      // The button that ran the comparison is gone at its end.
      drawPanel(host, template(state, model, series), () =>
        host.querySelector<HTMLElement>('.statistics-chance h3')?.focus(),
      );
    });
    return () => {
      stop();
      model.stop();
      series.stop();
      render(null, host);
    };
  },
};

function template(state: State, model: StatisticsModel, series: Part): TemplateResult | typeof nothing {
  const slice = model.slice.value;
  const m = state.messages.value;
  const t = model.texts.texts.value;
  const figures = model.figures.value;
  if (!slice) return nothing;
  if (!t) return panelWaiting(m, model.texts);
  const panel: Panel = { state, model, slice, lang: state.lang.value, m, t };
  const isEmpty = slice.source.length === 0;
  return html`<article class="panel-page statistics">
    <header>
      <h2 tabindex="-1">
        ${isEmpty ? m.overview.none : figures ? title(panel, figures) : m.app.panels.statistics}
      </h2>
      <p class="panel-note">${shownBasis(state)}</p>
    </header>
    ${isEmpty ? nothing : figures ? content(panel, figures, series) : waiting(panel)}
  </article>`;
}

/** Of a large network even the first figures take a moment. */
function waiting({ t, m, model, state }: Panel): TemplateResult {
  if (model.failed.value)
    return html`<p role="status">
      ${t.failed} <button class="panel-link" @click=${model.again}>${m.app.reload}</button>
    </p>`;
  return html`<p role="status">${state.playing.value ? t.atRest : t.computing}</p>`;
}

function content(panel: Panel, figures: Statistics, series: Part): TemplateResult {
  const { t, model, lang, state } = panel;
  const run = model.run.value;
  const save = () => {
    const chance = run.state === 'done' ? run.chance : null;
    const text = figuresCsv(lang, t, { figures, chance, network: shownBasis(state) });
    download(csvName(state.network.peek()!.info.id, t.file), csvBlob(text));
  };
  return html`${boundaryNote(panel)} ${isSided(panel.slice) ? html`<p>${t.sided}</p>` : nothing}
    ${figuresSection(panel, figures)}
    <p>
      <button class="shell-button statistics-button" ?disabled=${!model.isSwept.value} @click=${save}>
        ${t.save}
      </button>
    </p>
    ${degreesSection(panel)} ${lengthsSection(panel)} ${chanceSection(panel)} ${series.template()}`;
}

/** How much of the network hangs together. */
function title({ t, lang, model }: Panel, { order, components, giant, giantShare }: Statistics): string {
  const say = (value: number) => formatNumber(lang, value);
  if (components === 1) return t.title.all(order, say(order));
  if (model.largest.value > 1) return t.title.partsAlike(say(components), say(giant), say(order));
  if (giantShare >= 0.5) return t.title.giant(say(giant), say(order));
  return t.title.parts(say(components), say(giant), say(order));
}

/** Of places known only as somebody's partner the other ties are missing. */
function boundaryNote({ state, slice, t, lang }: Panel): TemplateResult | typeof nothing {
  const places = state.network.value?.places ?? [];
  const tied = new Set([...slice.source, ...slice.target]);
  const boundary = [...tied].filter(place => places[place]?.tiesKnown === 'boundary').length;
  if (boundary === 0) return nothing;
  const say = (value: number) => formatNumber(lang, value);
  return html`<p class="panel-note statistics-boundary">
    ${t.boundary(boundary, say(boundary), say(tied.size))}
  </p>`;
}
