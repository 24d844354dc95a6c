// Data: what is loaded, what the list covers, its licence, and every row that has a fault.

import { html, type TemplateResult } from 'lit-html';
import type { Issue } from '../../data/records';
import { formatDate, formatNumber } from '../../i18n/format';
import type { State } from '../../state/state';
import { outwardLink } from '../outwardLink';
import { panelView } from '../templateView';
import './data.css';

/** A broken file can hold thousands of faults; so many are listed, the rest are counted. */
const LISTED = 200;

export const dataView = panelView('data', template);

function template(state: State): TemplateResult {
  const loaded = state.data.value;
  if (!loaded) return html``;
  const { data } = state.messages.value;
  const lang = state.lang.value;
  const { info, tables, issues } = loaded;
  return html`<article class="panel-page data">
    <h2>${data.title}</h2>
    <p>${info.description[lang]}</p>
    <p class="data-quiet">
      ${data.version(info.version)}${info.readOn === '' ? '' : ` · ${data.readOn(formatDate(lang, info.readOn))}`}
    </p>

    <section class="data-problems">
      <h3>${data.problems}</h3>
      ${
        issues.length === 0
          ? html`<p>${data.noProblems}</p>`
          : html`<p>${data.problemsIntro}</p>
              <ul>
                ${issues.slice(0, LISTED).map(issue => problem(issue, state))}
              </ul>
              ${issues.length > LISTED ? html`<p>+ ${formatNumber(lang, issues.length - LISTED)}</p>` : ''}`
      }
    </section>

    <section>
      <h3>${data.coverage}</h3>
      <p>${info.coverage.question[lang]}</p>
    </section>
    <section>
      <h3>${data.limits}</h3>
      <p>${info.coverage.limits[lang]}</p>
      <p>${data.borders}</p>
    </section>
    <section>
      <h3>${data.licence}</h3>
      <p>${outwardLink(info.licence.path, info.licence.title)}</p>
      <p>${info.attribution}</p>
    </section>
    <section>
      <h3>${data.tables}</h3>
      <dl>
        ${Object.entries(tables).map(
          ([name, rows]) =>
            html`<div>
              <dt><code>${name}</code></dt>
              <dd>${data.rows(rows.length, formatNumber(lang, rows.length))}</dd>
            </div>`,
        )}
      </dl>
    </section>
  </article>`;
}

function problem({ table, row, column, value, reason }: Issue, state: State): TemplateResult {
  const { data, issues } = state.messages.value;
  return html`<li>
    <strong>${data.where(table, row === 0 ? '' : String(row), column)}</strong>
    ${issues[reason]} ${value === '' ? '' : html`<span>${data.value(value)}</span>`}
  </li>`;
}
