// One line over map and network: what is being loaded, what could not be done, which rows are faulty, a short notice.

import type { Signal } from '@preact/signals-core';
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Dataset } from '../data/records';
import { formatNumber } from '../i18n/format';
import { GEONAMES } from '../state/proposed';
import type { State } from '../state/state';
import { importSums } from '../views/parts/words/importSums';

/** Panels that tell of cities outside the network too. */
const TELLING: readonly string[] = ['matches', 'underconnected', 'sheet'];

/** `dismissed`: the dataset of which the reader does not want to hear any more how many of its rows are faulty. */
export function statusTemplate(
  state: State,
  notice: string,
  dismissed: Signal<Dataset | null>,
): TemplateResult | typeof nothing {
  const { app } = state.messages.value;
  const failure = state.failure.value;
  if (failure) {
    return html`${app.failures[failure.what]} <span lang="en">${failure.detail}</span
      ><button @click=${() => state.reload()}>${app.reload}</button>`;
  }
  if (state.loading.value) return html`${app.loading}`;
  const imported = state.imported.value;
  const sums = imported ? importSums(state.messages.value, state.lang.value, imported) : '';
  if (notice !== '') {
    // What was just opened tells of its rows, and leads to those that were not taken over.
    const tellsOfRows = sums !== '' && notice.startsWith(sums) && imported?.rows.rejected !== 0;
    return html`${notice}${tellsOfRows ? toData(state) : nothing}`;
  }
  if (state.notHere.value) return html`${app.tableNotHere}`;
  const trouble = state.keptTrouble.value;
  if (trouble && state.stage.value === 'off') {
    const { keptTrouble, keptMore } = app;
    return html`${keptTrouble[trouble]}
      <button @click=${() => state.set({ panel: 'data' })}>${keptMore}</button>`;
  }
  const network = state.picture.network.value;
  const mayBeCity = (id: string) => TELLING.includes(state.panel.value) && GEONAMES.test(id);
  const stray = state.places.value.some(id => !network?.placeIndex.has(id) && !mayBeCity(id));
  const strayTie = state.tie.value !== '' && !network?.tieIndex.has(state.tie.value);
  if (stray || strayTie) return html`${app.unknownInLink}`;
  const data = state.data.value;
  const faulty = (data?.issues ?? []).filter(issue => issue.severity === 'error').length;
  // An audience is not to read what is amiss in the rows; whoever has these panels open reads it there.
  const isTold = state.panel.value === 'data' || state.panel.value === 'doctor';
  if (faulty > 0 && data !== dismissed.value && state.stage.value === 'off' && !isTold) {
    const told = imported ? sums : app.problems(faulty, formatNumber(state.lang.value, faulty));
    const { close } = state.messages.value.help.hint;
    return html`${told} ${toData(state)}<button
        class="shell-dismiss"
        aria-label=${close}
        title=${close}
        @click=${() => (dismissed.value = data)}
      >
        ✕
      </button>`;
  }
  return nothing;
}

const toData = (state: State): TemplateResult =>
  html`<button @click=${() => state.set({ panel: 'data' })}>
    ${state.messages.value.app.showProblems}
  </button>`;
