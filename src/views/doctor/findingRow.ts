// A finding: its sentence, where it stands, and what can be done about it.

import { html, nothing, type TemplateResult } from 'lit-html';
import type { Finding } from '../../data/doctor/finding';
import { formatList } from '../../i18n/format';
import { ownOperation } from './ownValue';
import { namesOf, proposalText, sentenceOf, type Panel } from './panel';

export function findingRow(panel: Panel, finding: Finding): TemplateResult {
  const { state, model, t, lang } = panel;
  const { places, proposals, key, asked } = finding;
  const passed = model.ignored.value.has(key);
  const show = () => {
    if (state.level.peek() !== 'place') state.setLevel('place');
    state.mark(places);
    state.fit();
  };
  const names = formatList(lang, namesOf(panel, finding));
  // Where nothing tells two of them apart, as with places of one name, the first is as good as the other.
  const told = proposals
    .map(proposal => ({ proposal, text: proposalText(panel, finding, proposal) }))
    .filter(({ text }, at, all) => all.findIndex(one => one.text === text) === at);
  const own = canState(panel, finding) ? asked : null;
  return html`<li>
    <p>${sentenceOf(panel, finding)}${passed ? html` <em>(${t.ignored})</em>` : nothing}</p>
    ${whereTemplate(panel, finding)}
    <div class="doctor-choices">
      ${told.map(
        ({ proposal, text }) =>
          html`<button class="panel-button" @click=${() => model.answer([finding], proposal.operations)}>
            ${text}
          </button>`,
      )}
      ${
        own && model.asking.value?.key !== key
          ? html`<button
              class="panel-button"
              @click=${(event: Event) => ask(event, () => (model.asking.value = { key, wrong: false }))}
            >
              ${t.own}
            </button>`
          : nothing
      }
      ${
        passed
          ? nothing
          : html`<button class="panel-button" @click=${() => model.ignore([finding])}>${t.ignore}</button>`
      }
      ${
        places.length === 0
          ? nothing
          : html`<button class="panel-link" title=${t.showWhy(names)} @click=${show}>${t.show}</button>`
      }
    </div>
    ${own && model.asking.value?.key === key ? ownForm(panel, finding, own) : nothing}
  </li>`;
}

/** A cell can be read anew only in files that were opened here by a plan. */
function canState({ state }: Panel, { asked }: Finding): boolean {
  if (asked?.of !== 'cell') return asked !== null;
  const opened = state.opened.value.find(({ id }) => id === state.dataset.value);
  return opened !== undefined && opened.plan !== null && opened.files.length > 0;
}

/** The field that comes in the button's place has the keyboard. */
function ask(event: Event, open: () => void): void {
  const row = (event.currentTarget as HTMLElement).closest('li');
  open();
  queueMicrotask(() => row?.querySelector('input')?.focus());
}

function ownForm(panel: Panel, finding: Finding, asked: NonNullable<Finding['asked']>): TemplateResult {
  const { model, t } = panel;
  const { key } = finding;
  const wrong = model.asking.value?.wrong ?? false;
  const submit = (event: Event) => {
    event.preventDefault();
    const field = (event.currentTarget as HTMLFormElement).querySelector('input')!;
    const operation = ownOperation(asked, field.value);
    if (operation) model.answer([finding], [operation]);
    else {
      model.asking.value = { key, wrong: true };
      field.focus();
    }
  };
  return html`<form class="doctor-own" @submit=${submit}>
    <label class="panel-field">
      ${t.ownLabels[asked.of]}
      <input
        .value=${asked.of === 'cell' ? asked.before : ''}
        aria-invalid=${wrong}
        aria-describedby=${wrong ? 'doctor-wrong' : nothing}
      />
    </label>
    <button class="panel-button">${t.take}</button>
    ${wrong ? html`<p id="doctor-wrong" role="alert">${t.wrong[asked.of]}</p>` : nothing}
  </form>`;
}

function whereTemplate(panel: Panel, { where }: Finding): TemplateResult | typeof nothing {
  const { table, line, column, value } = where;
  if (table === '') return nothing;
  return html`<p class="panel-note">
    ${panel.t.where(table, line === 0 ? '' : String(line), column, value)}
  </p>`;
}
