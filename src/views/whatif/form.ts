// Two fields and a button: which places are thought of as partners, and what is to be known before that.

import { html, nothing, type TemplateResult } from 'lit-html';
import { tieBetween } from '../../graph/neighbours';
import { restingTowards } from '../../graph/restingTowards';
import { STATUS_NAMES, tieStatusAt } from '../../graph/status';
import { formatNumber } from '../../i18n/format';
import { cityOption } from '../parts/places/cityFinder';
import { comboboxTemplate } from '../parts/places/combobox';
import { placeOption } from '../parts/places/placeOption';
import type { EndField, EndHit } from './ends';
import { say, type Panel } from './panel';

export function formTemplate(panel: Panel): TemplateResult {
  const { ends, t } = panel;
  const submit = (event: Event) => {
    event.preventDefault();
    ends.add();
    // The next partner of the same place.
    document.getElementById(ends.fields[1].box.id)?.focus();
  };
  return html`<form class="whatif-form" @submit=${submit}>
      ${ends.fields.map((field, at) => fieldTemplate(panel, field, t.fields[at]!))}
      <button class="panel-button" ?disabled=${ends.refusal.value !== null}>${t.add}</button>
    </form>
    <div class="whatif-refusal" role="status">${refusalTemplate(panel)}</div>
    ${noticeTemplate(panel)}`;
}

function fieldTemplate(panel: Panel, { box, end, focus, blur }: EndField, label: string): TemplateResult {
  const { state, network, lang, m, t, ends } = panel;
  const { finder } = ends;
  return html`<div class="whatif-field">
    <label for=${box.id}>${label}</label>
    <div>
      ${comboboxTemplate(box, {
        listLabel: label,
        placeholder: t.hint,
        value: box.open.value ? box.typed.value : (end.value?.name ?? ''),
        ready: finder.search.value !== null,
        failed: finder.failed.value,
        texts: m.search,
        say: n => formatNumber(lang, n),
        option: (hit: EndHit) =>
          hit.kind === 'place' ? placeOption(state, network, hit) : cityOption({ lang, m }, hit, t.notHere),
        focus(event) {
          focus();
          (event.target as HTMLInputElement).select();
        },
        blur,
      })}
    </div>
  </div>`;
}

function refusalTemplate(panel: Panel): TemplateResult | typeof nothing {
  const { state, ends, listed, m, t } = panel;
  const refusal = ends.refusal.value;
  if (!refusal) return nothing;
  const [a, b] = ends.fields.map(({ end }) => end.value!);
  const [first, second] = [listed.placeIndex.get(a!.id), listed.placeIndex.get(b!.id)];
  const index =
    first === undefined || second === undefined ? null : tieBetween(listed.neighbours, first, second);
  if (refusal !== 'tied' || index === null) return html`<p>${t.refused[refusal]}</p>`;
  const tie = listed.ties[index]!;
  const status = m.status[STATUS_NAMES[tieStatusAt(tie, null, listed.today)]!];
  return html`<p>
    ${t.tied(`${a!.name} – ${b!.name}`, status)}
    <button class="panel-link" @click=${() => state.selectTie(tie.id)}>${t.openTie}</button>
  </p>`;
}

/** Of the two in the fields, and of what is in the list. */
function noticeTemplate(panel: Panel): TemplateResult | typeof nothing {
  const { ends, network, listed, t } = panel;
  const pairs = network.ties
    .slice(listed.ties.length)
    .map(({ a, b }) => [a, b].map(at => network.places[at]!.country));
  const [a, b] = ends.fields.map(({ end }) => end.value);
  if (a && b) pairs.push([a.country, b.country]);
  const found = pairs.flatMap(countries => restingTowards(listed, countries) ?? [])[0];
  if (!found) return nothing;
  const { country, ties, resting } = found;
  return html`<p class="whatif-notice" role="note">
    ${t.resting[country](resting, say(panel, ties), say(panel, resting))}
  </p>`;
}
