// One agreement of a partnership: who concluded it, when by which source, and what became of it.

import { html, nothing, type TemplateResult } from 'lit-html';
import { formatDate, formatList } from '../../i18n/format';
import { foreignText } from '../parts/words/foreignText';
import { term } from '../parts/panel/term';
import { citationList, noteText, placeButton, publisherOf, sourceLink, type Page } from './marks';
import type { AgreementFacts, Change, Stated } from './tiePage';
import { valueText } from '../parts/words/valueText';

type Part = TemplateResult | typeof nothing;

/** `unconfirmed`: no source says that the tie exists today. */
export function agreementSection(page: Page, facts: AgreementFacts, unconfirmed: boolean): TemplateResult {
  const { m, lang } = page;
  const { kind, founded } = facts.agreement;
  const words = inWords(facts)?.value;
  const date = founded === null ? (words ?? m.city.foundingUnknown) : formatDate(lang, founded);
  return html`<section class="city-agreement">
    <h3>${m.city.agreementOf(m.kinds[kind], date)}</h3>
    <dl class="city-facts">
      ${partiesRows(page, facts)}
      <dt>${term(page.state, 'basics.founded', m.city.founded)}</dt>
      <dd>${foundingPart(page, facts)}</dd>
      <dt>${term(page.state, 'basics.status', m.city.history)}</dt>
      <dd>${historyPart(page, facts, unconfirmed)}</dd>
      ${facts.disputed.map(
        ({ field, values }) =>
          html`<dt>${m.city.disputedField(fieldName(page, field))}</dt>
            <dd>${values.map(stated => statedPart(page, stated, m.city.noSource))}</dd>`,
      )}
      ${
        facts.note
          ? html`<dt>${m.city.note}</dt>
              <dd><p>${noteText(page, facts.note)}</p></dd>`
          : nothing
      }
    </dl>
  </section>`;
}

/** The founding that names no single year, and is followed all the same. */
const inWords = ({ agreement, founding }: AgreementFacts): Stated | undefined =>
  agreement.founded === null ? founding.find(({ followed }) => followed) : undefined;

function fieldName({ m }: Page, field: string): string {
  const names: Readonly<Record<string, string>> = m.city.fields;
  return names[field] ?? field;
}

function partiesRows(page: Page, { parties }: AgreementFacts): Part {
  const { m } = page;
  const states: Readonly<Record<string, string>> = m.city.states;
  const concluded = parties.filter(({ concludedBy }) => concludedBy !== '');
  return html`${
    parties.length > 2
      ? html`<dt>${m.city.parties}</dt>
          <dd>
            <p>${parties.map(({ place }, i) => [i > 0 ? ', ' : '', placeButton(page, place)])}</p>
          </dd>`
      : nothing
  }${
    concluded.length > 0
      ? html`<dt>${m.city.concludedBy}</dt>
          ${concluded.map(
            ({ name, concludedBy }) =>
              html`<dd>${m.city.concludedFor(name.text, states[concludedBy] ?? concludedBy)}</dd>`,
          )}`
      : nothing
  }`;
}

function foundingPart(page: Page, facts: AgreementFacts): TemplateResult {
  const { agreement, founding, further } = facts;
  const { m, lang } = page;
  const disagree = founding.some(({ contradicts }) => contradicts);
  const followed = founding.find(stated => stated.followed);
  const others = founding.filter(stated => !stated.followed);
  const written = inWords(facts);
  const undatedText = written
    ? html`<p><strong>${written.value}</strong></p>
        <p class="city-quiet">${m.city.noSingleYear}</p>`
    : html`<p>${m.city.foundedNowhere}</p>`;
  const followedSources = (followed?.citations ?? []).flatMap(({ source }) => source ?? []);
  const sourced = followedSources.length > 0;
  const publishers = [...new Set(followedSources.map(publisherOf))];
  return html`
    ${agreement.founded === null ? undatedText : nothing}
    ${disagree ? html`<p>${m.city.disagree}</p>` : nothing}
    ${
      agreement.founded === null
        ? nothing
        : html`<p>
            <strong
              >${
                disagree
                  ? m.city.followed(formatDate(lang, agreement.founded))
                  : formatDate(lang, agreement.founded)
              }</strong
            >
          </p>`
    }
    ${sourced ? citationList(page, followed!.citations, m.city.noSource) : nothing}
    ${
      agreement.founded !== null && !sourced
        ? html`<p class="city-quiet">${m.city.noFoundingSource}</p>`
        : nothing
    }
    ${
      (sourced && disagree) || (agreement.founded !== null && agreement.confidence === 'low')
        ? html`<p>
            ${m.city.confidence[agreement.confidence](publishers.length, formatList(lang, publishers))}
            ${term(page.state, 'basics.confidence', m.help.howSure)}
          </p>`
        : nothing
    }
    ${others.map(stated => statedPart(page, stated, m.city.noSource))}
    ${
      further.length > 0
        ? html`<p class="city-quiet">${m.city.furtherSources}</p>
            ${citationList(page, further, m.city.noSource)}`
        : nothing
    }
  `;
}

function statedPart(page: Page, { value, followed, citations }: Stated, missing: string): TemplateResult {
  const { m } = page;
  const said = valueText(page, value);
  return html`<p>
      <strong>${followed ? m.city.followed(said) : m.city.notFollowed(said)}</strong>
    </p>
    ${citationList(page, citations, missing)}`;
}

function historyPart(
  page: Page,
  { agreement, history, statuses, supersededOn }: AgreementFacts,
  unconfirmed: boolean,
): TemplateResult {
  const { m, lang } = page;
  return html`
    ${
      history.length > 0
        ? html`<ol class="city-history">
            ${history.map(change => changeRow(page, change))}
          </ol>`
        : statuses.length === 0
          ? html`<p>
              ${supersededOn === null ? m.city.noChange : m.city.superseded(supersededOn.slice(0, 4))}
            </p>`
          : nothing
    }
    ${statuses.length > 1 ? html`<p>${m.city.statusDisagrees}</p>` : nothing}
    ${statuses.map(stated => statedPart(page, stated, m.city.noSource))}
    ${
      agreement.lastConfirmed === null
        ? nothing
        : html`<p>${m.city.lastConfirmed(formatDate(lang, agreement.lastConfirmed))}</p>`
    }
    ${unconfirmed ? html`<p>${m.city.notConfirmed}</p>` : nothing}
  `;
}

function changeRow(page: Page, { status, from, reason, citation: { source, note } }: Change): TemplateResult {
  const { m, lang } = page;
  const when =
    from !== null ? `${formatDate(lang, from)}: ` : status === 'active' ? '' : `${m.city.undated}: `;
  return html`<li>
    <strong>${when}${term(page.state, `status.${status}`)}</strong>
    ${reason ? html`<p>${foreignText(page, reason)}</p>` : nothing}
    ${note ? html`<p>${noteText(page, note)}</p>` : nothing}
    <p class="city-quiet">
      ${source ? sourceLink(page, source) : term(page.state, 'evidence.reported', m.city.reported)}
    </p>
  </li>`;
}
