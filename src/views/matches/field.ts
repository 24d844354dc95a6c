// The field in which the place is searched by name. It shows the place, or what is being typed.

import { html, type TemplateResult } from 'lit-html';
import type { State } from '../../state/state';
import { comboboxTemplate, createCombobox, type Combobox } from '../combobox';
import type { PlaceFinder } from '../placeFinder';
import { placeOption, type PlaceHit } from '../placeOption';
import { nameIn, say, type Panel } from './panel';

export interface Field {
  readonly box: Combobox<PlaceHit>;
  readonly finder: PlaceFinder;
}

export function createField(state: State, finder: PlaceFinder): Field {
  const find = (text: string) =>
    (finder.search.value?.find(text, state.lang.value) ?? []).filter(hit => hit.kind === 'place');
  const box = createCombobox<PlaceHit>('matches-city', find, ({ place }) => {
    const id = state.network.peek()?.places[place]?.id;
    if (id !== undefined) state.mark([id]);
  });
  return {
    finder,
    box: {
      ...box,
      type(text) {
        // The code did not come, or another dataset did: the next letter asks for it again.
        finder.want();
        box.type(text);
      },
    },
  };
}

export function fieldTemplate(panel: Panel, { box, finder }: Field): TemplateResult {
  const { model, state, m, t } = panel;
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
        option: hit => placeOption(state, network, hit),
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
