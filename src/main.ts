// Start: reads the link, loads the dataset in the background, mounts the page.

import './app/fonts';
import './app/styles/tokens.css';
import './app/styles/base.css';
import { exposeApi } from './app/api';
import { followEnvironment } from './app/environment';
import { onceDrawn } from './app/onceDrawn';
import { mountShell } from './app/shell';
import { catalogue } from './data/catalogue';
import { languages, type Lang } from './i18n';
import { createState } from './state/createState';
import { connectUrl, readLink, readNotes } from './state/url';
import { watchStyles } from './views/brokenStyles';
import { workerAnalyst } from './worker/client';

const root = document.getElementById('app')!;
watchStyles();
const notes = readNotes();
if (notes === null) start();
else {
  void import('./app/presenterWindow').then(({ mountPresenterWindow }) =>
    mountPresenterWindow(root, notes, readLink().lang ?? preferredLanguage()),
  );
}

function start(): void {
  const initial = { lang: preferredLanguage(), ...readLink() };
  const state = createState({ analyst: workerAnalyst(), catalogue, initial });
  followEnvironment(state);
  connectUrl(state);
  exposeApi(state);
  mountShell(root, state, catalogue);
  // While it is worked on, the page is to be fresh.
  if (import.meta.env.PROD) {
    onceDrawn(() => {
      import('./app/offline').then(({ keepOffline }) => keepOffline(state, root)).catch(() => {});
    });
  }
}

/** The first of the reader's languages that the page speaks; German where there is none. */
function preferredLanguage(): Lang {
  const spoken = navigator.languages.map(tag => tag.slice(0, 2));
  return spoken.flatMap(tag => languages.find(({ id }) => id === tag)?.id ?? [])[0] ?? 'de';
}
