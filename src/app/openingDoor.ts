// The doors for files of the reader's own: dropped anywhere on the page, pasted, named by the link, or chosen in the
// dialog, which is fetched when it is first wanted. A story goes where stories are made, and a project takes its place as
// a whole.

import { effect, untracked } from '@preact/signals-core';
import type { SourceFile } from '../data/import/opened';
import { formatNumber } from '../i18n/format';
import type { Imported } from '../state/loaded';
import { looksLikeProject, projectDoorOf } from '../state/project/projectDoor';
import { followTable } from '../state/url';
import type { State } from '../state/state';
import { fetchBrokenStyles } from '../views/brokenStyles';
import { importSums } from '../views/parts/words/importSums';
import { followDrops, isField } from './droppedFiles';

/** `notify` says a sentence in the status bar. */
export function mountOpeningDoor(
  root: HTMLElement,
  state: State,
  notify: (text: string) => void,
): () => void {
  const host = document.createElement('div');
  const projectHost = document.createElement('div');
  document.body.append(host, projectHost);
  let removed = false;
  let unmount: (() => void) | null = null;
  let unmountProject: (() => void) | null = null;
  const project = projectDoorOf(state);
  const app = () => state.messages.peek().app;

  const open = async (files: readonly SourceFile[]) => {
    const [only] = files;
    if (!only) return;
    const isAlone = files.length === 1;
    if (isAlone && (await looksLikeProject(only))) project.open(only);
    else if (isAlone && maybeStory(only) && (await isStory(state, only))) {
      await openStory(state, only);
    } else state.startOpening({ files });
  };
  const failed = () => notify(app().panelFailed);

  const openText = (text: string) =>
    pasted(state, text)
      .then(file => file && open([file]))
      .catch(failed);
  const sayNoFile = async () => {
    const { LOADERS } = await import('../views/import/texts');
    notify((await LOADERS[state.lang.peek()]()).texts.choose.noFile);
  };
  const stopDrops = followDrops(root, {
    files: coming => void coming.then(files => (files.length > 0 ? open(files) : sayNoFile())).catch(failed),
    text: text => void (isTableText(text) ? openText(text) : sayNoFile().catch(failed)),
  });
  const paste = (event: ClipboardEvent) => {
    const { target, clipboardData } = event;
    // What is being read is not replaced by a slip of the hand.
    if (isField(target) || !clipboardData || (state.opening.peek()?.files.length ?? 0) > 0) return;
    const files = [...clipboardData.files].map(file => ({ name: file.name, content: file }));
    if (files.length > 0) {
      event.preventDefault();
      open(files).catch(failed);
      return;
    }
    const text = clipboardData.getData('text/plain');
    if (!isTableText(text)) return;
    event.preventDefault();
    void openText(text);
  };
  document.addEventListener('paste', paste);

  const mount = async () => {
    await fetchBrokenStyles();
    const { importView } = await import('../views/import');
    if (!removed) unmount ??= importView.mount(host, state);
  };
  const mountProject = async () => {
    await fetchBrokenStyles();
    const { projectView } = await import('../views/project');
    if (!removed) unmountProject ??= projectView(notify).mount(projectHost, state);
  };
  const told = new WeakSet<Imported>();
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
      if (project.file.value === null || unmountProject) return;
      mountProject().catch((error: unknown) => {
        console.error(error);
        project.close();
        failed();
      });
    }),
    effect(() => {
      const imported = state.imported.value;
      if (!imported || told.has(imported)) return;
      told.add(imported);
      // It is told as a whole.
      if (project.brought.delete(state.dataset.peek())) return;
      untracked(() => {
        const [m, lang, id] = [state.messages.peek(), state.lang.peek(), state.dataset.peek()];
        const dataset = state.opened.peek().find(one => one.id === id);
        // Of what was there already nobody needs to be told, nor an audience of anything.
        if (dataset?.kept || state.stage.peek() !== 'off') return;
        const { without } = imported.coordinates;
        const sentences = [
          importSums(m, lang, imported),
          without === 0 ? '' : m.app.notOnMap(without, formatNumber(lang, without)),
          m.app.tableStays(dataset?.title[lang] ?? ''),
        ];
        notify(sentences.filter(text => text !== '').join(' '));
      });
    }),
  ];

  let fetching = new AbortController();
  const stopTable = followTable(table => {
    fetching.abort();
    fetching = new AbortController();
    const { signal } = fetching;
    import('./linkedTable')
      .then(({ openLinkedTable }) => openLinkedTable(table, { state, notify, open, signal }))
      .catch(failed);
  });

  return () => {
    removed = true;
    stopDrops();
    stopTable();
    fetching.abort();
    for (const stop of stops) stop();
    unmount?.();
    unmountProject?.();
    host.remove();
    projectHost.remove();
    document.removeEventListener('paste', paste);
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

/** Bytes: a larger file is no story, and whoever opens it sees how it is read. */
const STORY = 2e6;

const maybeStory = ({ name, content }: SourceFile): boolean => /\.json$/i.test(name) && content.size <= STORY;

async function isStory({ analyst }: State, file: SourceFile): Promise<boolean> {
  const { kind, issues } = await analyst.ask('proposeImport', { files: [file] });
  return kind === 'nothing' && issues.every(({ reason }) => reason === 'story-file') && issues.length > 0;
}

async function openStory(state: State, { name, content }: SourceFile): Promise<void> {
  state.set({ panel: 'stories' });
  const { storiesOf } = await import('../state/stories/stories');
  storiesOf(state).openFile(name, await content.text());
}
