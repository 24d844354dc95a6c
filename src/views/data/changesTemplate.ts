// What changed from version to version, newest first.

import { html, nothing, type TemplateResult } from 'lit-html';
import type { ChangeNote } from '../../data/records';
import { textIn } from '../../i18n/fallback';
import { formatDate, formatNumber } from '../../i18n/format';
import { groupBy } from '../../lib/groupBy';
import { foreignText } from '../parts/words/foreignText';
import { citation, sourceById } from './citations';
import { fold } from './fold';
import type { Page } from './panel';
import { subjectTemplate } from './subjects';

/** Versions by their numbers: 1.10 comes after 1.9. */
function versionsOf(
  changes: readonly ChangeNote[],
): readonly (readonly [version: string, changes: readonly ChangeNote[]])[] {
  return [...groupBy(changes, ({ version }) => version)].sort(([x], [y]) =>
    y.localeCompare(x, 'en', { numeric: true }),
  );
}

export function changesFold(page: Page): TemplateResult {
  const { dataset, lang, m, t } = page;
  const { changes } = dataset.tables;
  const count = changes.length === 0 ? '' : formatNumber(lang, changes.length);
  return fold(page, 'changes', t.changes.title, count, () =>
    changes.length === 0
      ? html`<p>${t.changes.none}</p>`
      : html`${versionsOf(changes).map(([version, own]) => {
          const date = own.find(change => change.date !== null)?.date ?? null;
          return html`<section>
            <h4>${m.data.version(version)}${date === null ? nothing : html`, ${formatDate(lang, date)}`}</h4>
            <ul class="data-list">
              ${own.map(change => changeRow(page, change))}
            </ul>
          </section>`;
        })}`,
  );
}

function changeRow(page: Page, change: ChangeNote): TemplateResult {
  const source = sourceById(page.dataset, change.source);
  const told = textIn(page.lang, change);
  return html`<li>
    ${change.subject === '' ? nothing : subjectTemplate(page, change.subject)}
    ${told ? html`<p>${foreignText(page, told)}</p>` : nothing}
    ${source ? html`<p class="data-says">${page.t.changes.source} ${citation(page, source)}</p>` : nothing}
  </li>`;
}
