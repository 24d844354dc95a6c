// The bar on top: title, dataset, search, arrangement, and what is seldom needed: files in and out, link, language,
// colours. Where the bar is short, these stand behind a button.

import { html, type TemplateResult } from 'lit-html';
import { languages, type Lang } from '../i18n';
import { ARRANGEMENTS, THEMES, type ViewState } from '../state/fields';
import { missingInLink } from '../state/missingInLink';
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
  /** Opens a panel, on a phone its room too, and leads the keyboard there. */
  open(panel: ViewState['panel']): void;
}

export function headerTemplate(state: State, { datasets, notify, open }: HeaderActions): TemplateResult {
  const { app, help } = state.messages.value;
  const lang = state.lang.value;
  const selected = state.places.value.length > 0 || state.tie.value !== '';
  // Where it is a menu, what was chosen closes it.
  const close = () => document.getElementById('more')?.togglePopover?.(false);
  const copy = () => {
    close();
    navigator.clipboard.writeText(linkTo(state)).then(
      () => notify(linkNotice(state)),
      () => notify(app.linkNotCopied),
    );
  };
  return html`
    <select
      class="shell-select"
      aria-label=${app.dataset}
      @change=${(event: Event) => state.openDataset(valueOf(event))}
    >
      ${[...datasets, ...state.opened.value].map(
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
      <span ?hidden=${selected}>${app.fit}</span><span ?hidden=${!selected}>${app.fitSelection}</span>
    </button>
    <button
      class="shell-button shell-present"
      aria-label=${app.present}
      title=${app.present}
      @click=${() => present(state)}
    >
      <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true" fill="none" stroke="currentColor">
        <path d="M2 3h14v9.5H2zM9 12.5V16M5.5 16h7" stroke-width="1.3" />
        <path d="M7.5 5.5v4.5l4-2.25z" fill="currentColor" stroke="none" />
      </svg>
      <span class="shell-present-word">${app.present}</span>
    </button>
    <button class="shell-button shell-dots" popovertarget="more" aria-label=${app.more} title=${app.more}>
      <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true" fill="currentColor">
        <circle cx="3" cy="9" r="1.7" />
        <circle cx="9" cy="9" r="1.7" />
        <circle cx="15" cy="9" r="1.7" />
      </svg>
    </button>
    <div class="shell-more" id="more" popover>
      <button
        class="shell-button shell-open"
        aria-label=${app.openTable}
        title=${app.openTable}
        @click=${() => {
          close();
          state.startOpening({ files: [] });
        }}
      >
        <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true" fill="none" stroke="currentColor">
          <path d="M2 14.5v-11h5l1.5 2h6v2M2 14.5l2.5-7h12l-2.5 7z" stroke-width="1.3" />
        </svg>
        <span class="shell-word">${app.openTable}</span>
      </button>
      <button
        class="shell-button shell-export"
        aria-label=${app.panels.export}
        title=${app.panels.export}
        @click=${() => {
          close();
          open('export');
        }}
      >
        <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true" fill="none" stroke="currentColor">
          <path d="M2 11v4h14v-4M9 2v9M5.5 7.5 9 11l3.5-3.5" stroke-width="1.3" />
        </svg>
        <span class="shell-word">${app.panels.export}</span>
      </button>
      <button class="shell-button shell-link" aria-label=${app.copyLink} title=${app.copyLink} @click=${copy}>
        <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true" fill="none" stroke="currentColor">
          <path
            d="M7.5 10.5a3 3 0 0 0 4.3 0l3-3a3 3 0 0 0-4.3-4.3L9.2 4.5M10.5 7.5a3 3 0 0 0-4.3 0l-3 3a3 3 0 0 0 4.3 4.3l1.3-1.3"
            stroke-width="1.3"
          />
        </svg>
        <span class="shell-word">${app.copyLink}</span>
      </button>
      <button
        class="shell-button shell-print"
        @click=${() => {
          close();
          window.print();
        }}
      >
        ${app.print}
      </button>
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
        class="shell-select"
        aria-label=${app.theme}
        @change=${(event: Event) => state.set({ theme: valueOf(event) as ViewState['theme'] })}
      >
        ${THEMES.map(
          id => html`<option value=${id} .selected=${id === state.theme.value}>${app.themes[id]}</option>`,
        )}
      </select>
      <button
        class="shell-button shell-help"
        aria-label=${help.open}
        title=${help.open}
        @click=${() => {
          close();
          open('help');
        }}
      >
        <span aria-hidden="true">?</span> <span class="shell-word">${app.panels.help}</span>
      </button>
    </div>
  `;
}

/** From the first scene, as programs for presentations begin; a show that goes on already goes on. */
function present(state: State): void {
  state.set({ stage: 'on', ...(state.stage.peek() === 'off' && { scene: '' }) });
}

function linkNotice(state: State): string {
  const { app } = state.messages.value;
  const missing = missingInLink(state);
  if (missing === null) return app.linkCopied;
  return missing === 'table' ? app.linkWithoutTable : app.linkWithoutCorrections;
}

function valueOf(event: Event): string {
  return (event.target as HTMLSelectElement).value;
}
