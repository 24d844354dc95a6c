// Events and projects of a place.

import { html, nothing, type TemplateResult } from 'lit-html';
import { formatDates, formatNumber } from '../../i18n/format';
import type { EventFacts, ProjectFacts } from './eventsAndProjects';
import { foreignText } from '../parts/words/foreignText';
import type { Page } from './marks';
import { valueText } from '../parts/words/valueText';

type Part = TemplateResult | typeof nothing;

/** So many stand on the page, the others open on request. */
const SHOWN = 5;

export function eventsSection(page: Page, events: readonly EventFacts[]): Part {
  return section(
    page,
    page.m.city.events,
    events.map(event => eventRow(page, event)),
  );
}

export function projectsSection(page: Page, projects: readonly ProjectFacts[]): Part {
  return section(
    page,
    page.m.city.projects,
    projects.map(project => projectRow(page, project)),
  );
}

/** To the panel that tells more of them; the place stays selected, and narrows it. */
export function entriesLink({ m, state }: Page, entries: number): Part {
  if (entries === 0) return nothing;
  return html`<p>
    <button type="button" class="city-more" @click=${() => state.set({ panel: 'projects' })}>
      ${m.app.panels.projects}
    </button>
  </p>`;
}

function section({ m, lang }: Page, title: string, rows: readonly TemplateResult[]): Part {
  if (rows.length === 0) return nothing;
  const list = (of: readonly TemplateResult[]) =>
    html`<ul class="city-list">
      ${of}
    </ul>`;
  const rest = rows.slice(SHOWN);
  return html`<section>
    <h3>${title}</h3>
    ${list(rows.slice(0, SHOWN))}
    ${
      rest.length === 0
        ? nothing
        : html`<details>
            <summary>${m.city.more(rest.length, formatNumber(lang, rest.length))}</summary>
            ${list(rest)}
          </details>`
    }
  </section>`;
}

function eventRow(page: Page, { title, start, end, state }: EventFacts): TemplateResult {
  const { m, lang } = page;
  return html`<li>
    <span class="city-quiet">${formatDates(lang, start, end) || m.city.timeUnknown}</span>
    ${foreignText(page, title)}
    ${state === 'announced' ? html`<span class="city-quiet">(${m.city.announced})</span>` : nothing}
  </li>`;
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
