// The page of one partnership.

import { html, nothing, type TemplateResult } from 'lit-html';
import { lifespanOf, yearsOf } from '../../graph/lifespan';
import { ABSENT, PROPOSED, STATUS_NAMES, UNKNOWN } from '../../graph/status';
import { term } from '../parts/panel/term';
import { tieColours } from '../parts/marks/tieMark';
import { agreementSection } from './agreementTemplate';
import { barAxis, lifespanBar, type BarScale } from './lifespanBar';
import { citationList, foundings, placeButton, tieButton, tieName, type Page } from './marks';
import type { FirstCandidate, TieFacts } from './tiePage';
import { valueText } from '../parts/words/valueText';
import { endedYear } from '../parts/words/yearEnd';
import { statusText } from './words';
import { agreementsBy } from './world';

type Part = TemplateResult | typeof nothing;

export function tieTemplate(page: Page, facts: TieFacts): TemplateResult {
  const { world } = page;
  const { a, b, agreements } = facts;
  return html`<article class="panel-page city">
    <header>
      <h2 class="city-name" tabindex="-1">${placeButton(page, a)} – ${placeButton(page, b)}</h2>
      <p>${foundings(page, facts.tie, agreementsBy(world.network.ties[facts.tie]!, world.shown.year))}</p>
      ${yearSentence(page, facts)}
      <p>${statusToday(page, facts)}</p>
      ${facts.status === PROPOSED ? whatIf(page) : nothing}
    </header>
    ${life(page, facts)} ${firstSection(page, facts.first)}
    ${agreements.map(agreement => agreementSection(page, agreement, facts.status === UNKNOWN))}
  </article>`;
}

/** Where it was thought of, and what it would change. */
function whatIf({ state, m }: Page): TemplateResult {
  return html`<p>
    <button class="city-more" @click=${() => state.set({ panel: 'whatif' })}>${m.app.panels.whatif}</button>
  </p>`;
}

function yearSentence({ state, m }: Page, { atYear, founded }: TieFacts): Part {
  // Of the year that is not over, today says it all.
  if (atYear === null || endedYear(state, atYear.year) === null) return nothing;
  const { city, status } = m;
  const said =
    atYear.status !== ABSENT
      ? status[STATUS_NAMES[atYear.status]!]
      : founded === null
        ? city.unknownThen
        : city.notYet;
  return html`<p>${city.statusIn(String(atYear.year), said)}</p>`;
}

/** "Heute: ausgesetzt seit März 2022", the status a word that explains itself. */
function statusToday(page: Page, facts: TieFacts): TemplateResult {
  const { state, m } = page;
  const name = STATUS_NAMES[facts.status]!;
  const told = statusText(page, facts);
  // In all languages the status comes first; "not known" is told as a whole.
  const word = told.startsWith(m.status[name]) ? m.status[name] : told;
  const [before, after] = m.city.statusToday('\u0000').split('\u0000');
  return html`${before}${term(state, `status.${name}`, word)}${told.slice(word.length)}${after}`;
}

function life({ state, world }: Page, { tie, kind, founded }: TieFacts): Part {
  const { ties, today } = world.network;
  const span = yearsOf([ties[tie]!], today);
  if (!span) return nothing;
  const scale: BarScale = {
    span,
    open: founded === null,
    year: world.shown.year,
    scheme: state.scheme.value,
  };
  const colours = tieColours(state);
  const bar = lifespanBar(lifespanOf(ties[tie]!, today), kind, own => colours(tie, own), scale);
  return html`<div>${bar} ${barAxis(scale)}</div>`;
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
