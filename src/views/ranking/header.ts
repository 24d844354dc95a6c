// The finding, where the selected place stands, who is left out, and on what the figures stand.

import { html, nothing, type TemplateResult } from 'lit-html';
import { formatPercent } from '../../i18n/format';
import { shownBasis } from '../parts/words/basis';
import { term } from '../parts/panel/term';
import { nameIn, rankText, say, valueText, type Panel } from './panel';
import { titleOf } from './title';

export function header(panel: Panel): TemplateResult {
  const { state, model, m, lang, t } = panel;
  const id = model.measure.value;
  const { members, boundary, left } = model.compared.value;
  const ranks = model.ranks.value;
  const { nameOf } = state;
  const without = ranks ? members.length - ranks.order.length : 0;
  return html`<header>
    <h2 tabindex="-1">
      ${
        members.length > 0 && !ranks
          ? t.computing(m.measures[id])
          : titleOf({ lang, m, t, nameOf: nameOf.value }, id, model.leaders.value, members.length)
      }
    </h2>
    ${progress(panel)} ${chosen(panel)}
    ${ranks && ranks.order.length > 0 && without > 0 ? html`<p>${t.undefinedFor(without, say(panel, without))}</p>` : nothing}
    ${
      boundary > 0 && (left || model.includes.value)
        ? html`<p class="panel-note">
            ${left ? t.boundary.out(boundary, say(panel, boundary)) : t.boundary.in(boundary, say(panel, boundary))}
            <label class="panel-check"
              ><input
                type="checkbox"
                .checked=${model.includes.value}
                @change=${(event: Event) => (model.includes.value = (event.target as HTMLInputElement).checked)}
              />${t.boundary.include}</label
            >
          </p>`
        : nothing
    }
    <p class="panel-note">${t.rankedBy} ${term(state, `measures.${id}`)}. ${shownBasis(state)}</p>
  </header>`;
}

function progress({ state, model, lang, t }: Panel): TemplateResult | typeof nothing {
  const { app } = state.messages.value;
  const { values } = model;
  if (values.error.value !== null) {
    return html`<p role="status">
      ${t.failed} <button class="panel-button" @click=${values.again}>${app.reload}</button>
    </p>`;
  }
  const share = values.progress.value;
  return share === null
    ? nothing
    : html`<p class="panel-note">
        <progress max="1" .value=${share} aria-label=${t.progress('')}></progress>
        ${t.progress(formatPercent(lang, Math.floor(share * 100) / 100))}
      </p>`;
}

/** Where the selected place stands, with the way to its page. */
function chosen(panel: Panel): TemplateResult | typeof nothing {
  const { state, model, network, t } = panel;
  const place = model.selected.value;
  const ranks = model.ranks.value;
  if (place === null || !ranks) return nothing;
  const [id, name] = [model.measure.value, nameIn(panel, place)];
  const value = model.values.of(id)?.[place];
  const first = ranks.first[place]!;
  const text =
    first > 0
      ? t.chosen(
          name,
          rankText(panel, first, ranks.last[place]!),
          say(panel, ranks.order.length),
          valueText(panel, id, value),
        )
      : value !== undefined && Number.isNaN(value)
        ? t.chosenUndefined(name)
        : t.chosenNoRank(name);
  return html`<p class="panel-chosen">
    ${text}
    <button class="panel-button" @click=${() => state.select([network.places[place]!.id])}>
      ${t.toPage}
    </button>
  </p>`;
}
