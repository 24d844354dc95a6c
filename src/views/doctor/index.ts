// Check the data: what is doubtful in the dataset, each with proposals; the reader's corrections, with undo.

import { html, nothing, render, type TemplateResult } from 'lit-html';
import { formatPercent } from '../../i18n/format';
import { isOpened } from '../../state/openedDatasets';
import type { State } from '../../state/state';
import { focusHeading, goOnReading } from '../parts/panel/goOnReading';
import { followTexts } from '../parts/panel/panelTexts';
import { panelWaiting } from '../parts/panel/panelWaiting';
import { whileOpen } from '../parts/panel/templateView';
import { undoOf } from '../parts/panel/undoOf';
import type { View } from '../view';
import { kindSection } from './kindSection';
import { logSection, notAppliedTemplate } from './logSection';
import { createDoctorModel, type DoctorModel } from './model';
import { say, type Panel } from './panel';
import { saveReport } from './report';
import { rowsRead } from './rowsRead';
import { LOADERS, type DoctorTexts } from './texts';
import '../parts/panel/panelParts.css';
import './doctor.css';

export const doctorView: View = {
  id: 'doctor',
  mount(host, state) {
    const texts = followTexts(state, 'doctor', LOADERS);
    const model = createDoctorModel(state);
    const stop = whileOpen(state, 'doctor', () => {
      goOnReading(host, () => focusHeading(host));
      const focused = document.activeElement;
      const section =
        host.contains(focused) && focused !== host ? focused?.closest('details')?.id : undefined;
      const panel = panelOf(state, model, texts.texts.value);
      render(panel ? template(panel) : panelWaiting(state.messages.value, texts), host);
      if (section !== undefined && !host.contains(document.activeElement)) goOn(host, section);
    });
    // Here the corrections go back and forth, not the view.
    const press = (event: KeyboardEvent) => {
      const step = undoOf(event, 'input:not([type=checkbox])');
      if (!step) return;
      event.preventDefault();
      event.stopPropagation();
      model.turn(step);
    };
    host.addEventListener('keydown', press);
    return () => {
      host.removeEventListener('keydown', press);
      stop();
      model.stop();
      texts.stop();
      render(null, host);
    };
  },
};

/** The finding that was answered is gone with its button: the keyboard goes on in its list. */
function goOn(host: HTMLElement, section: string): void {
  const list = section === '' ? null : document.getElementById(section);
  const next = list?.querySelector<HTMLElement>('.doctor-list button') ?? list?.querySelector('summary');
  if (next) next.focus({ preventScroll: true });
  else focusHeading(host);
}

function panelOf(state: State, model: DoctorModel, t: DoctorTexts | null): Panel | null {
  const network = state.listed.network.value;
  if (!network || !t) return null;
  return { state, model, network, lang: state.lang.value, m: state.messages.value, t };
}

function template(panel: Panel): TemplateResult {
  const { state, model, t } = panel;
  return html`<article class="panel-page doctor">
    <header>
      <h2 tabindex="-1">${t.title}</h2>
      <p>${rowsTemplate(panel)} ${foundTemplate(panel)}</p>
      <p class="panel-note">${t.intro} ${isOpened(state.dataset.value) ? nothing : t.bundled}</p>
    </header>
    ${notAppliedTemplate(panel)} ${tools(panel)} ${progressTemplate(panel)}
    <div class="unfold-sections">${model.groups.value.map(group => kindSection(panel, group))}</div>
    ${logSection(panel)}
  </article>`;
}

function rowsTemplate(panel: Panel): string {
  const rows = rowsRead(panel.state);
  if (!rows) return '';
  return panel.t.rows(rows.rejected, say(panel, rows.in), say(panel, rows.loaded), say(panel, rows.rejected));
}

function foundTemplate(panel: Panel): string {
  const { model, t } = panel;
  if (!model.examined.value.value) return '';
  const [open, matching] = [model.open.value.length, model.matching.value.length];
  return model.query.value.trim() === ''
    ? t.found(open, say(panel, open))
    : t.foundOf(say(panel, matching), say(panel, open));
}

function tools(panel: Panel): TemplateResult {
  const { state, model, t } = panel;
  const { canUndo, canRedo } = state.corrections;
  const button = (text: string, act: () => void, disabled = false, why?: string) =>
    html`<button class="panel-button" title=${why ?? nothing} ?disabled=${disabled} @click=${act}>
      ${text}
    </button>`;
  const passed = model.ignored.value.size;
  return html`<div class="panel-tools">
      <input
        type="search"
        class="doctor-filter"
        placeholder=${t.filter}
        aria-label=${t.filter}
        .value=${model.query.value}
        @input=${(event: Event) => (model.query.value = (event.target as HTMLInputElement).value)}
      />
      ${button(t.undo, () => model.turn('undo'), !canUndo.value)}
      ${button(t.redo, () => model.turn('redo'), !canRedo.value)}
      ${button(t.save, () => void saveReport(panel), !model.examined.value.value, t.saveWhy)}
    </div>
    ${
      passed === 0
        ? nothing
        : html`<label class="panel-check">
            <input
              type="checkbox"
              .checked=${model.showIgnored.value}
              @change=${(event: Event) => (model.showIgnored.value = (event.target as HTMLInputElement).checked)}
            />
            ${t.showIgnored(say(panel, passed))}
          </label>`
    }`;
}

function progressTemplate(panel: Panel): TemplateResult {
  const { state, model, t, lang } = panel;
  const { examined, stopped, progress, again } = model;
  const link = (text: string, act: () => void) =>
    html`<button class="panel-link" @click=${act}>${text}</button>`;
  const told = () => {
    if (stopped.value) return html`${t.stopped} ${link(t.again, again)}`;
    if (state.corrections.working.value) return t.correcting;
    if (examined.pending.value)
      return html`${t.working(formatPercent(lang, progress.value))}
      ${link(t.cancel, () => (stopped.value = true))}`;
    if (examined.error.value !== null) return html`${t.failed} ${link(t.again, again)}`;
    return examined.value.value?.gazetteer === false ? t.noGazetteer : nothing;
  };
  return html`<div class="panel-note doctor-progress" role="status">${told()}</div>`;
}
