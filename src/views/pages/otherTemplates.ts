// The pages for no selection and for several places.

import { html, nothing, type TemplateResult } from 'lit-html';
import { formatCountry, formatDate, formatNumber } from '../../i18n/format';
import type { GroupFacts } from './groupPage';
import { placeButton, tieButton, type Page } from './marks';
import type { Suggestion } from './startPage';

export function startTemplate(page: Page, suggested: readonly Suggestion[]): TemplateResult {
  const { m } = page;
  return html`<article class="panel-page city">
    <h2 class="city-name" tabindex="-1">${m.city.emptyTitle}</h2>
    <p>${m.city.empty}</p>
    <ul class="city-list">
      ${suggested.map(
        suggestion =>
          html`<li>
            ${
              suggestion.what === 'mostPartners'
                ? placeButton(page, suggestion.place)
                : tieButton(page, suggestion.tie)
            }
            <span class="city-quiet">${suggestionText(page, suggestion)}</span>
          </li>`,
      )}
    </ul>
  </article>`;
}

function suggestionText({ m, lang }: Page, suggestion: Suggestion): string {
  const { suggestions } = m.city;
  switch (suggestion.what) {
    case 'oldest':
    case 'newest':
      return suggestions[suggestion.what](formatDate(lang, suggestion.founded));
    case 'mostClaims':
      return suggestions.mostClaims(suggestion.values, formatNumber(lang, suggestion.values));
    case 'mostPartners':
      return suggestions.mostPartners(formatNumber(lang, suggestion.partners));
  }
}

export function groupTemplate(page: Page, facts: GroupFacts): TemplateResult {
  const { state, world, m, lang } = page;
  const say = (n: number) => formatNumber(lang, n);
  const { places, ties, partners, country, region } = facts;
  return html`<article class="panel-page city">
    <h2 class="city-name" tabindex="-1">${m.city.selected(places.length, say(places.length))}</h2>
    <ul class="city-list">
      ${places.map(
        ({ place, name, degree }) =>
          html`<li class="city-member">
            ${placeButton(page, place, name)}
            <span class="city-quiet">${m.overview.partners(degree, say(degree))}</span>
            <button
              class="city-remove"
              aria-label=${m.city.remove(name.text)}
              @click=${() => state.toggle(world.network.places[place]!.id)}
            >
              ×
            </button>
          </li>`,
      )}
    </ul>
    ${
      region
        ? html`<p>${m.city.sameRegion(region.text)}</p>`
        : country
          ? html`<p>${m.city.sameCountry(formatCountry(lang, country))}</p>`
          : nothing
    }
    ${
      places.length === 2
        ? html`<p>
            <button type="button" class="city-more" @click=${() => state.set({ panel: 'paths' })}>
              ${m.city.toPath}
            </button>
          </p>`
        : nothing
    }
    <section>
      <h3>${m.city.tiesAmong}</h3>
      ${
        ties.length === 0
          ? html`<p>${m.city.noTiesAmong}</p>`
          : html`<ul class="city-list">
              ${ties.map(tie => html`<li>${tieButton(page, tie)}</li>`)}
            </ul>`
      }
    </section>
    <section>
      <h3>${m.city.sharedPartners}</h3>
      ${
        partners.length === 0
          ? html`<p>${m.city.noSharedPartners}</p>`
          : html`<ul class="city-list">
              ${partners.map(
                ({ place, of }) =>
                  html`<li>
                    ${placeButton(page, place)}
                    <span class="city-quiet">${m.city.sharedBy(say(of))}</span>
                  </li>`,
              )}
            </ul>`
      }
    </section>
  </article>`;
}
