// Where there is nothing to list, why; and where a suggestion shares nothing of what is looked for, that it does not.

import { html, nothing, type TemplateResult } from 'lit-html';
import { FACTORS } from '../../analysis/matches/factors';
import type { Narrowing } from '../../analysis/matches/among';
import type { Suggested, Suggestions } from '../../analysis/matches/suggestions';
import { choosing, narrowedBy, type FilterName } from './filters';
import { say, type Panel } from './panel';
import type { MatchesTexts } from './texts';

/** Every factor stands at 0, and nothing else is looked for. */
export function weighsNothing({ model }: Panel): boolean {
  const { factors, tags, lessKnown } = model.wish.value;
  const silent = model.found.value?.silent ?? [];
  return tags === 0 && lessKnown === 0 && FACTORS.every(one => factors[one] === 0 || silent.includes(one));
}

export const nothingWeighs = ({ state, t }: Panel): TemplateResult =>
  html`<p role="status">
    ${t.nothingWeighs}
    <button class="panel-link" @click=${() => state.set({ matchWeights: [] })}>${t.asPreset}</button>
  </p>`;

/** The filter behind each narrowing; null: the preset. */
const FILTER: Readonly<Record<Narrowing, FilterName | null>> = {
  country: 'country',
  region: 'region',
  within: 'km',
  inhabitants: 'size',
  low: 'only',
  newCountries: null,
};

const labelOf = ({ filter }: MatchesTexts, name: FilterName): string => {
  if (name === 'only') return filter.low;
  return name === 'also' ? filter.absent : filter[name];
};

/** Each that leaves none by itself is told with how many there would be without it, and can be taken back. */
export function noneTemplate(panel: Panel, { loosened }: Suggestions): TemplateResult {
  const { state, t } = panel;
  const isNarrowed = narrowedBy(state.matchFilter.value) > 0 || state.matchPreset.value === 'noCountryTwice';
  const takeBack = (filter: FilterName | null) => () =>
    state.set(
      filter === null
        ? { matchPreset: 'mostLikely' }
        : { matchFilter: choosing(state.matchFilter.peek(), filter, '') },
    );
  if (!isNarrowed) return html`<p role="status">${t.noneAtAll}</p>`;
  return html`<div role="status">
    <p>${t.none} ${loosened.length === 0 ? t.noneAlone : nothing}</p>
    ${
      loosened.length === 0
        ? nothing
        : html`<ul class="matches-existing">
            ${loosened.map(({ without, places }) => {
              const filter = FILTER[without];
              const name = filter === null ? t.presets.noCountryTwice : labelOf(t, filter);
              return html`<li>
                <button class="panel-link" @click=${takeBack(filter)}>${t.without(name)}</button>:
                ${t.placesLeft(places, say(panel, places))}
              </li>`;
            })}
          </ul>`
    }
  </div>`;
}

/** Tags are looked for, some are known of the place, and no source states one of both. */
export function sharesNothing(
  { state, model }: Panel,
  { own, vocabulary }: Suggestions,
  { shared }: Suggested,
): boolean {
  if (model.wish.value.tags === 0) return false;
  const stated = new Set(vocabulary.flatMap(({ id, rule }) => (rule === '' ? [id] : [])));
  const ours = [...own, ...state.matchTags.value];
  return ours.some(id => stated.has(id)) && !shared.some(id => stated.has(id));
}
