// The licence, and how to cite what was handed out, to be copied.

import { html, nothing, type TemplateResult } from 'lit-html';
import type { Copying } from '../parts/panel/copying';
import { outwardLink } from '../parts/panel/outwardLink';
import type { Panel } from './panel';
import { quotation } from './quotation';

export function citingSection(panel: Panel, copying: Copying): TemplateResult {
  const { model, dataset, t } = panel;
  const { licence, attribution } = dataset.info;
  const citation = model.citation();
  return html`<section class="export-citing">
    <h3>${t.cite}</h3>
    <p>
      ${
        licence.title === ''
          ? t.noLicence
          : html`${t.licence} ${outwardLink(licence.path, licence.title)}. ${t.licenceInFile}`
      }
    </p>
    ${attribution === '' ? nothing : html`<p class="panel-note" lang="en">${attribution}</p>`}
    ${
      citation === null
        ? nothing
        : html`${quotation(panel, copying, t.citation, citation.text)}
          ${quotation(panel, copying, 'BibTeX', citation.bibtex, true)}`
    }
  </section>`;
}
