// The figures in plain groups: name and value, and on request what the figure says, its formula and its source.

import { html, nothing, type TemplateResult } from 'lit-html';
import type { StatisticId, Statistics } from '../../analysis/statistics/catalogue';
import { formatNumber, formatPercent } from '../../i18n/format';
import { figureInfo, figureName } from '../parts/words/figureNames';
import { facts } from './facts';
import { GROUP_IDS, GROUPS, type GroupId } from './groups';
import type { Panel } from './panel';
import { printed, significant } from './printed';

export function figuresSection(panel: Panel, figures: Statistics): TemplateResult {
  return html`${GROUP_IDS.map(id => groupTemplate(panel, id, figures))}`;
}

function groupTemplate(panel: Panel, id: GroupId, figures: Statistics): TemplateResult {
  const { t } = panel;
  return html`<section class="statistics-group" data-group=${id}>
    <h3>${t.groups[id]}</h3>
    ${
      id === 'ways'
        ? html`<p class="panel-note">${t.exact} ${severalNote(panel)}</p>
            ${sweepState(panel)}`
        : nothing
    }
    <ul class="statistics-figures">
      ${GROUPS[id].map(figure => figureRow(panel, figure, figures))}
    </ul>
  </section>`;
}

/** Of several largest components only one was measured. */
function severalNote({ t, lang, model }: Panel): string {
  const several = model.largest.value;
  return several > 1 ? t.oneOfSeveral(several, formatNumber(lang, several)) : '';
}

/** How far the shortest paths are, or that they failed. */
function sweepState({ state, model, t, m, lang }: Panel): TemplateResult | typeof nothing {
  if (model.failed.value)
    return html`<p role="status">
      ${t.failed} <button class="panel-link" @click=${model.again}>${m.app.reload}</button>
    </p>`;
  if (model.isSwept.value) return nothing;
  if (state.playing.value) return html`<p class="panel-note">${t.atRest}</p>`;
  const share = Math.floor(model.progress.value * 100) / 100;
  return html`<p class="panel-note">${t.sweeping(formatPercent(lang, share))}</p>`;
}

function figureRow(panel: Panel, id: StatisticId, figures: Statistics): TemplateResult {
  const { t, lang } = panel;
  const { formula, source } = facts[id];
  return html`<li data-figure=${id}>
    <details>
      <summary><span>${figureName(lang, id)}</span> ${valueTemplate(panel, id, figures)}</summary>
      <div class="statistics-why">
        <p>${t.why[id]} ${id === 'meanDistance' ? withoutSelf(panel, figures) : nothing}</p>
        ${formula === undefined ? nothing : html`<p>${t.formula} <span class="statistics-formula">${formula}</span></p>`}
        ${source === undefined ? nothing : html`<p>${t.source} <span lang="en">${source}</span></p>`}
      </div>
    </details>
  </li>`;
}

function valueTemplate({ t, lang, model }: Panel, id: StatisticId, figures: Statistics): TemplateResult {
  const value = figures[id];
  if (!Number.isNaN(value)) return html`<b>${printed(lang, id, value)}</b>`;
  const waits = figureInfo(id).needs === 'sweep' && !model.isSwept.value;
  if (waits)
    return html`<b><span aria-hidden="true">…</span><span class="visually-hidden">${t.waiting}</span></b>`;
  return html`<b class="statistics-none">${t.notDefined}<small>${t.undefinedWhy[id] ?? nothing}</small></b>`;
}

/** The mean without the distances of places to themselves, as other tools print it. */
function withoutSelf({ t, lang }: Panel, { meanDistance, giant }: Statistics): string | typeof nothing {
  if (Number.isNaN(meanDistance)) return nothing;
  return t.without(significant(lang, (meanDistance * giant) / (giant - 1)));
}
