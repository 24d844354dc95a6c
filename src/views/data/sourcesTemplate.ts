// The sources, most used first, with a search. A long list shows its beginning until somebody asks for all.

import { html, nothing, type TemplateResult } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import { formatDate, formatNumber } from '../../i18n/format';
import { outwardLink } from '../parts/panel/outwardLink';
import { fold } from './fold';
import type { Page } from './panel';
import { readableAddress, searchSources, type SourceRow } from './sourceRows';

const SHOWN = 100;

export function sourcesFold(page: Page): TemplateResult {
  const { lang, t, panel } = page;
  const all = panel.sources.value;
  return fold(page, 'sources', t.sources.title, formatNumber(lang, all.length), () => content(page, all));
}

function content(page: Page, all: readonly SourceRow[]): TemplateResult {
  const { dataset, lang, t, panel } = page;
  const say = (n: number) => formatNumber(lang, n);
  const found = searchSources(all, panel.query.value);
  const isWhole = panel.allSourcesOf.value === dataset;
  const shown = isWhole ? found : found.slice(0, SHOWN);
  const counted = panel.query.value === '' ? shown.length : found.length;
  const showAll = (event: Event) => {
    const list = (event.currentTarget as HTMLElement).parentElement?.querySelector('ul');
    panel.allSourcesOf.value = dataset;
    // The button is gone; reading goes on with the first of the further ones.
    (list?.children[shown.length] as HTMLElement | undefined)?.focus();
  };
  return html`<p>${t.sources.intro}</p>
    <div class="data-search">
      <input
        type="search"
        aria-label=${t.sources.search}
        placeholder=${t.sources.search}
        .value=${panel.query.value}
        @input=${(event: Event) => (panel.query.value = (event.target as HTMLInputElement).value)}
      />
      <span role="status">${t.sources.found(say(counted), say(all.length))}</span>
    </div>
    ${found.length === 0 ? html`<p>${t.sources.none}</p>` : nothing}
    <ul class="data-list data-sources">
      ${repeat(
        shown,
        ({ source }) => source.id,
        row => sourceItem(page, row),
      )}
    </ul>
    ${
      shown.length < found.length
        ? html`<button class="data-button" @click=${showAll}>${t.sources.all(say(found.length))}</button>`
        : nothing
    }`;
}

function sourceItem({ lang, t }: Page, { source, name, uses }: SourceRow): TemplateResult {
  return html`<li tabindex="-1">
    <span class="data-source">
      ${outwardLink(source.url, name)}${
        source.date === null ? nothing : html`<span>, ${formatDate(lang, source.date)}</span>`
      }
    </span>
    <span class="data-uses">${t.sources.uses(uses, formatNumber(lang, uses))}</span>
    <span class="data-address">${source.url === '' ? t.sources.noAddress : readableAddress(source.url)}</span>
  </li>`;
}
