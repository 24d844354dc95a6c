// The dialog while a project file is opened: how far it is, and what is to be said of it. Where nothing is, one sentence in
// the status bar is enough.

import { effect, signal } from '@preact/signals-core';
import { html, nothing, render, type TemplateResult } from 'lit-html';
import type { Lang } from '../../i18n';
import { formatNumber, formatPercent } from '../../i18n/format';
import type { OpenedProject } from '../../state/project/openProject';
import type { State } from '../../state/state';
import { textsIn } from '../parts/panel/panelTexts';
import type { View } from '../view';
import { createProjectModel, type ProjectModel } from './model';
import { faultText, openedText } from './said';
import { LOADERS, type ProjectTexts } from './texts';
import '../parts/panel/panelParts.css';
import './project.css';

/** A file that is read in no time needs no dialog. Milliseconds. */
const PATIENCE = 400;
/** So many faults are told one by one. */
const TOLD = 50;

interface Dialog {
  readonly model: ProjectModel;
  readonly lang: Lang;
  readonly t: ProjectTexts;
}

/** `notify` says a sentence in the status bar. May be mounted as long as the page stands. */
export const projectView = (notify: (text: string) => void): View => ({
  id: 'project',
  mount(host: HTMLElement, state: State) {
    const said = signal<OpenedProject | null>(null);
    const model = createProjectModel(state, opened => (said.value = opened));
    const texts = textsIn(state.lang, LOADERS);
    const patient = signal(true);
    let timer: ReturnType<typeof setTimeout>;
    const stops = [
      effect(() => {
        const file = model.file.value;
        patient.value = true;
        clearTimeout(timer);
        if (file) timer = setTimeout(() => (patient.value = false), PATIENCE);
      }),
      effect(() => {
        const [opened, t] = [said.value, texts.texts.value];
        if (!opened || !t) return;
        said.value = null;
        notify(openedText(t, state.lang.peek(), opened));
      }),
      effect(() => {
        const t = texts.texts.value;
        const isShown = model.file.value !== null && (!patient.value || model.step.value.is !== 'reading');
        if (!isShown || !t) {
          // The keyboard goes back to where it was.
          host.querySelector('dialog')?.close();
          render(nothing, host);
          return;
        }
        render(template({ model, lang: state.lang.value, t }), host);
        const element = host.querySelector('dialog')!;
        if (!element.open) element.showModal();
      }),
    ];
    return () => {
      for (const stop of stops) stop();
      clearTimeout(timer);
      model.stop();
      texts.stop();
      render(null, host);
    };
  },
});

function template(dialog: Dialog): TemplateResult {
  const { model, t } = dialog;
  const isReading = model.step.value.is === 'reading';
  // By Escape; one that is gone already has nothing to end.
  const closed = (event: Event) => (event.target as Element).isConnected && model.close();
  // The page behind it has keys of its own.
  const keep = (event: Event) => event.stopPropagation();
  return html`<dialog class="project" aria-labelledby="project-title" @close=${closed} @keydown=${keep}>
    <h2 id="project-title" tabindex="-1">${t.title(model.file.value?.name ?? '')}</h2>
    <div class="project-body" role="status">${content(dialog)}</div>
    <div class="project-foot">
      <button class="panel-button" autofocus @click=${model.close}>${isReading ? t.cancel : t.close}</button>
    </div>
  </dialog>`;
}

function content(dialog: Dialog): TemplateResult {
  const { model, lang, t } = dialog;
  const step = model.step.value;
  if (step.is === 'reading') {
    const share = model.share.value;
    return html`<p>${t.reading}</p>
      <progress aria-label=${t.reading} max="1" .value=${share}>${formatPercent(lang, share)}</progress>`;
  }
  if (step.is === 'failed') return html`<p>${t.failed}</p>`;
  if (step.is === 'refused') return html`<p>${t.notOpened}</p>${faults(dialog, step.issues)}`; // prettier-ignore
  const { project } = step;
  return html`<p>${openedText(t, lang, project)}</p>
    ${project.renamed.map(({ from, to }) => html`<p>${t.renamed(from[lang], to[lang])}</p>`)}
    ${project.replaced.map(one => replaced(dialog, one))}
    ${
      project.issues.length === 0
        ? nothing
        : html`<p>${t.faults(project.issues.length, formatNumber(lang, project.issues.length))}</p>
            ${faults(dialog, project.issues)}`
    }`;
}

function replaced(
  { model, lang, t }: Dialog,
  { title, log }: OpenedProject['replaced'][number],
): TemplateResult {
  if (model.broughtBack.value.has(log)) return html`<p>${t.broughtBack(title[lang])}</p>`;
  const { length } = log.done;
  return html`<p>
    ${t.replaced(title[lang], length, formatNumber(lang, length))}
    <button class="panel-link" @click=${() => model.bringBack(log)}>${t.bringBack}</button>
  </p>`;
}

function faults({ lang, t }: Dialog, issues: OpenedProject['issues']): TemplateResult {
  return html`<ul>
    ${issues.slice(0, TOLD).map(issue => html`<li>${faultText(t, lang, issue)}</li>`)}
    ${issues.length > TOLD ? html`<li>${t.more(formatNumber(lang, issues.length - TOLD))}</li>` : nothing}
  </ul>`;
}
