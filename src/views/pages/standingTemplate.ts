// The section of a place's page on where it stands in the network that is shown.

import { html, nothing, type TemplateResult } from 'lit-html';
import { formatNumber } from '../../i18n/format';
import { capital } from '../../lib/capital';
import { proposedAmong } from '../../state/shown';
import { numberText } from '../parts/words/numberText';
import { term } from '../parts/panel/term';
import type { Page } from './marks';
import type { Standing, Standings } from './standing';

export function standingSection(page: Page, standings: Standings | null): TemplateResult | typeof nothing {
  if (!standings) return nothing;
  const { state, m, lang } = page;
  const { list, parts } = standings;
  const thought = proposedAmong(page.world.shown);
  return html`<section>
    <h3>${m.city.standing}</h3>
    <dl class="city-standing">
      ${list.map(
        standing =>
          html`<dt>${term(state, `measures.${standing.measure}`)}</dt>
            <dd>
              <b>${numberText(lang, standing.measure, standing.value)}</b>
              <span class="city-quiet">${rankText(page, standing)}</span>
            </dd>`,
      )}
    </dl>
    <p class="city-quiet">
      ${m.city.rankedAmong(
        formatNumber(lang, Math.max(...list.map(({ among }) => among))),
        page.world.network.places.some(({ tiesKnown }) => tiesKnown === 'boundary'),
      )}
    </p>
    ${thought > 0 ? html`<p>${capital(m.overview.basis.proposed(thought, formatNumber(lang, thought)))}.</p>` : nothing}
    ${parts > 1 ? html`<p>${m.city.withoutIt(formatNumber(lang, parts))}</p>` : nothing}
    <p>
      <button type="button" class="city-more" @click=${() => state.set({ panel: 'ranking' })}>
        ${m.city.toRanking}
      </button>
    </p>
  </section>`;
}

function rankText({ m, lang }: Page, { from, to, among }: Standing): string {
  const say = (n: number) => formatNumber(lang, n);
  return from === to ? m.city.rank(say(from), say(among)) : m.city.sharedRank(say(from), say(to), say(among));
}
