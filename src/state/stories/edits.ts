// Edits of a story: each gives a changed copy.

import { NO_TEXT, type Scene, type Story } from '../../data/stories/story';
import type { Lang } from '../../i18n';
import { languages } from '../../i18n';

export type SceneText = 'title' | 'caption' | 'notes';

/** A scene without words of this view, of an id that the story does not have. */
export function newScene(story: Story, view: string): Scene {
  return {
    id: freeId(story),
    title: NO_TEXT,
    caption: NO_TEXT,
    notes: NO_TEXT,
    view,
    sources: [],
    seconds: null,
  };
}

/** Behind the scene of this number; −1: as the first one. */
export function addScene(story: Story, scene: Scene, behind: number): Story {
  return { ...story, scenes: story.scenes.toSpliced(behind + 1, 0, scene) };
}

export function duplicateScene(story: Story, at: number): Story {
  const scene = story.scenes[at];
  return scene ? addScene(story, { ...scene, id: freeId(story) }, at) : story;
}

export function removeScene(story: Story, at: number): Story {
  return { ...story, scenes: story.scenes.toSpliced(at, 1) };
}

/** The scene stands at `to` afterwards, or at the end it would pass. */
export function moveScene(story: Story, from: number, to: number): Story {
  const scene = story.scenes[from];
  const goal = Math.max(0, Math.min(story.scenes.length - 1, to));
  if (!scene || goal === from) return story;
  return { ...story, scenes: story.scenes.toSpliced(from, 1).toSpliced(goal, 0, scene) };
}

export function changeScene(story: Story, at: number, change: Partial<Omit<Scene, 'id'>>): Story {
  const scene = story.scenes[at];
  return scene ? { ...story, scenes: story.scenes.with(at, { ...scene, ...change }) } : story;
}

export function writeScene(story: Story, at: number, field: SceneText, lang: Lang, text: string): Story {
  const scene = story.scenes[at];
  return scene ? changeScene(story, at, { [field]: { ...scene[field], [lang]: text } }) : story;
}

export function writeTitle(story: Story, lang: Lang, text: string): Story {
  return { ...story, title: { ...story.title, [lang]: text } };
}

/** The same under another id; `retitled` says what it is called in a language. */
export function copyOf(story: Story, id: string, retitled: (title: string, lang: Lang) => string): Story {
  const title = Object.fromEntries(
    languages.map(({ id: lang }) => [lang, story.title[lang] && retitled(story.title[lang], lang)]),
  ) as unknown as Story['title'];
  return { ...story, id, title };
}

function freeId({ scenes }: Story): string {
  const taken = new Set(scenes.map(({ id }) => id));
  for (let n = scenes.length + 1; ; n++) if (!taken.has(`scene-${n}`)) return `scene-${n}`;
}
