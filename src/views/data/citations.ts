// Who says something: publishers as links, with their date.

import { html, nothing, type TemplateResult } from 'lit-html';
import type { Claim, Dataset, Source } from '../../data/records';
import { formatDate } from '../../i18n/format';
import { hostOf } from '../../lib/hostOf';
import { onceFor } from '../../lib/onceFor';
import { foreignText } from '../parts/words/foreignText';
import { outwardLink } from '../parts/panel/outwardLink';
import type { Loaded } from './panel';

const sourcesOf = onceFor(
  ({ tables }: Dataset): ReadonlyMap<string, Source> =>
    new Map(tables.sources.map(source => [source.id, source])),
);

export function sourceById(dataset: Dataset, id: string): Source | undefined {
  return sourcesOf(dataset).get(id);
}

/** "Stadt Hof, 5. März 2022". */
export function citation({ lang, tell }: Loaded, source: Source): TemplateResult {
  const name = tell(source.publisher).text || hostOf(source.url) || source.id;
  return html`${outwardLink(source.url, name)}${
    source.date === null ? nothing : html`, ${formatDate(lang, source.date)}`
  }`;
}

/** The sources of the claims, each once, and the remarks beside them. */
export function citations(page: Loaded, claims: readonly Claim[]): TemplateResult {
  const { dataset, m } = page;
  const ids = [...new Set(claims.map(({ source }) => source))];
  const notes = new Map(claims.filter(({ note }) => note !== '').map(c => [c.note, c.noteLang]));
  return html`<p class="data-says">
      ${ids.map((id, i) => {
        const source = sourceById(dataset, id);
        return html`${i > 0 ? '; ' : ''}${source ? citation(page, source) : m.city.noSource}`;
      })}
    </p>
    ${[...notes].map(
      ([note, noteLang]) => html`<p class="data-says">${foreignText(page, page.tell(note, noteLang))}</p>`,
    )}`;
}
