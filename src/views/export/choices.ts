// Which part of the network, with or without measures; and how the tables part their columns.

import { html, nothing, type TemplateResult } from 'lit-html';
import { SEMICOLONS } from '../../export/csv';
import { proposedIn } from '../../graph/network';
import { scopeText } from './about';
import { isGroups, type Part, type Scope } from './selection';
import { say, type Panel } from './panel';

export function choices(panel: Panel): TemplateResult {
  const { state, model, m, t } = panel;
  const counts = model.counts.value!;
  const thought = state.network.value ? proposedIn(state.network.value) : 0;
  return html`<section class="export-choices">
    <fieldset>
      <legend>${t.scope}</legend>
      ${(['shown', 'all'] as const).map(scope => scopeChoice(panel, scope, counts[scope]))}
    </fieldset>
    <p class="panel-note">
      ${model.part.value!.tieCount === 0 ? m.overview.none : scopeText(state, model.scope.value)}
    </p>
    ${thought === 0 ? nothing : html`<p class="panel-note">${t.withoutThought}</p>`} ${measuresChoice(panel)}
  </section>`;
}

function scopeChoice(panel: Panel, scope: Scope, part: Part): TemplateResult {
  const { model, t } = panel;
  const [ties, places] = [part.tieCount, part.placeCount];
  const count = isGroups(part)
    ? t.groups[part.level](places, say(panel, places), ties, say(panel, ties))
    : t.places(ties, say(panel, ties), places, say(panel, places));
  return html`<label class="panel-check">
    <input
      type="radio"
      name="export-scope"
      .checked=${model.scope.value === scope}
      @change=${() => (model.scope.value = scope)}
    />
    <span>${t.scopes[scope]} <span class="panel-note">${count}</span></span>
  </label>`;
}

function measuresChoice(panel: Panel): TemplateResult {
  const { model, t } = panel;
  const known = model.measures.value.length;
  if (known === 0) return html`<p class="panel-note">${t.groupsWithout}</p>`;
  return html`<label class="panel-check">
      <input
        type="checkbox"
        .checked=${model.withMeasures.value}
        @change=${(event: Event) => (model.withMeasures.value = (event.target as HTMLInputElement).checked)}
      />
      ${t.withMeasures(known, say(panel, known))}
    </label>
    <p class="panel-note">${t.measuresNote}</p>`;
}

/** How the tables part their columns; it stands beside them. */
export function dialectChoice({ model, t }: Panel): TemplateResult {
  const isChosen = (id: string) => (id === 'semicolon') === (model.dialect.value === SEMICOLONS);
  return html`<label class="panel-field"
      >${t.dialect}
      <select
        @change=${(event: Event) =>
          (model.semicolons.value = (event.target as HTMLSelectElement).value === 'semicolon')}
      >
        ${(['semicolon', 'comma'] as const).map(
          id => html`<option value=${id} .selected=${isChosen(id)}>${t.dialects[id]}</option>`,
        )}
      </select></label
    >
    <p class="panel-note">${t.dialectNote}</p>`;
}
