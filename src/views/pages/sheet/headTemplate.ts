// The head of the sheet: name, what and where the place is, its other names, and the small map.

import { html, nothing, svg, type TemplateResult } from 'lit-html';
import { NO_COUNTRY } from '../../../data/noCountry';
import { formatCountry, formatLanguage, formatNumber } from '../../../i18n/format';
import { periodText } from '../../../i18n/periodText';
import { css, DASHES, KIND_COLOURS, lineOf, NEUTRAL } from '../../../state/encoding';
import { foreignText } from '../../parts/words/foreignText';
import { nameText } from '../marks';
import { SIZE, type Locator } from './locator';
import { LETTERS } from './locatorNames';
import type { SheetFacts } from './sheetFacts';
import { PAPER, type SheetPage } from './sheetPage';

type Part = TemplateResult | typeof nothing;

/** So many other names, and as many former ones. */
const NAMES = 4;

/** `print`: the button that prints the sheet. */
export function headTemplate(
  page: SheetPage,
  facts: SheetFacts,
  map: Locator | null,
  print: TemplateResult,
): TemplateResult {
  const { m, t } = page;
  return html`<header class="sheet-head">
    <div class="sheet-who">
      <p class="sheet-kind">${t.kind}</p>
      <h2 tabindex="-1">${nameText(page, facts.name)}</h2>
      ${facts.today ? html`<p>${m.city.today(facts.today.text)}</p>` : nothing}
      <p>${whatAndWhere(page, facts)}</p>
      ${namesList(page, facts)} ${print}
    </div>
    ${map ? mapTemplate(page, facts, map) : nothing}
  </header>`;
}

function whatAndWhere(page: SheetPage, { kind, region, country, population }: SheetFacts): TemplateResult {
  const { m, lang } = page;
  const inhabitants =
    population &&
    `${m.city.inhabitants(population.count, formatNumber(lang, population.count))} ${
      population.year === null ? m.city.withoutYear : m.city.inYear(String(population.year))
    }`;
  const parts = [
    m.placeKinds[kind],
    region && foreignText(page, region),
    country === NO_COUNTRY ? null : formatCountry(lang, country),
    inhabitants,
  ];
  return html`${parts.filter(part => part !== null).map((part, i) => html`${i > 0 ? ' · ' : ''}${part}`)}`;
}

function namesList(page: SheetPage, { otherNames, formerNames }: SheetFacts): Part {
  const { m, lang } = page;
  if (otherNames.length + formerNames.length === 0) return nothing;
  return html`<dl class="sheet-names">
    ${
      otherNames.length === 0
        ? nothing
        : html`<dt>${m.city.inOtherLanguages}</dt>
            <dd>
              ${otherNames
                .slice(0, NAMES)
                .map(
                  ({ text, langs, transcribed }, i) =>
                    html`${i > 0 ? ' · ' : ''}<span lang=${langs[0]!}>${text}</span>
                      <small
                        >${[
                          ...langs.filter(code => code !== '').map(code => formatLanguage(lang, code)),
                          ...(transcribed ? [m.city.transcribed] : []),
                        ].join(', ')}</small
                      >`,
                )}
            </dd>`
    }
    ${
      formerNames.length === 0
        ? nothing
        : html`<dt>${m.city.formerNames}</dt>
            <dd>
              ${formerNames
                .slice(0, NAMES)
                .map(
                  name =>
                    html`${name === formerNames[0] ? '' : ' · '}${foreignText(page, { text: name.name, lang: name.lang })}
                      <small>${periodText(m, name.from, name.to)}</small>`,
                )}
            </dd>`
    }
  </dl>`;
}

function mapTemplate({ t }: SheetPage, { name, partners }: SheetFacts, map: Locator): TemplateResult {
  const { width, height } = SIZE;
  return html`<svg
    class="sheet-map"
    viewBox="0 0 ${width} ${height}"
    role="img"
    aria-label=${t.map(name.text)}
  >
    <rect class="sheet-water" width=${width} height=${height} />
    <path class="sheet-land" d=${map.land} />
    <path class="sheet-borders" d=${map.borders} />
    ${partners.map(({ kind, status }, i) => {
      const { line, opacity, grey } = lineOf(status);
      const colour = grey ? NEUTRAL[PAPER] : KIND_COLOURS[PAPER][kind];
      return svg`<path d=${map.lines[i] ?? ''} fill="none" stroke=${css(colour, opacity)} stroke-width="1.2"
        stroke-dasharray=${DASHES[line].join(' ')} />`;
    })}
    ${map.spots.map(([x, y]) => (Number.isNaN(x) ? nothing : svg`<circle class="sheet-dot" cx=${x} cy=${y} r="2.2" />`))}
    <circle class="sheet-here" cx=${map.here[0]} cy=${map.here[1]} r="4" />
    ${map.names.map(
      ({ name, x, y, anchor, chief }) =>
        svg`<text x=${x} y=${y} text-anchor=${anchor} font-size=${chief ? LETTERS.chief : LETTERS.other}
          font-weight=${chief ? 600 : 400}>${name}</text>`,
    )}
  </svg>`;
}
