// What stands where no single place is selected: how to begin.

import { html, nothing, type TemplateResult } from 'lit-html';
import { GEONAMES } from '../../../state/proposed';
import type { Selection } from '../../../state/state';
import { suggestions } from '../startPage';
import { placeName } from '../../parts/places/placeName';
import type { SheetPage } from './sheetPage';

export function startTemplate(page: SheetPage, { places, tie }: Selection): TemplateResult {
  const { t, world } = page;
  const ends = (index: number) => [world.network.ties[index]!.a, world.network.ties[index]!.b];
  const [intro, choices] =
    tie !== null
      ? [t.choose.tie, ends(tie)]
      : places.length > 1
        ? [t.choose.several, places]
        : [t.choose.intro, suggestions(world).flatMap(one => ('place' in one ? [one.place] : ends(one.tie)))];
  return html`<article class="panel-page sheet-start">
    <h2 tabindex="-1">${t.choose.title}</h2>
    ${strangerNote(page, places)}
    <p>${intro}</p>
    <ul>
      ${[...new Set(choices)].map(place => html`<li>${choice(page, place)}</li>`)}
    </ul>
  </article>`;
}

/** A city of the gazetteer is selected, as Suggestions has them, and the dataset does not have it. */
function strangerNote(
  { state, m, t }: SheetPage,
  places: Selection['places'],
): TemplateResult | typeof nothing {
  if (places.length > 0 || !state.places.value.some(id => GEONAMES.test(id))) return nothing;
  return html`<p role="status">
    ${t.choose.stranger}
    <button type="button" class="panel-link" @click=${() => state.set({ panel: 'matches' })}>
      ${m.app.panels.matches}
    </button>
  </p>`;
}

/** Selects the place; its sheet takes the place of this page. */
function choice(page: SheetPage, place: number): TemplateResult {
  const { state, world } = page;
  const { id } = world.network.places[place]!;
  return html`<button type="button" class="panel-link" @click=${() => state.mark([id])}>
    ${placeName(page, world.nameOf(place))}
  </button>`;
}
