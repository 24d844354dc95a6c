// A field in which one end of the way is searched by name. It shows its place, or what is being typed.

import { html, type TemplateResult } from 'lit-html';
import { formatNumber } from '../../i18n/format';
import type { State } from '../../state/state';
import { comboboxTemplate, createCombobox, type Combobox } from '../parts/places/combobox';
import type { PlaceFinder } from '../parts/places/placeFinder';
import { placeOption, type PlaceHit } from '../parts/places/placeOption';
import type { End, PathsModel } from './model';
import type { Panel } from './panel';

export interface Field {
  readonly end: End;
  readonly box: Combobox<PlaceHit>;
  readonly finder: PlaceFinder;
  blur(): void;
}

export function createField(state: State, model: PathsModel, finder: PlaceFinder, end: End): Field {
  const find = (text: string) =>
    (finder.search.value?.find(text, state.lang.value) ?? []).filter(hit => hit.kind === 'place');
  const box = createCombobox<PlaceHit>(`paths-${end}`, find, ({ place }) => model.set(end, place));
  return {
    end,
    finder,
    box: {
      ...box,
      type(text) {
        // The code did not come, or another dataset did: the next letter asks for it again.
        finder.want();
        box.type(text);
      },
    },
    blur() {
      // Who empties the field wants no place there.
      if (box.open.peek() && box.typed.peek().trim() === '') model.set(end, null);
      box.open.value = false;
      box.typed.value = '';
    },
  };
}

export function fieldTemplate(panel: Panel, { end, box, finder, blur }: Field): TemplateResult {
  const { model, state, network, lang, m, t } = panel;
  const place = model.ends.value[end];
  const shown = place === null ? '' : state.nameOf.value(place).text;
  return html`<div class="paths-field">
    <label for=${box.id}>${t[end]}</label>
    <div>
      ${comboboxTemplate(box, {
        listLabel: t[end],
        placeholder: t.hint,
        value: box.open.value ? box.typed.value : shown,
        ready: finder.search.value !== null,
        failed: finder.failed.value,
        texts: m.search,
        say: n => formatNumber(lang, n),
        option: hit => placeOption(state, network, hit),
        focus(event) {
          finder.want();
          (event.target as HTMLInputElement).select();
        },
        blur,
      })}
    </div>
  </div>`;
}
