// The formats by what they are for, each with its button and about how large its file will be.

import { html, nothing, type TemplateResult } from 'lit-html';
import { measureInfo } from '../../analysis/metrics/catalogue';
import { formats, type ExportGroup, type FormatId } from '../../export/formats';
import { bytesOf } from '../../export/sizeOf';
import { dialectChoice } from './choices';
import { download, fileName } from '../parts/panel/download';
import type { FileMaker } from './model';
import { sizeText, type Panel } from './panel';

/** Data, graph and map alike; pictures of the views would be a section beside these. */
export function formatSection(panel: Panel, group: ExportGroup): TemplateResult {
  const { t } = panel;
  return html`<section class="export-group">
    <h3>${t.group[group]}</h3>
    ${group === 'tables' ? dialectChoice(panel) : nothing}
    <ul>
      ${formats.filter(format => format.group === group).map(({ id }) => formatItem(panel, id))}
    </ul>
  </section>`;
}

function formatItem(panel: Panel, id: FormatId): TemplateResult {
  const { model, t } = panel;
  const { name, about } = t.formats[id];
  const isEmpty = id !== 'package' && model.part.value!.tieCount === 0;
  return html`<li>
    <div>
      <h4 id="export-${id}">${name}</h4>
      <p class="panel-note">${about} ${isEmpty ? nothing : t.about(sizeText(panel, estimate(panel, id)))}</p>
    </div>
    <button
      class="panel-button"
      data-format=${id}
      aria-label=${t.saveAs(name)}
      ?disabled=${isEmpty}
      @click=${() => void model.save(id, makerOf(panel))}
    >
      ${t.save}
    </button>
    ${standing(panel, id)}
  </li>`;
}

/** What became of the wish for this file. */
function standing(panel: Panel, id: FormatId): TemplateResult | typeof nothing {
  const { model, t, lang } = panel;
  const [job, saved] = [model.job.value, model.saved.value];
  if (job?.format === id) {
    const share = new Intl.NumberFormat(lang, { style: 'percent' }).format(Math.min(1, job.share));
    const text = t.working[job.stage](share);
    return html`<div class="export-standing">
      <progress max="1" .value=${job.share} aria-label=${text}></progress>
      <span aria-hidden="true">${text}</span>
      <button class="panel-button" @click=${() => model.cancel()}>${t.cancel}</button>
    </div>`;
  }
  if (model.failed.value === id) return html`<p class="export-standing" role="alert">${t.failed}</p>`;
  if (saved?.format !== id) return nothing;
  return html`<p class="export-standing panel-note" role="status">
    ${t.saved(saved.name, sizeText(panel, saved.bytes))}
  </p>`;
}

function estimate({ model }: Panel, id: FormatId): number {
  if (id === 'package') return model.packed.value;
  const part = model.part.value!;
  const ids = model.withMeasures.value ? model.measures.value : [];
  const tieMeasures = ids.filter(measure => measureInfo(measure)?.of === 'tie').length;
  return bytesOf(id, {
    places: part.placeCount,
    ties: part.tieCount,
    dated: model.dated.value,
    placeMeasures: ids.length - tieMeasures,
    tieMeasures,
  });
}

function makerOf(panel: Panel): FileMaker {
  const { network, t } = panel;
  return {
    hand: download,
    nameOf(format) {
      const { ending } = formats.find(({ id }) => id === format)!;
      const parts = [t.formats[format].file, ...(format === 'package' ? [] : moment(panel))];
      return fileName(network.info.id, parts, ending);
    },
  };
}

/** The part that was handed out, so that the files of two years have two names. */
function moment(panel: Panel): readonly string[] {
  return panel.model.scope.value === 'all' ? [panel.t.fileAll] : shownPart(panel);
}

/** The part that is shown. */
export function shownPart({ state, t }: Pick<Panel, 'state' | 't'>): readonly string[] {
  const mode = state.mode.value;
  const time = { all: [], year: [String(state.year.value)], period: [state.period.value.join('-')] }[mode];
  const filtered = (state.listed.shown.value?.filteredOut ?? 0) > 0;
  const { level } = state;
  return [
    ...(level.value === 'place' ? [] : [t.fileLevel[level.value]]),
    ...time,
    ...(filtered ? [t.fileFiltered] : []),
  ];
}
