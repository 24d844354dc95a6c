// What was found in the files: a sentence for each table, the tables, what is said of the whole, and what could not be
// read.

import { html, nothing, type TemplateResult } from 'lit-html';
import type { Proposed } from '../../data/import/importFiles';
import type { ImportPlan } from '../../data/import/plan';
import type { Issue } from '../../data/issue';
import { formatList } from '../../i18n/format';
import { say, whereOf, type Dialog } from './dialog';
import { recognised } from './recognised';
import { sheetPart } from './sheetPart';
import { wholePart } from './wholePart';

/** So many tables are shown that nothing is read from, and so many issues are told. */
const UNUSED = 12;
const ISSUES = 20;

export function foundPart(dialog: Dialog, found: Proposed): TemplateResult {
  const { model, lang, t } = dialog;
  const plan = model.plan.value;
  if (found.kind === 'nothing')
    return html`<p role="alert">${t.nothing}</p>
      ${issueList(dialog, found.issues)}`;
  if (found.kind === 'dataset') {
    const { title, places, agreements } = found;
    return html`<p id="import-found">
        ${t.dataset(title[lang], say(dialog, places), say(dialog, agreements))}
      </p>
      ${issuesPart(dialog, found.issues)}`;
  }
  return plan ? planPart(dialog, found, plan) : html`${nothing}`;
}

function planPart(
  dialog: Dialog,
  { preview, issues }: Proposed & { readonly kind: 'plan' },
  plan: ImportPlan,
): TemplateResult {
  const { model, t } = dialog;
  const barren = model.barren.value;
  // A table of a plan that is being made anew may not have its rows yet.
  const sheets = plan.sheets.map((_, at) => at).filter(at => preview[at] !== undefined);
  const used = sheets.filter(at => plan.sheets[at]!.use !== 'none');
  const unused = sheets.filter(at => plan.sheets[at]!.use === 'none');
  const shown = [...used, ...unused.slice(0, UNUSED)];
  return html`<div id="import-found">
      ${shown.map(at => html`<p>${sentence(dialog, plan, at, preview)}</p>`)}
      ${
        unused.length > UNUSED
          ? html`<p class="import-note">${t.moreSheets(say(dialog, unused.length - UNUSED))}</p>`
          : nothing
      }
    </div>
    ${
      barren
        ? html`<div class="import-missing" role="alert">
            <p>${t.barren(t.rows(barren.rows.in, say(dialog, barren.rows.in)))}</p>
            ${issueList(dialog, barren.dataset.issues)}
          </div>`
        : nothing
    }
    ${issuesPart(dialog, issues)} ${shown.map(at => sheetPart(dialog, plan, at, preview[at]!))}
    ${wholePart(dialog, plan)}`;
}

/** "städte.csv: 25.917 Zeilen, Paare von Städten, mit Gründungsdatum." */
function sentence(
  dialog: Dialog,
  plan: ImportPlan,
  at: number,
  preview: (Proposed & { readonly kind: 'plan' })['preview'],
): string {
  const { lang, t } = dialog;
  const { name, rows, use, features } = recognised(plan.sheets[at]!, preview[at]!);
  const named = features.map(feature => t.features[feature]);
  return t.recognised(name, t.rows(rows, say(dialog, rows)), t.uses[use], formatList(lang, named));
}

function issuesPart(dialog: Dialog, issues: readonly Issue[]): TemplateResult | typeof nothing {
  if (issues.length === 0) return nothing;
  return html`<section>
    <h3>${dialog.t.issues}</h3>
    ${issueList(dialog, issues)}
  </section>`;
}

function issueList(dialog: Dialog, issues: readonly Issue[]): TemplateResult {
  const { m, t } = dialog;
  return html`<ul class="import-issues">
    ${issues
      .slice(0, ISSUES)
      .map(
        issue =>
          html`<li>
            <strong>${whereOf(dialog, issue)}</strong> ${m.issues[issue.reason]}
            ${
              issue.value === ''
                ? nothing
                : html`<span>${(issue.reason === 'too-large' ? t.size : t.value)(issue.value)}</span>`
            }
          </li>`,
      )}
    ${issues.length > ISSUES ? html`<li>${t.moreIssues(say(dialog, issues.length - ISSUES))}</li>` : nothing}
  </ul>`;
}
