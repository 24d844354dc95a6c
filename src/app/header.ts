// The bar on top: title, dataset, search, link, arrangement, language, colours.

import { html, type TemplateResult } from 'lit-html';
import { languages, type Lang } from '../i18n';
import { ARRANGEMENTS, THEMES, type ViewState } from '../state/fields';
import { linkTo } from '../state/url';
import type { State } from '../state/state';

export interface DatasetChoice {
  readonly id: string;
  readonly title: Readonly<Record<Lang, string>>;
}

export interface HeaderActions {
  readonly datasets: readonly DatasetChoice[];
  /** Says a sentence in the status bar. */
  notify(text: string): void;
}

export function headerTemplate(state: State, { datasets, notify }: HeaderActions): TemplateResult {
  const { app } = state.messages.value;
  const lang = state.lang.value;
  const selected = state.places.value.length > 0 || state.tie.value !== '';
  const copy = () =>
    navigator.clipboard.writeText(linkTo(state)).then(
      () => notify(app.linkCopied),
      () => notify(app.linkNotCopied),
    );
  return html`
    <select
      class="shell-select"
      aria-label=${app.dataset}
      @change=${(event: Event) => state.openDataset(valueOf(event))}
    >
      ${datasets.map(
        ({ id, title }) =>
          html`<option value=${id} .selected=${id === state.dataset.value}>${title[lang]}</option>`,
      )}
    </select>
    <div class="segmented shell-arrangement" role="group" aria-label=${app.arrangement}>
      ${ARRANGEMENTS.map(
        id =>
          html`<button
            aria-pressed=${state.arrangement.value === id}
            @click=${() => state.set({ arrangement: id })}
          >
            ${app.arrangements[id]}
          </button>`,
      )}
    </div>
    <button class="shell-button shell-fit" @click=${() => state.fit()}>
      ${selected ? app.fitSelection : app.fit}
    </button>
    <button class="shell-button shell-wide" @click=${copy}>${app.copyLink}</button>
    <select
      class="shell-select shell-language"
      aria-label=${app.language}
      @change=${(event: Event) => state.set({ lang: valueOf(event) as Lang })}
    >
      ${languages.map(
        ({ id, label }) => html`<option value=${id} lang=${id} .selected=${id === lang}>${label}</option>`,
      )}
    </select>
    <select
      class="shell-select shell-wide"
      aria-label=${app.theme}
      @change=${(event: Event) => state.set({ theme: valueOf(event) as ViewState['theme'] })}
    >
      ${THEMES.map(
        id => html`<option value=${id} .selected=${id === state.theme.value}>${app.themes[id]}</option>`,
      )}
    </select>
  `;
}

function valueOf(event: Event): string {
  return (event.target as HTMLSelectElement).value;
}
