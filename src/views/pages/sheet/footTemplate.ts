// The foot of the sheet: who says so, on what the numbers stand, when it was read, and the link that leads back here.

import { html, nothing, type TemplateResult } from 'lit-html';
import { formatDate } from '../../../i18n/format';
import { isOver } from '../../../graph/status';
import { defaults } from '../../../state/fields';
import { missingInLink } from '../../../state/missingInLink';
import type { State } from '../../../state/state';
import { carriesData, linkOf } from '../../../state/url';
import { hostOf } from '../../../lib/hostOf';
import { basisOf } from '../../parts/words/basis';
import { dayOfData } from '../../parts/words/dayOfData';
import { foreignText } from '../../parts/words/foreignText';
import { outwardLink } from '../../parts/panel/outwardLink';
import { publisherOf } from '../marks';
import { shortAddress, type Cited } from './citations';
import type { SheetFacts } from './sheetFacts';
import { firstOf, say, type SheetPage } from './sheetPage';

type Part = TemplateResult | typeof nothing;

/** So many sources that a page holds; the others stand on the page of the place. */
const MOST = 12;

export function sourcesSection(page: SheetPage, { partners, sources }: SheetFacts): Part {
  const { t } = page;
  if (partners.length === 0) return nothing;
  const dated = partners.some(({ founded }) => founded !== null);
  const { first, rest } = firstOf(sources, MOST);
  return html`<section class="sheet-sources">
    <h3>${t.sources}</h3>
    ${
      sources.length === 0
        ? html`<p>${dated ? t.noSources : t.noDates}</p>`
        : html`<ul>
            ${first.map(cited => html`<li>${sourceLine(page, cited)}</li>`)}
            ${rest.length > 0 ? html`<li>${t.further(rest.length, say(page, rest.length))}</li>` : nothing}
          </ul>`
    }
  </section>`;
}

function sourceLine({ lang }: SheetPage, { number, source }: Cited): TemplateResult {
  const address = shortAddress(source);
  const publisher = publisherOf(source);
  const date = source.date === null ? '' : `, ${formatDate(lang, source.date)}`;
  const named = publisher !== hostOf(source.url);
  if (address !== '' && !named) return html`[${number}] ${outwardLink(source.url, address)}${date}`;
  return address === ''
    ? html`[${number}] ${outwardLink(source.url, publisher)}${date}`
    : html`[${number}] ${publisher}${date}, ${outwardLink(source.url, address)}`;
}

export function footTemplate(page: SheetPage, { place }: SheetFacts): TemplateResult {
  const { state, m, t, lang, world } = page;
  const { info } = world.dataset;
  const dataset = [
    info.title[lang],
    info.version !== '' && m.data.version(info.version),
    dayOfData(m, lang, info),
  ].filter(part => part !== false);
  const parts = [m.app.title, dataset.join(', '), info.licence.title].filter(part => part !== '');
  return html`<footer class="sheet-foot">
    <p>${basis(state)}</p>
    <p>${parts.join(' · ')}</p>
    ${
      info.attribution === ''
        ? nothing
        : html`<p>${foreignText({ lang, m }, { text: info.attribution, lang: 'en' })}</p>`
    }
    <p>
      ${
        missingInLink(state) === 'table'
          ? t.noLink
          : carriesData(state.dataset.value)
            ? t.longLink
            : html`${t.link}
                <span class="sheet-link"
                  >${breakable(sheetLink(state, world.network.places[place]!.id))}</span
                >`
      }
    </p>
  </footer>`;
}

/** What the numbers of the sheet stand on: what is shown, without what is only thought of. */
function basis(state: State): string {
  const shown = state.listed.shown.value;
  if (!shown) return '';
  const { ended } = state.messages.value.overview.basis;
  return basisOf(state, {
    undated: shown.counts.unknownFounding,
    filtered: shown.filteredOut > 0,
    including: shown.status.some(isOver) && ended,
    real: true,
  });
}

/** No longer than need be: of the view only what the sheet depends on. */
function sheetLink(state: State, place: string): string {
  return linkOf({
    ...defaults,
    dataset: state.dataset.value,
    lang: state.lang.value,
    mode: state.mode.value,
    ...(state.mode.value === 'year' && { year: state.year.value }),
    ...(state.mode.value === 'period' && { period: state.period.value }),
    filter: state.filter.value,
    ends: state.ends.value,
    proposed: state.proposed.value,
    places: [place],
    panel: 'sheet',
  });
}

/** May go on in the next line after these signs, without a hyphen that nobody should type. */
function breakable(link: string): readonly unknown[] {
  return link.split(/(?<=[/&#?=,])/).map((part, i) => (i > 0 ? html`<wbr />${part}` : part));
}
