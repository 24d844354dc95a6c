// The whole page as one file.

import { html, nothing, type TemplateResult } from 'lit-html';
import { hasGazetteer } from '../../../data/gazetteer/source';
import { download, fileName } from '../../parts/panel/download';
import { sizeText, type Panel } from '../panel';
import type { PageModel } from './model';

export function pageSection(panel: Panel, page: PageModel): TemplateResult {
  const { t, network } = panel;
  const name = fileName(network.info.id, [t.page.file], 'html');
  return html`<section class="export-group export-page">
    <h3>${t.page.title}</h3>
    ${hasGazetteer ? listChoice(panel, page) : html`<p class="panel-note">${t.page.withoutList}</p>`}
    <ul>
      <li>
        <div>
          <h4>${t.page.name}</h4>
          <p class="panel-note">${t.page.about}</p>
        </div>
        <button
          class="panel-button"
          data-export="page"
          aria-label=${t.saveAs(t.page.name)}
          @click=${() => void page.save(name, download)}
        >
          ${t.save}
        </button>
        ${standing(panel, page)}
      </li>
    </ul>
  </section>`;
}

function listChoice({ t }: Panel, page: PageModel): TemplateResult {
  return html`<label class="panel-check">
      <input
        type="checkbox"
        .checked=${page.withLists.value}
        @change=${(event: Event) => (page.withLists.value = (event.target as HTMLInputElement).checked)}
      />
      ${t.page.gazetteer}
    </label>
    <p class="panel-note">${t.page.gazetteerNote}</p>`;
}

function standing(panel: Panel, { working, failed, saved }: PageModel): TemplateResult | typeof nothing {
  const { t } = panel;
  if (working.value)
    return html`<div class="export-standing">
      <progress aria-label=${t.page.working}></progress>
      <span aria-hidden="true">${t.page.working}</span>
    </div>`;
  if (failed.value) return html`<p class="export-standing" role="alert">${t.page.failed}</p>`;
  if (!saved.value) return nothing;
  return html`<p class="export-standing panel-note" role="status">
    ${t.saved(saved.value.name, sizeText(panel, saved.value.bytes))}
  </p>`;
}
