// The page of one partnership.

import { html, nothing, type TemplateResult } from 'lit-html';
import { lifespanOf } from '../../graph/lifespan';
import { ABSENT, STATUS_NAMES, UNKNOWN } from '../../graph/status';
import { yearOf } from '../../lib/dates';
import { agreementSection } from './agreementTemplate';
import { barAxis, lifespanBar } from './lifespanBar';
import { citationList, foundings, placeButton, tieButton, tieName, type Page } from './marks';
import { SHORTEST_SPAN } from './partners';
import type { FirstCandidate, TieFacts } from './tiePage';
import { statusText, valueText } from './words';

type Part = TemplateResult | typeof nothing;

export function tieTemplate(page: Page, facts: TieFacts): TemplateResult {
  const { m } = page;
  const { a, b, agreements } = facts;
  return html`<article class="panel-page city">
    <header>
      <h2 class="city-name" tabindex="-1">${placeButton(page, a)} – ${placeButton(page, b)}</h2>
      <p>
        ${foundings(
          page,
          agreements.map(({ agreement }) => agreement),
        )}
      </p>
      ${yearSentence(page, facts)}
      <p>${m.city.statusToday(statusText(page, facts))}</p>
    </header>
    ${life(page, facts)} ${firstSection(page, facts.first)}
    ${agreements.map(agreement => agreementSection(page, agreement, facts.status === UNKNOWN))}
  </article>`;
}

function yearSentence({ m }: Page, { atYear, founded }: TieFacts): Part {
  if (atYear === null) return nothing;
  const { city, status } = m;
  const said =
    atYear.status !== ABSENT
      ? status[STATUS_NAMES[atYear.status]!]
      : founded === null
        ? city.unknownThen
        : city.notYet;
  return html`<p>${city.statusIn(String(atYear.year), said)}</p>`;
}

function life({ state, world }: Page, { tie, kind, founded }: TieFacts): TemplateResult {
  const { today } = world.network;
  const first = Math.min(today - SHORTEST_SPAN, founded === null ? today : yearOf(founded));
  const span = [first, today] as const;
  const bar = { span, year: world.shown.year, scheme: state.scheme.value };
  return html`<div>
    ${lifespanBar(lifespanOf(world.network.ties[tie]!, first, today), kind, bar, 'tie')} ${barAxis(span)}
  </div>`;
}

function firstSection(page: Page, candidates: readonly FirstCandidate[]): Part {
  if (candidates.length === 0) return nothing;
  const { m } = page;
  return html`<section class="city-first">
    <h3>${m.city.firstTitle}</h3>
    <p>${m.city.first}</p>
    <ul class="city-list">
      ${candidates.map(
        ({ tie, value, founded, here, citations }) =>
          html`<li>
            ${tie === null ? value : here ? html`<strong>${tieName(page, tie)}</strong>` : tieButton(page, tie)}
            ${founded === null ? nothing : valueText(page, founded)}
            ${here ? html`<span class="city-quiet">(${m.city.firstHere})</span>` : nothing}
            ${citationList(page, citations, m.city.noSource)}
          </li>`,
      )}
    </ul>
  </section>`;
}
