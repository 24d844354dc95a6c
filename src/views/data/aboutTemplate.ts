// The head of the panel: what the dataset is, what of it is known, what it covers, its licence, its faults.

import { html, nothing, type TemplateResult } from 'lit-html';
import type { Issue } from '../../data/issue';
import type { DatasetInfo } from '../../data/records';
import type { Completeness } from '../../graph/completeness';
import { formatNumber } from '../../i18n/format';
import { dayOfData } from '../parts/words/dayOfData';
import { foreignText } from '../parts/words/foreignText';
import { outwardLink } from '../parts/panel/outwardLink';
import { isOpened } from '../../state/openedDatasets';
import { completenessSection } from './completenessTemplate';
import { openedSection } from './openedTemplate';
import type { Loaded } from './panel';
import type { PanelTexts } from './texts';

/** A broken file can hold thousands of faults; so many are listed, the rest are counted. */
const LISTED = 200;

export function aboutTemplate(
  page: Loaded,
  known: Completeness | null,
  t: PanelTexts | null,
): TemplateResult {
  const { dataset, m, lang } = page;
  const { data } = m;
  const { info, issues } = dataset;
  const isBroken = issues.length > 0;
  return html`<header>
      <h2 tabindex="-1">${data.title}</h2>
      <p class="data-quiet">
        ${[info.title[lang], info.version !== '' && data.version(info.version), dayOfData(m, lang, info)]
          .filter(part => part !== false)
          .join(' · ')}
      </p>
      ${isUnsaid(info) && t ? html`<p>${t.unsaid}</p>` : nothing}
      ${info.description[lang] === '' ? nothing : html`<p>${info.description[lang]}</p>`}
    </header>
    ${openedSection(page, t)} ${isBroken ? problems(page, t) : nothing}
    ${known ? completenessSection(page, known) : nothing}
    ${
      info.coverage.question[lang] === ''
        ? nothing
        : html`<section>
            <h3>${data.coverage}</h3>
            <p>${info.coverage.question[lang]}</p>
          </section>`
    }
    <section>
      ${
        info.coverage.limits[lang] === ''
          ? nothing
          : html`<h3>${data.limits}</h3>
              <p>${info.coverage.limits[lang]}</p>`
      }
      <p>${data.borders}</p>
    </section>
    ${isBroken ? nothing : problems(page, t)} ${licence(page)}`;
}

/** A table of the reader's own: it says nothing of itself. */
const isUnsaid = ({ version, licence }: DatasetInfo): boolean => version === '' && licence.title === '';

/** Who asks to be named is named, also where the licence of the whole is not known. */
function licence({ dataset: { info }, m, lang }: Loaded): TemplateResult | typeof nothing {
  const { licence, attribution } = info;
  const named = html`<p>${foreignText({ lang, m }, { text: attribution, lang: 'en' })}</p>`;
  if (licence.title === '') return attribution === '' ? nothing : html`<section>${named}</section>`;
  return html`<section>
    <h3>${m.data.licence}</h3>
    <p>${outwardLink(licence.path, licence.title)}</p>
    ${attribution === '' ? nothing : named}
  </section>`;
}

function problems(
  { state, dataset: { info, issues }, m, lang }: Loaded,
  t: PanelTexts | null,
): TemplateResult {
  const { data } = m;
  const [shown, all] = [LISTED, issues.length].map(n => formatNumber(lang, n));
  return html`<section class="data-problems">
    <h3>${data.problems}</h3>
    ${
      issues.length === 0
        ? html`<p>${data.noProblems}</p>`
        : html`<p>${isOpened(info.id) && t ? t.opened.problems : data.problemsIntro}</p>
            ${
              t
                ? html`<button class="data-button" @click=${() => state.set({ panel: 'doctor' })}>
                    ${t.toDoctor}
                  </button>`
                : nothing
            }
            <ul>
              ${issues.slice(0, LISTED).map(issue => problem(issue, m, t))}
            </ul>
            ${issues.length > LISTED && t ? html`<p>${t.firstProblems(shown!, all!)}</p>` : nothing}`
    }
  </section>`;
}

function problem(
  { table, row, column, value, reason }: Issue,
  { data, issues }: Loaded['m'],
  t: PanelTexts | null,
): TemplateResult {
  // Tables of a dataset go by their names alone, opened files by theirs with the ending.
  const told = t && reason === 'wrong-number-of-fields' ? t.fields(value) : data.value(value);
  const file = table.includes('.') ? table : `${table}.csv`;
  return html`<li>
    <strong>${data.where(file, row === 0 ? '' : String(row), column)}</strong>
    ${issues[reason]} ${value === '' ? '' : html`<span>${told}</span>`}
  </li>`;
}
