// Ties that the place has or had: never suggested as new, and told with where they stand. Those that do not simply go on
// stand first, each by itself.

import { html, nothing, type TemplateResult } from 'lit-html';
import { coversCountry } from '../../analysis/underconnected/coverage';
import { tiesOf } from '../../graph/neighbours';
import { ACTIVE, changeAt, isOver, STATUS_NAMES, statusToday, UNKNOWN } from '../../graph/status';
import { formatCountry, formatDate, formatList, listParts } from '../../i18n/format';
import { unfold } from '../parts/panel/unfold';
import { countryOf, nameIn, say, type Panel } from './panel';

export function existingTemplate(panel: Panel, city: number): TemplateResult {
  const { model, network, t, lang } = panel;
  if (city >= network.places.length) return html`<p class="panel-note">${ofStranger(panel, city)}</p>`;
  const ties = Array.from(tiesOf(network.neighbours, city), tie => ({
    tie,
    place: network.source[tie] === city ? network.target[tie]! : network.source[tie]!,
  }));
  if (ties.length === 0) return html`<p class="panel-note">${t.existingNone}</p>`;
  return unfold(model.unfolded, 'existing', t.existing(say(panel, ties.length)), () => {
    const status = statusToday(network);
    const goesOn = ({ tie }: { readonly tie: number }) => [ACTIVE, UNKNOWN].includes(status[tie]!);
    const others = ties.filter(goesOn);
    return html`<ul class="matches-existing">
      ${ties
        .filter(one => !goesOn(one))
        .map(
          ({ tie, place }) =>
            html`<li>
              ${nameButton(panel, tie, place)}${(isOver(status[tie]!) ? t.ended : t.tie)(
                statusText(panel, tie, status[tie]!),
              )}
            </li>`,
        )}
      ${
        others.length > 0
          ? html`<li>
              ${t.others(others.length, say(panel, others.length), others.length < ties.length)}${listParts(
                lang,
                others.map(({ tie, place }) => nameButton(panel, tie, place)),
              )}
            </li>`
          : nothing
      }
    </ul>`;
  });
}

/** A list that sets out to be complete for a country knows of its other cities that they have no partner in it. */
function ofStranger(panel: Panel, city: number): string {
  const { network, t, lang } = panel;
  const name = nameIn(panel, city);
  if (!coversCountry(network, countryOf(panel, city))) return t.existingUnknown(name);
  const countries = [...new Set(network.places.map(({ country }) => country))];
  return t.existingCovered(
    name,
    formatList(
      lang,
      countries.map(country => formatCountry(lang, country)),
    ),
  );
}

function nameButton(panel: Panel, tie: number, place: number): TemplateResult {
  const { state, network } = panel;
  return html`<button class="panel-link" @click=${() => state.selectTie(network.ties[tie]!.id)}>
    ${nameIn(panel, place)}
  </button>`;
}

/** "ausgesetzt seit 2022". */
function statusText({ network, m, lang }: Panel, tie: number, code: number): string {
  const word = m.status[STATUS_NAMES[code]!];
  const from = changeAt(network.ties[tie]!, null, network.today)?.from;
  return from ? m.city.statusSince(word, formatDate(lang, from)) : word;
}
