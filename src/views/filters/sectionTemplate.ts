// One attribute: its values to tick, each with its ties. A section in which something is chosen stays unfolded.

import { html, nothing, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { repeat } from 'lit-html/directives/repeat.js';
import type { AttributeId } from '../../graph/attributes';
import type { Category } from '../../graph/attributes/attribute';
import type { FilterChoice } from '../../graph/filterChoices';
import { formatNumber } from '../../i18n/format';
import type { State } from '../../state/state';
import { choiceMark } from './choiceMark';
import { choicesInSight, isFindable, isLong } from './choicesInSight';
import { keep, type FiltersModel } from './model';

/** Unfolded from the start. */
const OPEN: readonly string[] = ['kind', 'status', 'decade', 'country'] satisfies AttributeId[];

export interface Section {
  readonly category: Category;
  readonly choices: readonly FilterChoice[];
  readonly textOf: (value: string) => string;
  readonly before: TemplateResult | typeof nothing;
  readonly after: TemplateResult | typeof nothing;
}

export function sectionTemplate(state: State, model: FiltersModel, section: Section): TemplateResult {
  const { attributes, filters } = state.messages.value;
  const { category, choices, before, after } = section;
  const { id } = category;
  const title = id === 'decade' ? filters.founding : attributes[id as AttributeId];
  const isSet = choices.some(({ chosen }) => chosen) || (id === 'decade' && state.mode.value === 'period');
  const unfolded = isSet || (model.unfolded.value[id] ?? OPEN.includes(id));
  const turn = (event: Event) => {
    const details = event.currentTarget as HTMLDetailsElement;
    if (isSet) details.open = true;
    else if (details.open !== unfolded) keep(model.unfolded, id, details.open);
  };
  const all = (event: Event) => {
    // The button goes; the keyboard stays with the section.
    (event.currentTarget as HTMLElement).parentElement?.querySelector('summary')?.focus();
    keep(model.unfolded, id, true);
    state.filterBy(id, []);
  };
  return html`<section class="filters-section" data-attribute=${id}>
    <details .open=${live(unfolded)} @toggle=${turn}>
      <summary><h3>${title}</h3></summary>
      ${unfolded ? html`${before}${valuesTemplate(state, model, section, title)}${after}` : nothing}
    </details>
    ${
      choices.some(({ chosen }) => chosen)
        ? html`<button class="filters-all" aria-label=${filters.allOf(title)} @click=${all}>
            ${filters.all}
          </button>`
        : nothing
    }
  </section>`;
}

function valuesTemplate(
  state: State,
  model: FiltersModel,
  { category, choices, textOf }: Section,
  title: string,
): TemplateResult {
  const { filters } = state.messages.value;
  const { id } = category;
  // Along a scale or in a stated order nothing is left out of the middle.
  const isCut = isLong(choices) && !category.order && !category.ordered;
  const whole = !isCut || (model.whole.value[id] ?? false);
  const typed = (isCut && model.typed.value[id]) || '';
  const found = choicesInSight(choices, { whole, typed, touched: model.touched.value[id] ?? [] }, textOf);
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || typed === '') return;
    event.preventDefault();
    keep(model.typed, id, '');
  };
  return html`<fieldset>
    <legend class="visually-hidden">${title}</legend>
    ${
      isCut && isFindable(choices)
        ? html`<input
            class="filters-find"
            type="search"
            aria-label=${filters.findIn(title)}
            placeholder=${filters.find}
            .value=${live(typed)}
            @input=${(event: Event) => keep(model.typed, id, (event.target as HTMLInputElement).value)}
            @keydown=${leave}
          />`
        : nothing
    }
    ${repeat(
      found,
      ({ value }) => value,
      choice => choiceTemplate(state, model, category, choice, textOf(choice.value)),
    )}
    ${found.length === 0 ? html`<p class="filters-hint">${filters.notFound}</p>` : nothing}
    ${
      isCut && typed === ''
        ? html`<button
            type="button"
            class="filters-more"
            aria-expanded=${whole}
            @click=${() => keep(model.whole, id, !whole)}
          >
            ${whole ? filters.showFewer : filters.showAll(formatNumber(state.lang.value, choices.length))}
          </button>`
        : nothing
    }
  </fieldset>`;
}

function choiceTemplate(
  state: State,
  model: FiltersModel,
  category: Category,
  { value, ties, chosen }: FilterChoice,
  text: string,
): TemplateResult {
  const { counts } = state.messages.value;
  const shown = formatNumber(state.lang.value, ties);
  return html`<label class="filters-choice" data-value=${value} data-none=${ties === 0}>
    <input type="checkbox" .checked=${live(chosen)} @change=${() => model.choose(category.id, value)} />
    ${choiceMark(state, category, value)}
    <span>${text}</span>
    <span class="filters-ties" aria-hidden="true">${shown}</span>
    <span class="visually-hidden">, ${counts.ties(ties, shown)}</span>
  </label>`;
}
