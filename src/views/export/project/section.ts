// The project file: what is inside, and the button that saves it.

import { html, nothing, type TemplateResult } from 'lit-html';
import { LIMITS } from '../../../data/import/opened';
import { formatList, formatPercent } from '../../../i18n/format';
import { isOpened } from '../../../state/openedDatasets';
import { download } from '../../parts/panel/download';
import { say, sizeText, type Panel } from '../panel';
import type { Inside, ProjectFileModel } from './model';
import type { ProjectFileTexts } from './texts';
import './project.css';

export function projectSection(panel: Panel, project: ProjectFileModel): TemplateResult | typeof nothing {
  const [t, inside] = [project.texts.value, project.inside.value];
  if (!t || !inside) return nothing;
  return html`<section class="export-group export-project" id="export-project">
    <h3>${t.title}</h3>
    <p class="panel-note">${t.about}</p>
    <ul>
      <li>
        <p>${t.inside(formatList(panel.lang, partsOf(panel, t, inside)), sizeText(panel, inside.bytes))}</p>
        <button class="panel-button" data-export="project" @click=${() => void project.save(download)}>
          ${t.save}
        </button>
        ${standing(panel, project, t)}
      </li>
    </ul>
  </section>`;
}

function partsOf(panel: Panel, t: ProjectFileTexts, inside: Inside): readonly string[] {
  const { state, lang, network } = panel;
  const { id, title } = network.info;
  // The reader may have given it another name.
  const called = (state.opened.value.find(one => one.id === id)?.title ?? title)[lang];
  const some = (n: number, text: (n: number, shown: string) => string) =>
    n > 0 ? [text(n, say(panel, n))] : [];
  return [
    isOpened(id) ? t.dataset(called, inside.files || 1, say(panel, inside.files || 1)) : t.ofPage(called),
    ...some(inside.others, t.others),
    ...some(inside.steps, t.steps),
    ...some(inside.stories, t.stories),
    t.view,
  ];
}

function standing(
  panel: Panel,
  { job, outcome, cancel }: ProjectFileModel,
  t: ProjectFileTexts,
): TemplateResult | typeof nothing {
  if (job.value !== null) {
    const text = t.working(formatPercent(panel.lang, job.value));
    return html`<div class="export-standing">
      <progress max="1" .value=${job.value} aria-label=${text}></progress>
      <span aria-hidden="true">${text}</span>
      <button class="panel-button" @click=${cancel}>${t.cancel}</button>
    </div>`;
  }
  const ended = outcome.value;
  if (ended === null) return nothing;
  if (ended === 'failed') return html`<p class="export-standing" role="alert">${t.failed}</p>`;
  if (ended === 'too-large')
    return html`<p class="export-standing" role="alert">${t.tooLarge(sizeText(panel, LIMITS.whole))}</p>`;
  return html`<p class="export-standing panel-note" role="status">
    ${t.saved(ended.name, sizeText(panel, ended.bytes))}
  </p>`;
}
