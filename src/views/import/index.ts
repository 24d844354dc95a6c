// The dialog in which files are opened: which they are, what was recognised in them, and how they are to be read. Where
// everything was recognised, Enter is all that is needed.

import { effect, signal, untracked, type Signal } from '@preact/signals-core';
import { html, nothing, render, type TemplateResult } from 'lit-html';
import type { Lang } from '../../i18n';
import { formatPercent } from '../../i18n/format';
import type { State } from '../../state/state';
import type { View } from '../view';
import { choosePart } from './choosePart';
import { say, type Dialog } from './dialog';
import { foundPart } from './foundPart';
import { createImportModel, type ImportModel, type Step } from './model';
import { LOADERS, type ImportTexts } from './texts';
import '../parts/panel/panelParts.css';
import './import.css';

/** Where the keyboard is led when a step begins. */
const FIRST: Readonly<Record<Step, string>> = {
  choose: '[data-first]',
  reading: 'h2',
  found: '[data-main], .import-other',
  opening: 'h2',
  failed: '[data-main]',
};

/** Follows `state.opening`, so it may be mounted as long as the page stands. */
export const importView: View = {
  id: 'import',
  mount(host, state) {
    const model = createImportModel(state);
    const texts = signal<ImportTexts | null>(null);
    const shownColumns = signal<ReadonlyMap<number, number>>(new Map());
    const failed = signal(false);
    const stopTexts = followTexts(state, texts, failed);
    /** The step at whose beginning the focus was set. */
    let led: Step | null = null;

    const stopOpening = effect(() => {
      const opening = state.opening.value;
      untracked(() => {
        shownColumns.value = new Map();
        led = null;
        if (opening) model.begin(opening);
        else model.stop();
      });
    });
    const stopDrawing = effect(() => {
      const t = texts.value;
      const step = model.step.value;
      if (state.opening.value === null) {
        // The keyboard goes back to where it was.
        host.querySelector('dialog')?.close();
        render(nothing, host);
      } else if (t) render(template(dialogOf(t)), host);
      else render(failed.value ? wordless(state) : nothing, host);
      const element = host.querySelector('dialog');
      if (!element) return;
      if (!element.open) element.showModal();
      if (led !== step) element.querySelector<HTMLElement>(FIRST[step])?.focus({ preventScroll: true });
      led = step;
    });

    const dialogOf = (t: ImportTexts): Dialog => ({
      state,
      model,
      lang: state.lang.value,
      m: state.messages.value,
      t,
      shownColumns: shownColumns.value,
      showColumns: (sheet, count) => (shownColumns.value = new Map([...shownColumns.peek(), [sheet, count]])),
    });
    return () => {
      for (const stop of [stopDrawing, stopOpening, stopTexts]) stop();
      model.stop();
      render(null, host);
    };
  },
};

/** The words of the dialog in the page's language; until others have come, those of the last one. */
function followTexts(
  { lang, opening }: State,
  texts: Signal<ImportTexts | null>,
  failed: Signal<boolean>,
): () => void {
  let wanted: Lang | null = null;
  const stop = effect(() => {
    const own = lang.value;
    if (opening.value === null || wanted === own) return;
    wanted = own;
    failed.value = false;
    LOADERS[own]().then(
      loaded => void (wanted === own && (texts.value = loaded.texts)),
      () => {
        wanted = null;
        failed.value = true;
      },
    );
  });
  return () => {
    wanted = null;
    stop();
  };
}

/** By Escape; one that is gone already has nothing to end. */
const closed = (state: State) => (event: Event) =>
  (event.target as Element).isConnected && state.endOpening();

/** Its words could not be fetched: the page has a sentence for that. */
function wordless(state: State): TemplateResult {
  const { app } = state.messages.value;
  return html`<dialog class="import" aria-label=${app.openTable} @close=${closed(state)}>
    <form method="dialog">
      <p class="import-body">${app.panelFailed}</p>
      <div class="import-foot"><button class="import-button" data-main>OK</button></div>
    </form>
  </dialog>`;
}

function template(dialog: Dialog): TemplateResult {
  const { state, model, t } = dialog;
  const step = model.step.value;
  const found = model.proposed.value;
  const submit = (event: Event) => {
    event.preventDefault();
    void model.open().then(() => leadToMissing(event.target as Element));
  };
  // The page behind it has keys of its own.
  const keep = (event: Event) => event.stopPropagation();
  return html`<dialog
    class="import"
    aria-labelledby="import-title"
    aria-describedby=${step === 'found' ? 'import-found' : nothing}
    @close=${closed(state)}
    @keydown=${keep}
  >
    <form novalidate @submit=${submit}>
      <h2 id="import-title" tabindex="-1">${titleOf(dialog)}</h2>
      <div class="import-body">
        ${step === 'choose' ? choosePart(dialog) : nothing}
        ${step === 'reading' ? working(dialog, t.reading) : nothing}
        ${step === 'opening' ? working(dialog, t.opening) : nothing}
        ${
          step === 'failed'
            ? html`<p role="alert">${t.failed} <span lang="en">${model.failure.value}</span></p>`
            : nothing
        }
        ${step === 'found' && found ? foundPart(dialog, found) : nothing}
      </div>
      <div class="import-foot">
        <span class="import-note" role="status">${model.lookingAgain.value ? t.lookingAgain : ''}</span>
        <button type="button" class="import-button" @click=${() => state.endOpening()}>${t.close}</button>
        ${mainButton(dialog)}
      </div>
    </form>
  </dialog>`;
}

function mainButton({ model, t }: Dialog): TemplateResult | typeof nothing {
  const step = model.step.value;
  const found = model.proposed.value;
  if (step === 'failed') {
    const again = () => model.begin({ files: model.files.peek() });
    return html`<button type="button" class="import-button import-main" data-main @click=${again}>
      ${t.again}
    </button>`;
  }
  if (step !== 'found') return nothing;
  if (found?.kind === 'nothing')
    return html`<button type="button" class="import-button import-other" @click=${() => model.choose()}>
      ${t.otherFile}
    </button>`;
  return html`<button type="submit" class="import-button import-main" data-main>
    ${model.isAgain.value ? t.apply : t.open}
  </button>`;
}

function working({ model, lang }: Dialog, text: string): TemplateResult {
  const share = model.progress.value;
  return html`<div class="import-working">
    <p role="status">${text}</p>
    <progress aria-label=${text} max="1" .value=${share}>${formatPercent(lang, share)}</progress>
  </div>`;
}

function titleOf(dialog: Dialog): string {
  const { state, model, lang, t } = dialog;
  const files = model.files.value;
  if (model.isAgain.value) return t.titleAgain(state.opening.value?.again?.title[lang] ?? '');
  if (files.length === 0) return t.title;
  return files.length === 1 ? t.titleOf(files[0]!.name) : t.titleOfSeveral(say(dialog, files.length));
}

/** Whoever insists is led to the first column that may be what is missing. */
function leadToMissing(form: Element): void {
  form.querySelector('.import-missing')?.scrollIntoView({ block: 'nearest' });
  form
    .querySelector<HTMLElement>('.import-sheet:has(.import-missing) thead select')
    ?.focus({ preventScroll: true });
}

export type { ImportModel };
