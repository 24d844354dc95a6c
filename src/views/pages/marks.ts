// Small parts that several pages share: buttons that select, links to sources, texts in another language.

import { html, nothing, type TemplateResult } from 'lit-html';
import type { Agreement, Source, TieKind } from '../../data/records';
import { foundingInWords } from '../../graph/claims';
import type { ShownName } from '../../graph/names';
import { formatDate, formatNumber } from '../../i18n/format';
import { groupBy } from '../../lib/groupBy';
import { css } from '../../state/encoding';
import type { State } from '../../state/state';
import { choosePlace } from '../parts/places/choosePlace';
import { foreignText, type ForeignText } from '../parts/words/foreignText';
import { outwardLink } from '../parts/panel/outwardLink';
import { placeName } from '../parts/places/placeName';
import { tieColours } from '../parts/marks/tieMark';
import { hostOf } from '../../lib/hostOf';
import { notePieces, type Language } from './words';
import type { Citation, World } from './world';

/** What every template of this folder is given. */
export interface Page extends Language {
  readonly state: State;
  readonly world: World;
}

export function nameText(language: Language, name: ShownName): TemplateResult {
  const { city } = language.m;
  const text = placeName(language, name);
  return name.transcribed
    ? html`${text} <abbr class="mark" title=${city.transcribedWhy}>${city.transcribed}</abbr>`
    : text;
}

export function placeButton(page: Page, place: number, name = page.world.nameOf(place)): TemplateResult {
  const { state, world } = page;
  const { id } = world.network.places[place]!;
  return html`<button class="city-link" @click=${(event: MouseEvent) => choosePlace(state, id, event)}>
    ${nameText(page, name)}
  </button>`;
}

export function tieName({ world }: Page, tie: number): string {
  const { a, b } = world.network.ties[tie]!;
  return `${world.nameOf(a).text} – ${world.nameOf(b).text}`;
}

export function tieButton(page: Page, tie: number, content: unknown = tieName(page, tie)): TemplateResult {
  const { state, world } = page;
  const choose = () => {
    // The button goes with its page, so no pointer will leave it.
    state.setHover(null);
    state.selectTie(world.network.ties[tie]!.id);
  };
  return html`<button
    class="city-link"
    @click=${choose}
    @pointerenter=${() => state.setHover({ tie })}
    @pointerleave=${() => state.setHover(null)}
    @focus=${() => state.setHover({ tie })}
    @blur=${() => state.setHover(null)}
  >
    ${content}
  </button>`;
}

function kindMark({ state, m }: Page, tie: number, kind: TieKind): TemplateResult {
  return html`<span class="city-kind"
    ><svg width="10" height="10" aria-hidden="true">
      <circle cx="5" cy="5" r="4" fill=${css(tieColours(state)(tie, kind))} /></svg
    >${m.kinds[kind]}</span
  >`;
}

/** "Freundschaft seit 1992 · Partnerschaft seit 1997". */
export function foundings(
  page: Page,
  tie: number,
  agreements: readonly Pick<Agreement, 'kind' | 'founded'>[],
): readonly unknown[] {
  const { m, lang } = page;
  const { network, dataset } = page.world;
  const undated = foundingInWords(network.ties[tie]!, dataset.tables.claims) ?? m.city.foundingUnknown;
  return agreements.map(({ kind, founded }, i) => [
    i > 0 ? ' · ' : '',
    kindMark(page, tie, kind),
    founded !== null
      ? ` ${m.city.since(formatDate(lang, founded))}`
      : network.ties[tie]!.proposed
        ? ''
        : `, ${undated}`,
  ]);
}

/** Addresses lead on only to hosts that are sources of the dataset: a note may name one that nobody should be led to. */
export function noteText(page: Page, note: ForeignText): TemplateResult {
  const pieces = notePieces(note.text, page.world.linkable).map(piece =>
    'url' in piece ? outwardLink(piece.url, hostOf(piece.url)) : piece.text,
  );
  return foreignText(page, note, pieces);
}

/** Who speaks in a source: its publisher, else where it stands. */
export function publisherOf({ url, publisher, id }: Source): string {
  return publisher !== '' ? publisher : url !== '' ? hostOf(url) : id;
}

export function byPublisher(sources: readonly Source[]): readonly (readonly Source[])[] {
  return [...groupBy(sources, publisherOf).values()];
}

/** "Stadt Hof, 5. März 2022". */
export function sourceLink({ lang }: Language, source: Source): TemplateResult {
  const when = source.date === null ? nothing : html`, ${formatDate(lang, source.date)}`;
  return html`${outwardLink(source.url, publisherOf(source))}${when}`;
}

/** Sources of one publisher, its name once: "Stadt Hof (3 Seiten): 1, 5. März 2022; 2; 3". */
export function sourceLinks(language: Language, sources: readonly Source[]): TemplateResult {
  const [first, ...others] = sources;
  if (!first || others.length === 0) return html`${sources.map(source => sourceLink(language, source))}`;
  const { lang, m } = language;
  const name = publisherOf(first);
  return html`${m.city.pagesOf(name, formatNumber(lang, sources.length))}:
  ${sources.map(({ url, date }, i) => {
    const number = formatNumber(lang, i + 1);
    const when = date === null ? nothing : html`, ${formatDate(lang, date)}`;
    return html`${i > 0 ? '; ' : ''}${outwardLink(url, number, m.city.pageOf(name, number))}${when}`;
  })}`;
}

/** The sources side by side; a note that several of them share is told once, after them. */
export function citationList(page: Page, citations: readonly Citation[], missing: string): TemplateResult {
  return html`<ul class="city-citations">
    ${[...groupBy(citations, ({ note }) => note?.text ?? '').values()].map(
      sharing =>
        html`<li>
          ${sourceGroups(page, sharing, missing).map((group, i) => [
            i > 0 ? html`<span class="city-quiet">; </span>` : nothing,
            group,
          ])}${sharing[0]!.note ? html`<p>${noteText(page, sharing[0]!.note)}</p>` : nothing}
        </li>`,
    )}
  </ul>`;
}

function sourceGroups(
  page: Page,
  citations: readonly Citation[],
  missing: string,
): readonly TemplateResult[] {
  const named = citations.flatMap(({ source }) => source ?? []);
  const groups = byPublisher(named).map(ofOne => sourceLinks(page, ofOne));
  return named.length < citations.length
    ? [...groups, html`<span class="city-quiet">${missing}</span>`]
    : groups;
}
