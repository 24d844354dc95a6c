// The field in which the place is searched by name, among those of the network and the cities of the gazetteer. It shows
// the place, or what is being typed.

import { html, type TemplateResult } from 'lit-html';
import type { State } from '../../state/state';
import { cityOption, type CityFinder, type CityHit } from '../parts/places/cityFinder';
import { comboboxTemplate, createCombobox, type Combobox } from '../parts/places/combobox';
import type { PlaceFinder } from '../parts/places/placeFinder';
import { placeOption, type PlaceHit } from '../parts/places/placeOption';
import { nameIn, say, type Panel } from './panel';

export interface Field {
  readonly box: Combobox<Hit>;
  readonly finder: PlaceFinder;
  stop(): void;
}

type Hit = PlaceHit | CityHit;

/** So many places of the network are told beside cities that it lacks. */
const HERE = 6;

export function createField(state: State, finder: PlaceFinder, strangers: CityFinder): Field {
  const find = (text: string): readonly Hit[] => {
    const here = (finder.search.value?.find(text, state.lang.value) ?? []).filter(
      hit => hit.kind === 'place',
    );
    const elsewhere = strangers.find(text);
    return elsewhere.length > 0 ? [...here.slice(0, HERE), ...elsewhere] : here;
  };
  const box = createCombobox<Hit>('matches-city', find, hit => {
    const id = hit.kind === 'city' ? hit.place.id : state.network.peek()?.places[hit.place]?.id;
    if (id !== undefined) state.mark([id]);
  });
  return {
    finder,
    stop: strangers.stop,
    box: {
      ...box,
      type(text) {
        // The code did not come, or another dataset did: the next letter asks for it again.
        finder.want();
        box.type(text);
        strangers.want(text);
      },
    },
  };
}

export function fieldTemplate(panel: Panel, { box, finder }: Field): TemplateResult {
  const { model, state, lang, m, t } = panel;
  const network = state.network.value!;
  const place = model.city.value;
  return html`<div class="matches-field">
    <label for=${box.id}>${t.field}</label>
    <div>
      ${comboboxTemplate(box, {
        listLabel: t.field,
        placeholder: t.hint,
        value: box.open.value ? box.typed.value : place === null ? '' : nameIn(panel, place),
        ready: finder.search.value !== null,
        failed: finder.failed.value,
        texts: m.search,
        say: n => say(panel, n),
        option: hit =>
          hit.kind === 'city' ? cityOption({ lang, m }, hit, t.notHere) : placeOption(state, network, hit),
        focus(event) {
          finder.want();
          (event.target as HTMLInputElement).select();
        },
        blur() {
          box.open.value = false;
          box.typed.value = '';
        },
      })}
    </div>
  </div>`;
}
