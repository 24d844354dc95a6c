// What is wrong with what the browser keeps, and the ways out; first of all in the panel, as the status bar leads here.

import { html, nothing, type TemplateResult } from 'lit-html';
import { keptIn } from '../../state/keeping/keeping';
import type { Faulty } from '../../state/keeping/records';
import { saveFaulty, titleOf } from './keptActions';
import type { Loaded } from './panel';
import type { PanelTexts } from './texts';

export function keptTroubles(page: Loaded, t: PanelTexts | null): TemplateResult | typeof nothing {
  const { state, m } = page;
  const keeping = keptIn(state);
  const trouble = keeping?.trouble.value ?? null;
  const faulty = keeping?.faulty.value ?? [];
  if (!keeping || !t || (trouble === null && faulty.length === 0)) return nothing;
  const shown = state.dataset.value;
  const named = ({ of, id, title }: Faulty) => (of === 'dataset' ? title : titleOf(page, id));
  const wayOut = () =>
    trouble === 'deleted'
      ? html`<button class="data-button" @click=${() => keeping.keepAgain(shown)}>
          ${t.kept.keepAgain}
        </button>`
      : html`<button class="data-button" @click=${() => state.set({ panel: 'export' })}>
          ${t.kept.project}
        </button>`;
  return html`<section class="data-kept-troubles">
    <h3>${t.kept.title}</h3>
    ${
      trouble === null || trouble === 'faulty'
        ? nothing
        : html`<p>${m.app.keptTrouble[trouble]}</p>
            ${wayOut()}`
    }
    ${faulty.map(
      one =>
        html`<p>${t.kept.faulty[one.of](named(one))}</p>
          ${faultyButtons(one, named(one), () => keeping.discard(one), t)}`,
    )}
  </section>`;
}

function faultyButtons(
  one: Faulty,
  title: string,
  discard: () => void,
  { kept }: PanelTexts,
): TemplateResult {
  return html`<div class="data-kept-buttons">
    <button class="data-button" aria-label=${kept.of(kept.saveFaulty, title)} @click=${() => saveFaulty(one)}>
      ${kept.saveFaulty}
    </button>
    <button class="data-button" aria-label=${kept.of(kept.remove, title)} @click=${discard}>
      ${kept.remove}
    </button>
  </div>`;
}
