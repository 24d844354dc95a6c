// A finding: its sentence, where it stands, and what can be done about it.

import { html, nothing, type TemplateResult } from 'lit-html';
import type { Finding } from '../../data/doctor/finding';
import { formatList } from '../../i18n/format';
import { openedOf } from './model';
import { ownForm } from './ownForm';
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
  const canState = canStateOwn(panel, finding);
  const isAsked = model.asking.value?.key === key;
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
        canState && !isAsked
          ? html`<button class="panel-button" @click=${(event: Event) => void ask(panel, finding, event)}>
              ${asked?.of === 'row' ? t.ownRow : t.own}
            </button>`
          : nothing
      }
      ${
        passed
          ? html`<button class="panel-button" @click=${() => model.heed([finding])}>${t.heed}</button>`
          : html`<button class="panel-button" @click=${() => model.ignore([finding])}>${t.ignore}</button>`
      }
      ${
        places.length === 0
          ? nothing
          : html`<button class="panel-link" title=${t.showWhy(names)} @click=${show}>${t.show}</button>`
      }
    </div>
    ${canState && isAsked ? ownForm(panel, finding) : nothing}
  </li>`;
}

/** A cell or a row can be read anew only in files that were opened here by a plan. */
function canStateOwn({ state }: Panel, { asked }: Finding): boolean {
  if (asked?.of !== 'cell' && asked?.of !== 'row') return asked !== null;
  const opened = openedOf(state);
  return opened !== undefined && opened.plan !== null && opened.files.length > 0;
}

/** The field that comes in the button's place has the keyboard. */
async function ask({ model }: Panel, finding: Finding, event: Event): Promise<void> {
  const row = (event.currentTarget as HTMLElement).closest('li');
  await model.ask(finding);
  queueMicrotask(() => row?.querySelector('input')?.focus());
}

function whereTemplate(panel: Panel, { where }: Finding): TemplateResult | typeof nothing {
  const { table, line, column, value } = where;
  if (table === '') return nothing;
  return html`<p class="panel-note">
    ${panel.t.where(table, line === 0 ? '' : String(line), column, value)}
  </p>`;
}
