// The claims that disagree: what each is about, the value followed, the others, and who says so.

import { html, nothing, type TemplateResult } from 'lit-html';
import { firstTieClaims, type StatedValue } from '../../graph/claims';
import { foundedOn } from '../../graph/lifespan';
import { formatDate, formatNumber } from '../../i18n/format';
import { valueText } from '../parts/words/valueText';
import { citations } from './citations';
import { countFacts, SUBJECTS, type Disagreement } from './disagreements';
import { fold } from './fold';
import type { Page } from './panel';
import { subjectTemplate, tieOfAgreement } from './subjects';

export function disagreementsFold(page: Page): TemplateResult {
  const { dataset, lang, t, panel } = page;
  const firsts = firstTieClaims(dataset.tables.claims, dataset.info);
  const list = panel.disagreements.value;
  const count = countFacts(list) + Number(firsts.length > 1);
  return fold(page, 'disagreements', t.disagreements.title, formatNumber(lang, count), () =>
    count === 0
      ? html`<p>${t.disagreements.none}</p>`
      : html`<p>${t.disagreements.intro}</p>
          ${firsts.length > 1 ? firstTie(page, firsts) : nothing}
          ${SUBJECTS.map(kind => {
            const own = list.filter(disagreement => disagreement.kind === kind);
            return own.length === 0
              ? nothing
              : html`<section>
                  <h4>
                    ${t.disagreements.of[kind]}
                    <span class="unfold-count">${formatNumber(lang, countFacts(own))}</span>
                  </h4>
                  <ul class="data-list">
                    ${own.map(disagreement => row(page, disagreement))}
                  </ul>
                </section>`;
          })}`,
  );
}

function firstTie(page: Page, firsts: readonly StatedValue[]): TemplateResult {
  const { m, network, lang } = page;
  return html`<section>
    <h4>${m.city.firstTitle}</h4>
    <p>${m.city.first}</p>
    <ul class="data-list">
      ${firsts.map(({ value, claims }) => {
        const tie = tieOfAgreement(network, value);
        const founded = tie === undefined ? null : foundedOn(network.ties[tie]!);
        return html`<li>
          ${tie === undefined ? value : subjectTemplate(page, value)}
          ${founded === null ? nothing : formatDate(lang, founded)} ${citations(page, claims)}
        </li>`;
      })}
    </ul>
  </section>`;
}

function row(page: Page, { kind, subject, fields }: Disagreement): TemplateResult {
  const { t, m } = page;
  return html`<li>
    ${kind === 'dataset' ? nothing : subjectTemplate(page, subject)}
    ${fields.map(({ field, values }) => {
      const isFollowed = values.some(({ followed }) => followed);
      return html`<p class="data-field">${t.disagreements.fields[field] ?? field}</p>
        ${isFollowed ? nothing : html`<p class="data-quiet">${t.disagreements.noneFollowed}</p>`}
        <ul class="data-values">
          ${values.map(({ value, followed, claims }) => {
            const told = valueText(page, value, other => page.tell(other).text);
            const said = followed ? m.city.followed(told) : isFollowed ? m.city.notFollowed(told) : told;
            return html`<li>
              ${followed ? html`<strong>${said}</strong>` : said} ${citations(page, claims)}
            </li>`;
          })}
        </ul>`;
    })}
  </li>`;
}
