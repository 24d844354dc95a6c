// Datasets of the reader's own, as this browser keeps them, whatever dataset is on the page; and what was corrected in
// others.

import { html, nothing, type TemplateResult } from 'lit-html';
import { formatNumber } from '../../i18n/format';
import { keptIn, type Keeping } from '../../state/keeping/keeping';
import { sizeText } from '../parts/words/sizeText';
import { fold } from './fold';
import { lead, titleOf } from './keptActions';
import { bytesOf, keptRow } from './keptRow';
import type { Page } from './panel';

export function keptFold(page: Page): TemplateResult | typeof nothing {
  const { state, lang, t } = page;
  const keeping = keptIn(state);
  if (!keeping) return nothing;
  const count = state.opened.value.length;
  return fold(page, 'kept', t.kept.title, count === 0 ? '' : formatNumber(lang, count), () =>
    keptList(page, keeping),
  );
}

function keptList(page: Page, keeping: Keeping): TemplateResult {
  const { state, lang, t, panel } = page;
  panel.kept.look();
  const own = state.opened.value;
  const allowed = panel.kept.allowed.value;
  const bytes = own.reduce((sum, dataset) => sum + bytesOf(dataset), 0);
  return html`${removedLine(page, keeping)}
  ${
    own.length === 0
      ? html`<p>${t.kept.none}</p>`
      : html`<ul class="data-list">
            ${own.map(dataset => keptRow(page, keeping, dataset))}
          </ul>
          <p>
            ${t.kept.sum(sizeText(lang, bytes), allowed === null ? '' : sizeText(lang, allowed))}
            ${t.kept.stays}
          </p>`
  }
  ${corrected(page, keeping)}`;
}

function removedLine(page: Page, keeping: Keeping): TemplateResult | typeof nothing {
  const { lang, t } = page;
  const removed = keeping.removed.value;
  if (!removed) return nothing;
  const told = removed.dataset
    ? t.kept.removed(removed.dataset.title[lang])
    : t.kept.takenBack(titleOf(page, removed.id));
  const back = () => {
    keeping.bringBack();
    lead('#data-kept summary');
  };
  return html`<div class="data-kept-removed" role="status">
    <p>${told}</p>
    <button class="data-button" @click=${back}>${t.kept.bringBack}</button>
  </div>`;
}

/** Datasets that are not the reader's own, as far as something was corrected in them. */
function corrected(page: Page, keeping: Keeping): TemplateResult | typeof nothing {
  const { state, lang, t } = page;
  const own = new Set(state.opened.value.map(({ id }) => id));
  const logs = [...state.corrections.logs.value.values()].filter(
    ({ dataset, done }) => !own.has(dataset) && done.length > 0,
  );
  if (logs.length === 0) return nothing;
  return html`<h4>${t.kept.others}</h4>
    <ul class="data-list">
      ${logs.map(({ dataset, done }) => {
        const title = titleOf(page, dataset);
        const takeBack = () => {
          keeping.takeBack(dataset);
          lead('.data-kept-removed button');
        };
        return html`<li>
          <strong class="data-subject">${title}</strong>
          <p class="data-says">${t.kept.corrections(done.length, formatNumber(lang, done.length))}</p>
          <div class="data-kept-buttons">
            <button class="data-button" aria-label=${t.kept.of(t.kept.takeBack, title)} @click=${takeBack}>
              ${t.kept.takeBack}
            </button>
          </div>
        </li>`;
      })}
    </ul>`;
}
