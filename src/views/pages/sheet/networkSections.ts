// What the network says of the place: its ranks and what they mean, partners tied to each other, and places with the same
// partners.

import { html, nothing, type TemplateResult } from 'lit-html';
import { formatList } from '../../../i18n/format';
import { numberText } from '../../parts/words/numberText';
import type { Standing, Standings } from '../standing';
import type { SheetFacts } from './sheetFacts';
import { firstOf, namesApart, say, type SheetPage } from './sheetPage';

type Part = TemplateResult | typeof nothing;

export const MEASURES = ['degree', 'betweenness', 'closeness'] as const;

/** So many of each list, and so many shared partners of one row. */
const MOST = 5;
const SHARED = 3;

/** `waiting`: the ranks are on their way. */
export function positionSection(
  page: SheetPage,
  { counted, tiesKnown }: SheetFacts,
  standings: Standings | null,
  waiting: boolean,
): Part {
  const { m, t } = page;
  if (counted === 0) return nothing;
  if (tiesKnown === 'boundary' || !standings) {
    const text = tiesKnown === 'boundary' ? t.noRank : waiting ? t.computing : '';
    return text === ''
      ? nothing
      : html`<section class=${tiesKnown === 'boundary' ? '' : 'sheet-waiting'}>
          <h3>${m.city.standing}</h3>
          <p>${text}</p>
        </section>`;
  }
  const among = Math.max(...standings.list.map(({ among }) => among));
  const boundary = page.world.network.places.some(({ tiesKnown }) => tiesKnown === 'boundary');
  return html`<section>
    <h3>${m.city.standing}</h3>
    <dl class="sheet-ranks">
      ${MEASURES.map(measure => {
        const standing = standings.list.find(one => one.measure === measure);
        return standing ? rankRow(page, measure, standing) : nothing;
      })}
    </dl>
    <p class="sheet-quiet">
      ${m.city.rankedAmong(say(page, among), boundary)}
      ${standings.parts > 1 ? m.city.withoutIt(say(page, standings.parts)) : nothing}
    </p>
  </section>`;
}

function rankRow(
  page: SheetPage,
  measure: (typeof MEASURES)[number],
  { value, from, to, among }: Standing,
): TemplateResult {
  const { m, t, lang } = page;
  const rank =
    from === to
      ? m.city.rank(say(page, from), say(page, among))
      : m.city.sharedRank(say(page, from), say(page, to), say(page, among));
  return html`<dt>${m.measures[measure]}</dt>
    <dd><b>${numberText(lang, measure, value)}</b> · ${rank}<br /><small>${t.meanings[measure]}</small></dd>`;
}

export function triadsSection(page: SheetPage, { kinship: { triads }, living, sided }: SheetFacts): Part {
  const { t, lang, world } = page;
  if (living < 2) return nothing;
  const { first, rest } = firstOf(triads, MOST);
  const name = namesApart(page, first.flat());
  const { sides } = world.dataset.info;
  return html`<section>
    <h3>${t.triads}</h3>
    ${
      triads.length === 0
        ? html`<p>${sided && sides ? t.sided(sides.a[lang], sides.b[lang]) : t.noTriads}</p>`
        : html`<ul>
            ${first.map(([a, b]) => html`<li>${name(a)} – ${name(b)}</li>`)}
            ${rest.length > 0 ? html`<li>${t.further(rest.length, say(page, rest.length))}</li>` : nothing}
          </ul>`
    }
  </section>`;
}

export function cousinsSection(page: SheetPage, { kinship: { cousins }, living }: SheetFacts): Part {
  const { t, lang } = page;
  if (living === 0) return nothing;
  const first = cousins.slice(0, MOST);
  const name = namesApart(
    page,
    first.flatMap(({ place, via }) => [place, ...via]),
  );
  const viaText = (via: readonly number[]) => {
    const { first, rest } = firstOf(via.map(name), SHARED);
    const further = rest.length > 0 ? [t.further(rest.length, say(page, rest.length))] : [];
    return t.via(formatList(lang, [...first, ...further]));
  };
  return html`<section>
    <h3>${t.cousins}</h3>
    ${
      cousins.length === 0
        ? html`<p>${t.noCousins}</p>`
        : html`<p>
              ${t.cousinsOf(cousins.length, say(page, cousins.length), cousins[0]!.via.length, cousins.length > MOST)}
            </p>
            <ul>
              ${first.map(({ place, via }) => html`<li><b>${name(place)}</b> <small>${viaText(via)}</small></li>`)}
            </ul>`
    }
  </section>`;
}
