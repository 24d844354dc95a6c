// Start: reads the link, loads the dataset in the background, mounts the page.

import './app/fonts';
import './app/styles/tokens.css';
import './app/styles/base.css';
import { exposeApi } from './app/api';
import { enclosed } from './app/enclosed/enclosed';
import { followEnvironment } from './app/environment';
import { onceDrawn } from './app/onceDrawn';
import { mountShell } from './app/shell';
import { catalogue, type CatalogueEntry } from './data/catalogue';
import { IS_ONE_FILE } from './data/isOneFile';
import { languages, type Lang } from './i18n';
import { createState } from './state/createState';
import { isOpened } from './state/openedDatasets';
import { carryData, connectUrl, parseHash, readLink, readLinkedData, readNotes } from './state/url';
import { watchStyles } from './views/brokenStyles';
import { workerAnalyst } from './worker/client';

const root = document.getElementById('app')!;
watchStyles();
const notes = readNotes();
if (notes === null) void start();
else {
  void import('./app/speakerWindow').then(({ mountSpeakerWindow }) =>
    mountSpeakerWindow(root, notes, readLink().lang ?? preferredLanguage()),
  );
}

async function start(): Promise<void> {
  const initial = { lang: preferredLanguage(), ...parseHash(enclosed?.hash ?? ''), ...readLink() };
  const letters = readLinkedData();
  const datasets = letters === null ? catalogue : [...(await linkedDatasets(letters)), ...catalogue];
  const isEmbedded = initial.embed === '1';
  const state = createState({
    analyst: workerAnalyst(),
    catalogue: datasets,
    initial,
    awaitsKept: !isEmbedded,
  });
  followEnvironment(state);
  connectUrl(state);
  exposeApi(state);
  if (isEmbedded) {
    const { mountEmbed } = await import('./app/embed');
    return void mountEmbed(root, state);
  }
  import('./state/keeping/keeping').then(
    ({ keepingOf }) => keepingOf(state),
    () => state.endAwaiting(),
  );
  mountShell(root, state, datasets);
  // While it is worked on, the page is to be fresh.
  if (import.meta.env.PROD && !IS_ONE_FILE) {
    onceDrawn(() => {
      import('./app/offline').then(({ keepOffline }) => keepOffline(state, root)).catch(() => {});
    });
  }
}

/** What the link brings along; its other fields say whether it is shown. */
async function linkedDatasets(letters: string): Promise<readonly CatalogueEntry[]> {
  const { unpackLinked } = await import('./export/link/linkedData');
  const entry = await unpackLinked(letters);
  // None may take the place of one that comes with the page.
  if (!entry || !isOpened(entry.id)) return [];
  carryData(entry.id, letters);
  return [entry];
}

/** The first of the reader's languages that the page speaks; German where there is none. */
function preferredLanguage(): Lang {
  const spoken = navigator.languages.map(tag => tag.slice(0, 2));
  return spoken.flatMap(tag => languages.find(({ id }) => id === tag)?.id ?? [])[0] ?? 'de';
}
