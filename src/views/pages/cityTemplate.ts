// The page of one place.

import { html, nothing, type TemplateResult } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import { isFiltered } from '../../graph/filter';
import { formatCountry, formatLanguage, formatNumber } from '../../i18n/format';
import { periodText } from '../../i18n/periodText';
import { foreignText } from '../parts/words/foreignText';
import { term } from '../parts/panel/term';
import { tieColours } from '../parts/marks/tieMark';
import { yearEndIn } from '../parts/words/yearEnd';
import type { CityFacts } from './cityPage';
import { coverageSentence } from './coverageSentence';
import { entriesLink, eventsSection, projectsSection } from './eventTemplates';
import { barAxis, lifespanBar, type BarScale } from './lifespanBar';
import { byPublisher, foundings, nameText, sourceLinks, tieButton, type Page } from './marks';
import type { Partner } from './partners';
import type { Standings } from './standing';
import { standingSection } from './standingTemplate';
import { statusText } from './words';

type Part = TemplateResult | typeof nothing;

export function cityTemplate(page: Page, facts: CityFacts, standings: Standings | null): TemplateResult {
  return html`<article class="panel-page city">
    <header>
      <h2 class="city-name" tabindex="-1">${nameText(page, facts.name)}</h2>
      ${facts.today ? html`<p>${page.m.city.today(facts.today.text)}</p>` : nothing}
      <p class="city-quiet">${whatAndWhere(page, facts)}</p>
      ${namesList(page, facts)}
      <p>
        <button type="button" class="city-more" @click=${() => page.state.set({ panel: 'sheet' })}>
          ${page.m.city.toSheet}
        </button>
        ·
        <button type="button" class="city-more" @click=${() => page.state.set({ panel: 'matches' })}>
          ${page.m.app.panels.matches}
        </button>
      </p>
    </header>
    <section>
      <h3>${page.m.city.partners}</h3>
      <p>${degreeSentences(page, facts)}</p>
      ${partnersList(page, facts)}
      <p class="city-quiet">
        ${coverageSentence(page, facts.tiesKnown)}
        ${term(page.state, `coverage.${facts.tiesKnown}`, page.m.data.coverage)}
      </p>
    </section>
    ${standingSection(page, standings)} ${eventsSection(page, facts.events)}
    ${projectsSection(page, facts.projects)} ${entriesLink(page, facts.events.length + facts.projects.length)}
    ${sourcesList(page, facts)}
  </article>`;
}

function whatAndWhere(page: Page, { kind, region, country, population }: CityFacts): TemplateResult {
  const { m, lang } = page;
  const inhabitants = population
    ? `${m.city.inhabitants(population.count, formatNumber(lang, population.count))} ${
        population.year === null ? m.city.withoutYear : m.city.inYear(String(population.year))
      }`
    : null;
  const parts = [
    // What a city is needs no word.
    kind === 'city' ? m.placeKinds[kind] : term(page.state, `placeKinds.${kind}`),
    region ? foreignText(page, region) : null,
    formatCountry(lang, country),
    inhabitants,
  ];
  return html`${parts.filter(part => part !== null).map((part, i) => html`${i > 0 ? ' · ' : ''}${part}`)}`;
}

function namesList(page: Page, { otherNames, formerNames }: CityFacts): Part {
  const { m, lang } = page;
  if (otherNames.length + formerNames.length === 0) return nothing;
  return html`<dl class="city-facts">
    ${
      otherNames.length === 0
        ? nothing
        : html`<dt>${m.city.inOtherLanguages}</dt>
            ${otherNames.map(
              ({ text, langs, transcribed }) =>
                html`<dd>
                  <span lang=${langs[0]!}>${text}</span>
                  <span class="city-quiet">${langs.map(code => formatLanguage(lang, code)).join(', ')}</span>
                  ${
                    transcribed
                      ? html`<abbr class="mark" title=${m.city.transcribedWhy}>${m.city.transcribed}</abbr>`
                      : nothing
                  }
                </dd>`,
            )}`
    }
    ${
      formerNames.length === 0
        ? nothing
        : html`<dt>${m.city.formerNames}</dt>
            ${formerNames.map(
              name =>
                html`<dd>
                  ${foreignText(page, { text: name.name, lang: name.lang })}
                  <span class="city-quiet">${periodText(m, name.from, name.to)}</span>
                </dd>`,
            )}`
    }
  </dl>`;
}

function degreeSentences({ state, world, m, lang }: Page, facts: CityFacts): string {
  const { city } = m;
  const { degree, undated, reach } = facts;
  const dataset = world.dataset.info.title[lang];
  const say = (n: number) => formatNumber(lang, n);
  const mode = state.mode.value;
  const [from, to] = state.period.value;
  const filtered = isFiltered({ filter: state.filter.value, ends: state.ends.value });
  const sentences = [
    // First, for what follows is only what the filters leave.
    ...(filtered ? [city.filtered] : []),
    mode === 'year'
      ? city.degreeYear(degree, say(degree), dataset, yearEndIn(state, state.year.value))
      : mode === 'period'
        ? city.degreePeriod(degree, say(degree), dataset, String(from), String(to))
        : city.degree(degree, say(degree), dataset),
  ];
  if (degree > 0) {
    sentences.push(
      reach > degree ? city.reach(reach - degree, say(reach - degree)) : city.reachNoFurther(degree),
    );
  }
  if (mode !== 'all' && undated > 0) sentences.push(city.undatedBeside(undated, say(undated)));
  return sentences.join(' ');
}

function partnersList(page: Page, { partners: { list, span } }: CityFacts): Part {
  if (list.length === 0) return nothing;
  const scale: BarScale | null = span && {
    span,
    open: list.some(({ lifespan }) => lifespan.openUntil !== null),
    year: page.world.shown.year,
    scheme: page.state.scheme.value,
  };
  return html`${scale ? barAxis(scale) : nothing}
    <ul class="city-partners">
      ${repeat(
        list,
        ({ tie }) => tie,
        partner => partnerRow(page, partner, scale),
      )}
    </ul>`;
}

function partnerRow(page: Page, partner: Partner, scale: BarScale | null): TemplateResult {
  const { m, world } = page;
  const status = statusText(page, partner);
  const colours = tieColours(page.state);
  return html`<li class=${partner.shown ? '' : 'city-absent'}>
    ${tieButton(page, partner.tie, nameText(page, partner.name))}
    ${scale ? lifespanBar(partner.lifespan, partner.kind, kind => colours(partner.tie, kind), scale) : nothing}
    <p>
      ${foundings(page, partner.tie, partner.agreements)} ·
      ${world.shown.year === null ? status : m.city.statusToday(status)}
      ${partner.shown ? nothing : html` · ${m.city.notShown}`}
    </p>
  </li>`;
}

function sourcesList(page: Page, { sources }: CityFacts): Part {
  if (sources.length === 0) return nothing;
  return html`<details class="city-sources">
    <summary>${page.m.city.sources(sources.length, formatNumber(page.lang, sources.length))}</summary>
    <ul>
      ${byPublisher(sources).map(ofOne => html`<li>${sourceLinks(page, ofOne)}</li>`)}
    </ul>
  </details>`;
}
