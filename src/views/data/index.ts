// Data: what is loaded, what the list covers, how much of it is known, its licence, and every row that has a fault.

import { html, nothing, type TemplateResult } from 'lit-html';
import type { Issue } from '../../data/records';
import { formatDate, formatLanguage, formatNumber } from '../../i18n/format';
import type { State } from '../../state/state';
import { foreignText } from '../foreignText';
import { outwardLink } from '../outwardLink';
import { panelView } from '../templateView';
import { completenessOf, STATUS_EVIDENCE, type Completeness } from '../../graph/completeness';
import './data.css';

/** A broken file can hold thousands of faults; so many are listed, the rest are counted. */
const LISTED = 200;

export const dataView = panelView('data', template);

function template(state: State): TemplateResult {
  const loaded = state.data.value;
  const network = state.network.value;
  if (!loaded || !network) return html``;
  const m = state.messages.value;
  const { data } = m;
  const lang = state.lang.value;
  const { info, tables, issues } = loaded;
  return html`<article class="panel-page data">
    <h2 tabindex="-1">${data.title}</h2>
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
    ${completeness(completenessOf(network, tables.claims, state.names.value), state)}
    <section>
      <h3>${data.licence}</h3>
      <p>${outwardLink(info.licence.path, info.licence.title)}</p>
      ${
        info.attribution === ''
          ? nothing
          : html`<p>${foreignText({ lang, m }, { text: info.attribution, lang: 'en' })}</p>`
      }
    </section>
    <details>
      <summary>${data.tables}</summary>
      ${figures(
        Object.entries(tables).map(([name, rows]) => [
          html`<code>${name}</code>`,
          data.rows(rows.length, formatNumber(lang, rows.length)),
        ]),
      )}
    </details>
  </article>`;
}

function completeness(known: Completeness, state: State): TemplateResult {
  const { data, counts } = state.messages.value;
  const lang = state.lang.value;
  const say = (n: number) => formatNumber(lang, n);
  const ofTies = (n: number) => data.of(say(n), say(known.ties));
  const ofPlaces = (n: number) => data.of(say(n), say(known.places));
  return html`<section>
    <h3>${data.completeness}</h3>
    <h4>${counts.ties(known.ties, say(known.ties))}</h4>
    ${figures([
      [data.foundingKnown, ofTies(known.founded)],
      [data.foundingSourced, ofTies(known.foundedSourced)],
      ...STATUS_EVIDENCE.filter(evidence => known.status[evidence] > 0).map(
        evidence => [data.statusOf[evidence], ofTies(known.status[evidence])] as const,
      ),
    ])}
    <h4>${counts.places(known.places, say(known.places))}</h4>
    ${figures([
      ...known.unnamed.map(([of, n]) => [data.namesMissing(formatLanguage(lang, of)), ofPlaces(n)] as const),
      ...known.tiesKnown
        .filter(([, n]) => n > 0)
        .map(([how, n]) => [data.tiesKnown[how], ofPlaces(n)] as const),
    ])}
  </section>`;
}

function figures(rows: readonly (readonly [label: unknown, value: string])[]): TemplateResult {
  return html`<dl>
    ${rows.map(
      ([label, value]) =>
        html`<div>
          <dt>${label}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

function problem({ table, row, column, value, reason }: Issue, state: State): TemplateResult {
  const { data, issues } = state.messages.value;
  return html`<li>
    <strong>${data.where(table, row === 0 ? '' : String(row), column)}</strong>
    ${issues[reason]} ${value === '' ? '' : html`<span>${data.value(value)}</span>`}
  </li>`;
}
