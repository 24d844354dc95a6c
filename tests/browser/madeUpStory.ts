// A story of the tests, put where the reader's own stories are kept.

import type { Page } from 'playwright-core';
import type { Story } from '../../src/data/stories/story';

const words = (text: string) => ({ de: text, en: `${text} in English`, ru: `${text} по-русски` });

/** Title, view, and seconds of every scene. */
const SCENES: readonly (readonly [title: string, view: string])[] = [
  ['Anfang', 'view=map&m=year&y=1975'],
  ['Wachstum', 'view=map&m=year&y=1995'],
  ['Als Netz', 'view=network&m=year&y=1995'],
  ['Nach Regionen', 'view=network&layout=regions&m=year&y=2010'],
  ['Eine Stadt', 'view=split&s=de-suhl&layout=rings&map=20,52,3,0,0&panel=city'],
  ['Zeitraum', 'view=split&m=period&p=1987,1992'],
];

export const STORY: Story = {
  id: 'own-made-up',
  dataset: 'germany-russia',
  title: words('Probe'),
  scenes: SCENES.map(([title, view], at) => ({
    id: `scene-${at + 1}`,
    title: words(title),
    caption: words(`Was zu sehen ist: ${title}.`),
    notes: words(`Zu sagen: ${title}.`),
    view,
    sources: [],
    seconds: 1,
  })),
};

/** To be called before the page is opened. */
export const keepStory = (page: Page) =>
  page.addInitScript(story => {
    // An empty page keeps nothing.
    if (document.URL === 'about:blank') return;
    const request = indexedDB.open('twinline', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('stories', { keyPath: 'id' });
    request.onsuccess = () => {
      const database = request.result;
      const writing = database.transaction('stories', 'readwrite');
      writing.objectStore('stories').put({ id: story.id, story, revision: 1 });
      writing.oncomplete = () => database.close();
    };
  }, STORY);

export const ON_STAGE = `#lang=de&stage=on&story=${STORY.id}`;
