// A scene's place in its story: forward, back, twice, away. With Alt and the arrow keys too.

import { html, type TemplateResult } from 'lit-html';
import type { Story } from '../../data/stories/story';
import { duplicateScene, moveScene, removeScene } from '../../state/stories/edits';
import { focusOn, say, sceneTitleText, type Panel } from './panel';

const ICONS = {
  up: 'M8 12.5v-9M4 7l4-4 4 4',
  down: 'M8 3.5v9M4 9l4 4 4-4',
  duplicate: 'M5.5 5.5h7v7h-7zM3.5 10.5v-7h7',
  remove: 'M4 4l8 8M12 4l-8 8',
} as const;

export function sceneTools(panel: Panel, story: Story, at: number): TemplateResult {
  const { t } = panel;
  const title = sceneTitleText(panel, story.scenes[at]!);
  const last = story.scenes.length - 1;
  const tool = (id: keyof typeof ICONS, label: string, act: () => void, disabled = false) =>
    html`<button
      type="button"
      class="stories-tool stories-tool-${id}"
      aria-label=${label}
      title=${label}
      ?disabled=${disabled}
      @click=${act}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d=${ICONS[id]} /></svg>
    </button>`;
  return html`<span class="stories-hands">
    ${tool('up', t.up(title), () => move(panel, story, at, at - 1, '.stories-tool-up'), at === 0)}
    ${tool('down', t.down(title), () => move(panel, story, at, at + 1, '.stories-tool-down'), at === last)}
    ${tool('duplicate', t.duplicate(title), () => twice(panel, story, at))}
    ${tool('remove', t.removeScene(title), () => away(panel, story, at))}
  </span>`;
}

export function moveByKeys(panel: Panel, story: Story, at: number, event: KeyboardEvent): void {
  const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  if (step === undefined || !event.altKey) return;
  event.preventDefault();
  move(panel, story, at, at + step, `[data-scene="${CSS.escape(story.scenes[at]!.id)}"]`);
}

/** `then`: what keeps the keyboard; at an end, where a tool is off, the scene itself. */
function move(panel: Panel, story: Story, from: number, to: number, then: string): void {
  const { stories, model, t } = panel;
  const { length } = story.scenes;
  if (to < 0 || to >= length) return;
  const scene = story.scenes[from]!;
  stories.own.change(story.id, one => moveScene(one, from, to));
  model.said.value = t.moved(sceneTitleText(panel, scene), say(panel, to + 1), say(panel, length));
  const isEnd = then.startsWith('.') && (to === 0 || to === length - 1);
  focusOn(panel, isEnd ? `[data-scene="${CSS.escape(scene.id)}"]` : then);
}

function twice({ state, stories }: Panel, story: Story, at: number): void {
  stories.own.change(story.id, one => duplicateScene(one, at));
  const copy = stories.story.peek()?.scenes[at + 1];
  if (copy) state.set({ scene: copy.id });
}

/** The next one is shown, or the one before. */
function away(panel: Panel, story: Story, at: number): void {
  const { stories } = panel;
  stories.own.change(story.id, one => removeScene(one, at));
  if (story.scenes.length > 1) stories.toScene(Math.min(at, story.scenes.length - 2), { keepPanel: true });
  focusOn(panel, '.stories-now .stories-scene, .stories-add');
}
