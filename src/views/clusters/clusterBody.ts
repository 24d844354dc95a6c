// An opened cluster: what is more frequent in it than by chance, and its places.

import { signal, type Signal } from '@preact/signals-core';
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Trait } from '../../analysis/communities/traits';
import { attributeText } from '../parts/words/attributeText';
import type { TraitAttribute } from './labels';
import type { Found } from './model';
import { say, placeButton, probability, rough, type FoundPanel } from './panel';

/** So many places are named at first. */
const FEW_PLACES = 8;
/** More selected places would make the link too long. */
const MOST_SELECTED = 60;

/** Clusters of which all places are named; kept as long as the answer. */
const unfolded = new WeakMap<Found, Signal<ReadonlySet<number>>>();

export function clusterBody(panel: FoundPanel, cluster: number): TemplateResult {
  const { t, found } = panel;
  const traits = found.traits.traits[cluster] ?? [];
  return html`<div class="clusters-body">
    ${
      traits.length > 0
        ? traitsTable(panel, traits)
        : found.traits.tests > 0
          ? html`<p>${t.noTraits}</p>`
          : nothing
    }
    ${placesTemplate(panel, cluster)}
  </div>`;
}

function traitsTable(panel: FoundPanel, traits: readonly Trait[]): TemplateResult {
  const { state, t } = panel;
  const text = attributeText(state);
  const { columns, attributes } = t;
  return html`<table class="clusters-table">
    <caption>
      ${t.traits}
    </caption>
    <thead>
      <tr>
        ${[columns.trait, columns.count, columns.expected, columns.lift, columns.p].map(
          name => html`<th scope="col">${name}</th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${traits.map(
        ({ attribute, value, count: here, known, expected, lift, p }) =>
          html`<tr>
            <th scope="row">
              ${text(attribute, value)}
              <span class="clusters-quiet">${attributes[attribute as TraitAttribute]}</span>
            </th>
            <td>${t.of(say(panel, here), say(panel, known))}</td>
            <td>${rough(panel, expected)}</td>
            <td>${rough(panel, lift)}</td>
            <td>${probability(panel, p, false)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function placesTemplate(panel: FoundPanel, cluster: number): TemplateResult {
  const { state, t, found, network } = panel;
  const places = found.places[cluster]!;
  const all = unfolded.get(found) ?? signal<ReadonlySet<number>>(new Set());
  unfolded.set(found, all);
  const open = all.value.has(cluster);
  const named = open ? places : places.slice(0, FEW_PLACES);
  const rest = places.length - FEW_PLACES;
  const fold = () => {
    const next = new Set(all.peek());
    if (!next.delete(cluster)) next.add(cluster);
    all.value = next;
  };
  return html`<div class="clusters-places">
    <h4>${t.best}</h4>
    <ol>
      ${named.map(
        place =>
          html`<li>
            ${placeButton(panel, place)}
            <span class="clusters-quiet">${say(panel, found.counts.withinOf[place]!)}</span>
          </li>`,
      )}
    </ol>
    <div class="clusters-tools">
      ${
        rest > 0
          ? html`<button class="panel-button" @click=${fold}>
              ${open ? t.fewer : t.more(rest, say(panel, rest))}
            </button>`
          : nothing
      }
      ${
        places.length <= MOST_SELECTED
          ? html`<button
              class="panel-button"
              @click=${() => {
                if (state.level.peek() !== 'place') state.setLevel('place');
                state.set({ places: places.map(place => network.places[place]!.id), tie: '' });
              }}
            >
              ${t.select}
            </button>`
          : nothing
      }
    </div>
  </div>`;
}
