// What will be sent where, the queries to look at and to copy, and the button that sends them.

import { html, nothing, type TemplateResult } from 'lit-html';
import { isItem } from '../../data/wikidata/scope';
import { unfold } from '../parts/panel/unfold';
import { say, type Panel } from './panel';

export function queriesPart(panel: Panel): TemplateResult | typeof nothing {
  const { model, t } = panel;
  const address = model.address.value;
  if (model.progress.value !== null) return nothing;
  if (address === null) return nothing;
  const scope = model.scope.value;
  const named = scope.of === 'cities' ? scope.cities.filter(({ id }) => !isItem(id)).length : 0;
  if (!model.isReady.value)
    return model.asked.value === 'selected' ? html`<p>${t.noneSelected}</p>` : nothing;
  return html`<section class="wikidata-sending">
    <p>${t.sent(new URL(address).host)} ${named === 0 ? nothing : t.sentNames(named, say(panel, named))}</p>
    ${unfold(panel.unfolded, 'queries', t.queries, () => queries(panel))}
    <button type="button" class="panel-button" data-send @click=${() => void model.start()}>
      ${model.came.value ? t.again : t.send}
    </button>
  </section>`;
}

function queries({ model, copying, t }: Panel): TemplateResult {
  const text = model.queries.value.join('\n');
  const told = copying.told?.text === text ? copying.told : null;
  return html`<div class="wikidata-queries">
    <p class="panel-note">${t.queriesNote}</p>
    <pre tabindex="0" role="region" aria-label="SPARQL" lang="en">${text}</pre>
    <p class="panel-tools">
      <button type="button" class="panel-button" @click=${() => copying.copy(text)}>${t.copy}</button>
      <span role="status" class="panel-note">${told ? (told.done ? t.copied : t.notCopied) : ''}</span>
    </p>
  </div>`;
}
