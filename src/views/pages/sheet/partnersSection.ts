// The partners on the sheet, each with the life of the tie; so many as leave room for the rest, the others by name.

import { html, nothing, type TemplateResult } from 'lit-html';
import { coversCountry } from '../../../analysis/underconnected/coverage';
import { ENDED, STATUS_NAMES } from '../../../graph/status';
import { formatCountry, formatDate, formatList } from '../../../i18n/format';
import { NO_COUNTRY } from '../../../data/noCountry';
import type { TieKind } from '../../../data/records';
import { css, KIND_COLOURS } from '../../../state/encoding';
import { coverageSentence } from '../coverageSentence';
import { barAxis, lifespanBar, type BarScale } from '../lifespanBar';
import { nameText } from '../marks';
import { statusText } from '../words';
import type { SheetFacts, SheetPartner } from './sheetFacts';
import { firstOf, namesApart, PAPER, say, type SheetPage } from './sheetPage';

type Part = TemplateResult | typeof nothing;

/** Rows that a page holds beside the rest, and names that follow them. */
const ROWS = 12;
const NAMES = 24;

const colourOf = (kind: TieKind) => KIND_COLOURS[PAPER][kind];

export function partnersSection(page: SheetPage, facts: SheetFacts): TemplateResult {
  const { t } = page;
  return html`<section class="sheet-partners">
    <h3>${t.partners}</h3>
    <p>${sentences(page, facts).join(' ')}</p>
    ${rows(page, facts)}
  </section>`;
}

function sentences(
  page: SheetPage,
  { partners, statuses, counted, tiesKnown, country }: SheetFacts,
): readonly string[] {
  const { m, lang, t } = page;
  const ties = partners.length;
  // Its kind of collection is told by that sentence itself.
  if (tiesKnown === null) return [ofStranger(page, country)];
  const coverage = coverageSentence(page, tiesKnown);
  if (ties === 0) return tiesKnown === 'listed' ? [t.none.other, coverage] : [t.none[tiesKnown]];
  const told = statuses.map(([status, n]) => {
    const name = m.status[STATUS_NAMES[status]!];
    return ties === 1 ? name : t.statusOf(say(page, n), name);
  });
  return [
    t.collected(ties, say(page, ties), formatList(lang, told)),
    ...(ties > 1 && partners.every(({ status }) => status === ENDED) ? [t.allOver] : []),
    ...(counted < ties ? [t.narrowed(counted, ties, say(page, counted))] : []),
    ...(ties > ROWS + 1 ? [t.order] : []),
    coverage,
  ];
}

/** A list that sets out to be complete for a country knows of its other cities that they have no partner in it. */
function ofStranger({ world: { network }, lang, t }: SheetPage, country: string): string {
  const listed = network.listed ?? network;
  if (!coversCountry(listed, country)) return t.none.stranger;
  const countries = [...new Set(listed.places.map(place => place.country))];
  return t.none.covered(
    formatList(
      lang,
      countries.map(one => formatCountry(lang, one)),
    ),
  );
}

function rows(page: SheetPage, { partners, span }: SheetFacts): Part {
  if (partners.length === 0) return nothing;
  const { lang, t } = page;
  const { first, rest } = firstOf(partners, ROWS);
  const scale: BarScale | null = span && {
    span,
    open: first.some(({ lifespan }) => lifespan.openUntil !== null),
    year: page.world.shown.year,
    scheme: PAPER,
  };
  const named = firstOf(rest, NAMES);
  const nameOf = namesApart(
    page,
    named.first.map(({ place }) => place),
  );
  const names = named.first.map(({ place }) => nameOf(place));
  const nameless = named.rest.length;
  return html`${scale ? barAxis(scale) : nothing}
    <ul>
      ${first.map(partner => partnerRow(page, partner, scale))}
    </ul>
    ${
      rest.length === 0
        ? nothing
        : html`<p class="sheet-quiet">
            ${t.more(
              rest.length,
              say(page, rest.length),
              formatList(lang, nameless > 0 ? [...names, t.further(nameless, say(page, nameless))] : names),
            )}
          </p>`
    }`;
}

function partnerRow(page: SheetPage, partner: SheetPartner, scale: BarScale | null): TemplateResult {
  const { m, t, lang } = page;
  const shownYear = page.world.shown.year;
  const status = statusText(page, partner);
  const foundings = partner.agreements.map(
    ({ kind, founded }, i) =>
      html`${i > 0 ? ' · ' : ''}<span class="sheet-tie"
          ><svg width="8" height="8" aria-hidden="true">
            <circle cx="4" cy="4" r="3.5" fill=${css(colourOf(kind))} /></svg
          >${m.kinds[kind]}</span
        >${founded === null ? `, ${m.city.foundingUnknown}` : ` ${m.city.since(formatDate(lang, founded))}`}`,
  );
  const { country } = page.world.network.places[partner.place]!;
  return html`<li class=${partner.shown ? '' : 'sheet-absent'}>
    <span class="sheet-name"
      >${nameText(page, partner.name)}
      ${country === NO_COUNTRY ? nothing : html`<small>${formatCountry(lang, country)}</small>`}</span
    >
    ${scale ? lifespanBar(partner.lifespan, partner.kind, colourOf, scale) : nothing}
    <p>
      ${foundings}${partner.cites.length > 0 ? html` <small>[${partner.cites.join(', ')}]</small>` : nothing}
      ·
      ${shownYear === null ? status : m.city.statusToday(status)}${partner.shown ? nothing : html` · ${t.notCounted}`}
    </p>
  </li>`;
}
