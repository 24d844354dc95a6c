// Before there are files: what can be opened, within which limits, and the ways to name it.

import { html, type TemplateResult } from 'lit-html';
import { isLeftBySystem } from '../../data/import/leftBySystems';
import { LIMITS, type SourceFile } from '../../data/import/opened';
import { say, type Dialog } from './dialog';
import { pastedFile } from './pastedFile';

/** For the browser's choice of files; what a file is, is seen by its content. */
const ACCEPTED =
  '.csv,.tsv,.tab,.txt,.edges,.edgelist,.xlsx,.xlsm,.gexf,.graphml,.xml,.json,.zip,text/csv,text/tab-separated-values,text/plain';
const MEGABYTE = 1e6;

export function choosePart(dialog: Dialog): TemplateResult {
  const { model, t } = dialog;
  const inMegabytes = (bytes: number) => say(dialog, bytes / MEGABYTE);
  const taken = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const files = [...(input.files ?? [])].map(sourceOf).filter(({ name }) => !isLeftBySystem(name));
    // The same file may be chosen again when it has changed.
    input.value = '';
    if (files.length > 0) model.take(files);
  };
  const goOn = (event: Event) => {
    const text = (event.currentTarget as Element).parentElement!.querySelector('textarea')!;
    const file = pastedFile(dialog.state, text.value, t.choose.pastedName);
    if (file) model.take([file]);
    else text.focus();
  };
  return html`<p>${t.choose.intro}</p>
    <div class="import-doors">
      <label class="import-button import-file">
        ${t.choose.files}
        <input type="file" multiple accept=${ACCEPTED} @change=${taken} data-first />
      </label>
      <label class="import-button import-file">
        ${t.choose.folder}
        <input type="file" webkitdirectory @change=${taken} />
      </label>
    </div>
    <p class="import-note">
      ${t.choose.formats}
      ${t.choose.limits(
        inMegabytes(LIMITS.text),
        inMegabytes(LIMITS.whole),
        inMegabytes(LIMITS.archive),
        say(dialog, LIMITS.rows),
      )}
      ${t.choose.stays}
    </p>
    <div class="import-paste">
      <label>
        <span>${t.choose.paste}</span>
        <textarea rows="4" spellcheck="false" placeholder=${t.choose.pasteHint}></textarea>
      </label>
      <button type="button" class="import-button" @click=${goOn}>${t.choose.pasteGo}</button>
    </div>`;
}

/** A file of a chosen folder brings its way there along. */
const sourceOf = (file: File): SourceFile => ({ name: file.webkitRelativePath || file.name, content: file });
