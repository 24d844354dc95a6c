// What may be said beyond the list: how many partners were to be expected, and who else comes into question, with reasons.

import { html, nothing, type TemplateResult } from 'lit-html';
import { NO_COUNTRY } from '../../../data/noCountry';
import { restingTowards } from '../../../graph/restingTowards';
import { formatCountry, formatNumber, formatPercent } from '../../../i18n/format';
import { expectationOf, speakerIn, type ExpectationTexts } from '../../parts/words/expectation';
import { candidateName, reasonSentence, type ReasonSpeaker } from '../../parts/words/reasonSentence';
import { SUGGESTED, type Suggested } from './followSuggestions';
import type { SheetFacts } from './sheetFacts';
import { say, type SheetPage } from './sheetPage';

type Part = TemplateResult | typeof nothing;

/** The strongest reasons for a suggestion; its own panel tells all. */
const REASONS = 3;

export function expectationSection(
  { state, t }: SheetPage,
  { place, tiesKnown }: SheetFacts,
  texts: ExpectationTexts | null,
): Part {
  const { found, stale } = state.expecting;
  const expectation = found.value;
  // What was found of another time would be told of this one.
  if (!texts || !expectation || stale.value || tiesKnown === null) return nothing;
  return html`<section>
    <h3>${t.expected}</h3>
    <p>${expectationOf(speakerIn(state, texts), expectation, place).sentence}</p>
  </section>`;
}

/** `waiting`: they are on their way. */
export function suggestionsSection(
  page: SheetPage,
  { place, tiesKnown, country }: SheetFacts,
  suggested: Suggested | null,
  waiting: boolean,
): Part {
  const { t, lang, world } = page;
  if (tiesKnown === null) return nothing;
  if (!suggested) {
    return html`<section class="sheet-suggestions ${waiting ? 'sheet-waiting' : ''}">
      <h3>${t.suggestions}</h3>
      <p>${waiting ? t.suggesting : t.suggestedNothing}</p>
    </section>`;
  }
  const { candidates, found } = suggested;
  const tagNames = new Map(found.vocabulary.map(({ id, name }) => [id, name[lang]]));
  const speaker: ReasonSpeaker = {
    lang,
    t: t.reasons,
    candidates,
    nameOf: one => world.nameOf(one).text,
    tagName: tag => tagNames.get(tag) ?? tag,
  };
  const told = found.suggestions.filter(({ reasons }) => reasons.length > 0).slice(0, SUGGESTED);
  const codes = told.map(one => candidates.countries[one.place]!);
  const rest = codes.flatMap(code => restingTowards(candidates.network, [country, code]) ?? [])[0];
  const [hits] = found.card.figures.hit10;
  return html`<section class="sheet-suggestions">
    <h3>${t.suggestions}</h3>
    ${
      told.length === 0
        ? html`<p>${t.suggestedNobody}</p>`
        : html`<ol>
              ${told.map(
                (one, i) =>
                  html`<li>
                    <b>${candidateName(speaker, one.place)}</b>${
                      codes[i] === NO_COUNTRY ? nothing : ` (${formatCountry(lang, codes[i]!)})`
                    }:
                    ${reasonSentence(speaker, place, one.place, one.reasons.slice(0, REASONS))}
                  </li>`,
              )}
            </ol>
            ${
              rest
                ? html`<p class="sheet-quiet" role="note">
                    ${t.resting[rest.country](rest.resting, say(page, rest.ties), say(page, rest.resting))}
                  </p>`
                : nothing
            }
            <p class="sheet-quiet">
              ${tiesKnown === 'all' ? nothing : t.suggestedKnown}
              ${t.suggestedHow(formatNumber(lang, found.card.ties), formatPercent(lang, hits))}
            </p>`
    }
  </section>`;
}
