// What the panel does with stories as a whole: new ones, copies, files, the stage.

import { formatStory } from '../../data/stories/formatStory';
import type { Story } from '../../data/stories/story';
import { addScene, copyOf, newScene } from '../../state/stories/edits';
import { formatSceneView } from '../../state/stories/sceneView';
import { newStoryId } from '../../state/stories/stories';
import { download, fileName } from '../parts/panel/download';
import { focusOn, titleText, type Panel } from './panel';

/** A story that begins with the present view; it is opened, and its title can be written. */
export function begin(panel: Panel): void {
  const { state, stories, lang, t } = panel;
  const dataset = state.dataset.peek();
  const bare: Story = {
    id: newStoryId(),
    dataset,
    title: { de: '', en: '', ru: '', [lang]: t.beginTitle },
    scenes: [],
  };
  const scene = newScene(bare, formatSceneView(state.snapshot(), dataset));
  stories.own.add(addScene(bare, scene, -1));
  state.set({ story: bare.id, scene: scene.id });
  focusOn(panel, '.stories-title input');
}

export function copy(panel: Panel, story: Story): void {
  const { state, stories, t } = panel;
  const id = newStoryId();
  stories.own.add(copyOf(story, id, title => t.copied(title)));
  state.set({ story: id });
  focusOn(panel, '.stories-title input');
}

export function remove(panel: Panel, story: Story): void {
  const { state, stories } = panel;
  stories.own.remove(story.id);
  state.set({ story: '', scene: '' });
  focusOn(panel, '.stories-bring');
}

/** From the first scene, or where a show goes on already from the scene where it stands; `here`: from that one. */
export function present({ state, stories }: Panel, story: Story, here = false): void {
  if (state.story.peek() !== story.id) stories.open(story.id);
  const goesOn = here || state.stage.peek() !== 'off';
  // The stage remembers the panel that it was begun from.
  stories.toScene(goesOn ? stories.at.peek() : 0, { keepPanel: true });
  state.set({ stage: 'on' });
}

export function save(panel: Panel, story: Story): void {
  const title = titleText(panel, story.title).toLowerCase();
  const name = fileName(story.dataset, [title.replace(/[^\p{L}\p{N}]+/gu, '-')], 'json');
  const content = new Blob([formatStory(story)], { type: 'application/json' });
  download(name, content);
}

export async function open({ stories }: Panel, file: File): Promise<void> {
  stories.openFile(file.name, await file.text());
}
