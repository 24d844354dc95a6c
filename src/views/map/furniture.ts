// What stands on the map besides the map: the switches between globe and flat and between places, regions and
// countries, nearer and further, where the shapes come from, and the note that borders are today's.

import { html, nothing, type TemplateResult } from 'lit-html';
import { PROJECTIONS } from '../../state/fields';
import type { State } from '../../state/state';
import { levelSwitch } from '../parts/surface/levelSwitch';
import { outwardLink } from '../parts/panel/outwardLink';

const SOURCES = [
  { name: 'Natural Earth', url: 'https://www.naturalearthdata.com/' },
  { name: 'visionscarto', url: 'https://observablehq.com/@visionscarto/world-atlas-topojson' },
  { name: 'GeoNames', url: 'https://www.geonames.org/' },
] as const;

export interface FurnitureActions {
  zoom(steps: number): void;
}

export function furniture(state: State, { zoom }: FurnitureActions): TemplateResult {
  const { map } = state.messages.value;
  const projection = state.projection.value;
  const network = state.picture.network.value;
  const nowhere = network !== null && network.places.every(({ lat }) => Number.isNaN(lat));
  return html`<div class="map-controls">
      <div class="map-group" role="group" aria-label=${map.projection}>
        ${PROJECTIONS.map(
          choice =>
            html`<button
              type="button"
              aria-pressed=${projection === choice}
              @click=${() => state.set({ projection: choice })}
            >
              ${map[choice]}
            </button>`,
        )}
      </div>
      ${levelSwitch(state, 'map-group')}
      <div class="map-group map-zoom">
        <button type="button" aria-label=${map.zoomIn} title=${map.zoomIn} @click=${() => zoom(1)}>+</button>
        <button type="button" aria-label=${map.zoomOut} title=${map.zoomOut} @click=${() => zoom(-1)}>
          −
        </button>
      </div>
    </div>
    ${
      nowhere
        ? html`<p class="map-nowhere" role="status">
            ${map.nowhere}
            <button type="button" @click=${() => state.set({ arrangement: 'network' })}>
              ${map.onlyNetwork}
            </button>
          </p>`
        : nothing
    }
    <p class="map-note">
      <span>${map.borders}</span>
      <span
        >${map.data}: ${SOURCES.map(({ name, url }, i) => [i > 0 ? ', ' : '', outwardLink(url, name)])}</span
      >
    </p>`;
}
