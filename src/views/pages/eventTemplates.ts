// Events and projects of a place.

import { html, nothing, type TemplateResult } from 'lit-html';
import { formatDates, formatNumber } from '../../i18n/format';
import type { EventFacts, ProjectFacts } from './eventsAndProjects';
import { foreignText } from '../foreignText';
import type { Page } from './marks';
import { valueText } from './words';

type Part = TemplateResult | typeof nothing;

/** So many projects stand on the page, the others open on request. */
const PROJECTS_SHOWN = 4;

export function eventsSection(page: Page, events: readonly EventFacts[]): Part {
  if (events.length === 0) return nothing;
  const { m, lang } = page;
  return html`<section>
    <h3>${m.city.events}</h3>
    <ul class="city-list">
      ${events.map(
        ({ title, start, end, state }) =>
          html`<li>
            <span class="city-quiet">${formatDates(lang, start, end) || m.city.timeUnknown}</span>
            ${foreignText(page, title)}
            ${state === 'announced' ? html`<span class="city-quiet">(${m.city.announced})</span>` : nothing}
          </li>`,
      )}
    </ul>
  </section>`;
}

export function projectsSection(page: Page, projects: readonly ProjectFacts[]): Part {
  if (projects.length === 0) return nothing;
  const { m, lang } = page;
  const rest = projects.slice(PROJECTS_SHOWN);
  return html`<section>
    <h3>${m.city.projects}</h3>
    <ul class="city-list">
      ${projects.slice(0, PROJECTS_SHOWN).map(project => projectRow(page, project))}
    </ul>
    ${
      rest.length === 0
        ? nothing
        : html`<details>
            <summary>${m.city.more(formatNumber(lang, rest.length))}</summary>
            <ul class="city-list">
              ${rest.map(project => projectRow(page, project))}
            </ul>
          </details>`
    }
  </section>`;
}

function projectRow(page: Page, { title, year, others, disputed }: ProjectFacts): TemplateResult {
  const { m } = page;
  return html`<li>
    <span class="city-quiet">${year === null ? m.city.timeUnknown : valueText(page, year)}</span>
    ${foreignText(page, title)}${
      others.length > 0
        ? html`<span class="city-quiet">, ${m.city.projectWith(others.join(', '))}</span>`
        : nothing
    }
    ${disputed ? html`<span class="city-quiet">(${m.city.projectDisputed})</span>` : nothing}
  </li>`;
}
