// The doors for files of the reader's own: dropped anywhere on the page, pasted, named by the link, or chosen in the
// dialog, which is fetched when it is first wanted. A story goes where stories are made.

import { effect, untracked } from '@preact/signals-core';
import type { SourceFile } from '../data/import/opened';
import type { Imported } from '../state/loaded';
import { readTable } from '../state/url';
import type { State } from '../state/state';
import { fetchBrokenStyles } from '../views/brokenStyles';
import { importSums } from '../views/parts/words/importSums';
import { droppedFiles } from './droppedFiles';

/** `notify` says a sentence in the status bar. */
export function mountOpeningDoor(
  root: HTMLElement,
  state: State,
  notify: (text: string) => void,
): () => void {
  const host = document.createElement('div');
  document.body.append(host);
  let removed = false;
  let unmount: (() => void) | null = null;
  const app = () => state.messages.peek().app;

  const open = async (files: readonly SourceFile[]) => {
    const [only] = files;
    if (!only) return;
    if (files.length === 1 && /\.json$/i.test(only.name) && (await isStory(state, only))) {
      await openStory(state, only);
    } else state.startOpening({ files });
  };
  const failed = () => notify(app().panelFailed);

  const over = (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    root.dataset.dropping = '';
  };
  // On its way over the page the pointer leaves one element after the other.
  const leave = (event: DragEvent) => {
    if (event.relatedTarget === null) delete root.dataset.dropping;
  };
  const drop = (event: DragEvent) => {
    delete root.dataset.dropping;
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    droppedFiles(event.dataTransfer).then(open).catch(failed);
  };
  const paste = (event: ClipboardEvent) => {
    const { target, clipboardData } = event;
    const inField = target instanceof Element && target.closest('input, textarea, select, [contenteditable]');
    // What is being read is not replaced by a slip of the hand.
    if (inField || !clipboardData || (state.opening.peek()?.files.length ?? 0) > 0) return;
    const files = [...clipboardData.files].map(file => ({ name: file.name, content: file }));
    if (files.length > 0) {
      event.preventDefault();
      open(files).catch(failed);
      return;
    }
    const text = clipboardData.getData('text/plain');
    if (!isTableText(text)) return;
    event.preventDefault();
    pasted(state, text)
      .then(file => file && open([file]))
      .catch(failed);
  };
  const page = document;
  page.addEventListener('dragover', over);
  page.addEventListener('dragleave', leave);
  page.addEventListener('drop', drop);
  page.addEventListener('paste', paste);

  const mount = async () => {
    await fetchBrokenStyles();
    const { importView } = await import('../views/import');
    if (!removed) unmount ??= importView.mount(host, state);
  };
  let told: Imported | null = null;
  const stops = [
    effect(() => {
      if (state.opening.value === null || unmount) return;
      mount().catch((error: unknown) => {
        console.error(error);
        state.endOpening();
        failed();
      });
    }),
    effect(() => {
      const imported = state.imported.value;
      if (!imported || imported === told) return;
      told = imported;
      untracked(() => {
        const [m, lang, id] = [state.messages.peek(), state.lang.peek(), state.dataset.peek()];
        const title = state.opened.peek().find(dataset => dataset.id === id)?.title[lang] ?? '';
        notify(`${importSums(m, lang, imported)} ${m.app.tableStays(title)}`);
      });
    }),
  ];

  const named = readTable();
  if (named) {
    import('../data/fetchTable')
      .then(({ fetchTable }) => fetchTable(named))
      .then(file => open([file]))
      .catch(() => notify(app().tableNotFetched));
  }

  return () => {
    removed = true;
    for (const stop of stops) stop();
    unmount?.();
    host.remove();
    page.removeEventListener('dragover', over);
    page.removeEventListener('dragleave', leave);
    page.removeEventListener('drop', drop);
    page.removeEventListener('paste', paste);
  };
}

/** Several lines, or cells side by side: a word or a sentence is no table. */
const isTableText = (text: string): boolean => /\t/.test(text) || /[,;|].*\n.*[,;|]/s.test(text.trim());

async function pasted(state: State, text: string): Promise<SourceFile | null> {
  const [{ pastedFile }, { LOADERS }] = await Promise.all([
    import('../views/import/pastedFile'),
    import('../views/import/texts'),
  ]);
  const { texts } = await LOADERS[state.lang.peek()]();
  return pastedFile(state, text, texts.choose.pastedName);
}

async function isStory({ analyst }: State, file: SourceFile): Promise<boolean> {
  const { kind, issues } = await analyst.ask('proposeImport', { files: [file] });
  return kind === 'nothing' && issues.every(({ reason }) => reason === 'story-file') && issues.length > 0;
}

async function openStory(state: State, { name, content }: SourceFile): Promise<void> {
  state.set({ panel: 'stories' });
  const { storiesOf } = await import('../state/stories/stories');
  storiesOf(state).openFile(name, await content.text());
}
