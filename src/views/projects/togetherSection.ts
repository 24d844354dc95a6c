// Which cities have projects together, and how many: what map and network draw as one shape each. A click lists them.

import { html, nothing, type TemplateResult } from 'lit-html';
import { placesOf, togetherIn } from '../../analysis/entries/together';
import { formatList } from '../../i18n/format';
import { unfold } from '../parts/panel/unfold';
import { placeText, say, type Panel } from './panel';

export function togetherSection(panel: Panel): TemplateResult {
  const { local, t } = panel;
  return unfold(local.unfolded, 'together', t.together, () => togetherTemplate(panel));
}

export const citiesText = (panel: Panel, key: string): string =>
  formatList(
    panel.lang,
    placesOf(key).map(id => placeText(panel, { id, name: id })),
  );

function togetherTemplate(panel: Panel): TemplateResult {
  const { entries, t } = panel;
  const gathered = entries.gathered.value;
  const all = togetherIn(entries.drawn.value);
  if (all.length === 0) return html`<p>${t.togetherNone}</p>`;
  return html`<ul class="projects-counted">
      ${all.map(({ key, count }) => {
        const cities = citiesText(panel, key);
        const isClaim = count === 0;
        return html`<li>
          <button
            aria-pressed=${key === gathered}
            aria-label=${
              isClaim ? `${cities}: ${t.states.disputed}` : t.theme(cities, count, say(panel, count))
            }
            @click=${() => entries.gather(key === gathered ? null : key)}
          >
            <span>${cities}</span>
            ${
              isClaim
                ? html`<span class="projects-state">${t.states.disputed}</span>`
                : html`<span class="projects-count">${say(panel, count)}</span>`
            }
          </button>
        </li>`;
      })}
    </ul>
    <p class="panel-note">${t.togetherNote}</p>`;
}

/** Whose projects alone are listed, and the way back to all. */
export function gatheredNote(panel: Panel): TemplateResult | typeof nothing {
  const { entries, t } = panel;
  const key = entries.gathered.value;
  if (key === '') return nothing;
  return html`<p class="panel-chosen">
    <span>${t.gathered(citiesText(panel, key))}</span>
    <button class="panel-link" @click=${() => entries.gather(null)}>${t.gatheredAll}</button>
  </p>`;
}
