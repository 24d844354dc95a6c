// One dataset of the reader's own: what it is, and what can be done with it.

import { html, nothing, type TemplateResult } from 'lit-html';
import { formatDate, formatNumber } from '../../i18n/format';
import type { Keeping } from '../../state/keeping/keeping';
import type { OpenedDataset } from '../../state/openedDatasets';
import { sizeText } from '../parts/words/sizeText';
import { lead, saveFiles } from './keptActions';
import type { Page } from './panel';

export const bytesOf = ({ files }: OpenedDataset): number =>
  files.reduce((sum, { content }) => sum + content.size, 0);

export function keptRow(page: Page, keeping: Keeping, own: OpenedDataset): TemplateResult {
  const { state, dataset, lang, t, panel } = page;
  const isOnPage = own.id === dataset.info.id;
  const ties = isOnPage ? dataset.tables.agreements.length : own.result?.ties.loaded;
  const steps = state.corrections.logs.value.get(own.id)?.done.length ?? 0;
  const facts = [
    t.kept.opened(formatDate(lang, own.readOn)),
    sizeText(lang, bytesOf(own)),
    ...(ties === undefined ? [] : [t.kept.ties(ties, formatNumber(lang, ties))]),
    ...(steps === 0 ? [] : [t.kept.corrections(steps, formatNumber(lang, steps))]),
    ...(isOnPage ? [t.kept.onPage] : []),
  ];
  return html`<li data-kept=${own.id}>
    ${
      panel.kept.renaming.value === own.id
        ? nameForm(page, own)
        : html`<strong class="data-subject">${own.title[lang]}</strong>`
    }
    <p class="data-says">${facts.join(' · ')}</p>
    ${buttons(page, keeping, own, isOnPage)}
  </li>`;
}

function buttons(page: Page, keeping: Keeping, own: OpenedDataset, isOnPage: boolean): TemplateResult {
  const { state, lang, t, panel } = page;
  const button = (what: string, act: () => void, mark = '') =>
    html`<button
      class="data-button"
      data-kept-act=${mark}
      aria-label=${t.kept.of(what, own.title[lang])}
      @click=${act}
    >
      ${what}
    </button>`;
  return html`<div class="data-kept-buttons">
    ${isOnPage ? nothing : button(t.kept.show, () => state.openDataset(own.id))}
    ${button(
      t.kept.rename,
      () => {
        panel.kept.renaming.value = own.id;
        lead('.data-kept-name input');
      },
      'rename',
    )}
    ${button(t.kept.save(own.files.length), () => saveFiles(own.files))}
    ${button(t.kept.remove, () => {
      keeping.remove(own.id);
      lead('.data-kept-removed button');
    })}
  </div>`;
}

/** The name is the reader's, and the same in every language. */
function nameForm({ state, lang, t, panel }: Page, own: OpenedDataset): TemplateResult {
  const end = () => {
    panel.kept.renaming.value = null;
    lead(`[data-kept="${CSS.escape(own.id)}"] [data-kept-act="rename"]`);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const name = new FormData(event.target as HTMLFormElement).get('name');
    const text = typeof name === 'string' ? name.trim() : '';
    if (text !== '') state.renameDataset(own.id, { de: text, en: text, ru: text });
    end();
  };
  return html`<form class="data-kept-name data-search" @submit=${submit}>
    <input
      name="name"
      type="text"
      aria-label=${t.kept.name(own.title[lang])}
      .value=${own.title[lang]}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        end();
      }}
    />
    <button class="data-button">${t.kept.apply}</button>
    <button type="button" class="data-button" @click=${end}>${t.kept.cancel}</button>
  </form>`;
}
