// For whoever keeps a list: the empty template of one simple table, and what belongs in its columns.

import { html, nothing, type TemplateResult } from 'lit-html';
import { csvBlob } from '../../export/csv';
import { ALLOWED_IN_PAIRS, PAIR_COLUMNS, pairRow, REQUIRED_IN_PAIRS } from '../../export/pairs';
import { nameIn } from '../../graph/names';
import { allowedValues } from './allowedValues';
import { download } from '../parts/panel/download';
import { fold } from './fold';
import type { Page } from './panel';
import { exampleTie, pairsTemplate, separatorOf, SEPARATORS, type Separator } from './templates';

const FILE = 'twinline-pairs.csv';

export function keepersFold(page: Page): TemplateResult {
  const { keepers } = page.t;
  return fold(page, 'keepers', keepers.title, '', () => {
    const separator = page.panel.separator.value ?? separatorOf[page.lang];
    return html`<p>${keepers.intro}</p>
      ${separatorChoice(page, separator)}
      <button class="data-button" @click=${() => download(FILE, csvBlob(pairsTemplate(separator)))}>
        ${keepers.download}
      </button>
      ${columnList(page)}
      <p class="data-quiet">${keepers.excel}</p>`;
  });
}

function separatorChoice({ t: { keepers }, panel }: Page, chosen: Separator): TemplateResult {
  return html`<div class="data-choice">
    <span id="data-separator">${keepers.separator}</span>
    <div class="segmented" role="group" aria-labelledby="data-separator">
      ${SEPARATORS.map(
        separator =>
          html`<button
            aria-pressed=${separator === chosen}
            @click=${() => (panel.separator.value = separator)}
          >
            ${keepers.separators[separator]}
          </button>`,
      )}
    </div>
    <p class="data-quiet">${keepers.separatorHint}</p>
  </div>`;
}

function columnList(page: Page): TemplateResult {
  const { dataset, network, names, lang, m, t } = page;
  const tie = exampleTie(network);
  const nameOf = (place: number) => nameIn(names, network.places[place]!.id, lang, null).text;
  const row = tie < 0 ? null : pairRow(network, dataset.tables, tie, nameOf);
  return html`<dl class="data-columns">
    ${PAIR_COLUMNS.map(column => {
      const allowed = ALLOWED_IN_PAIRS[column];
      const example = row?.[column] ?? '';
      return html`<div>
        <dt>
          <code>${column}</code>
          <span class="data-quiet"
            >${REQUIRED_IN_PAIRS.has(column) ? t.keepers.required : t.keepers.optional}</span
          >
        </dt>
        <dd>
          ${t.keepers.columns[column]}
          ${allowed ? html`<p class="data-quiet">${t.keepers.allowed} ${allowedValues(m, allowed)}</p>` : nothing}
          ${
            example === ''
              ? nothing
              : html`<p class="data-quiet">
                  ${t.keepers.example} <span class="data-example">${example}</span>
                </p>`
          }
        </dd>
      </div>`;
    })}
  </dl>`;
}
