// One story: its scenes in their order, the present one with its words, and the tools to edit it where it is the reader's.

import { html, nothing, type TemplateResult } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import { catalogue } from '../../data/catalogue';
import type { Scene, Story } from '../../data/stories/story';
import { addScene, newScene, writeTitle } from '../../state/stories/edits';
import { datasetOf, formatSceneView } from '../../state/stories/sceneView';
import { copy, present, remove, save } from './actions';
import { editedIn, languageChoice, sceneEditor } from './sceneEditor';
import { moveByKeys, sceneTools } from './sceneTools';
import { noticesTemplate } from './notices';
import { sceneWords } from './sceneWords';
import {
  button,
  datasetText,
  datasetTitle,
  focusOn,
  say,
  sceneTitle,
  titleTemplate,
  type Panel,
} from './panel';
import { hasWandered } from './wandered';

export function storyPage(panel: Panel, story: Story): TemplateResult {
  const { stories, model, t } = panel;
  const isOwn = stories.isOwn.value;
  const { length } = story.scenes;
  const toList = () => {
    stories.leave();
    focusOn(panel, 'h2');
  };
  return html`<header>
      <p><button class="panel-link" @click=${toList}>‹ ${t.all}</button></p>
      <h2 tabindex="-1">${titleTemplate(panel, story.title)}</h2>
      <p class="panel-note">${t.scenes(length, say(panel, length))}, ${datasetText(panel, story)}</p>
      ${noticesTemplate(panel)}
    </header>
    <div class="stories-tools">
      ${button(t.present, () => present(panel, story), { disabled: length === 0 })}
      ${stories.at.value > 0 ? button(t.presentHere, () => present(panel, story, true)) : nothing}
      ${button(t.save, () => save(panel, story))}
      ${button(isOwn ? t.twice : t.copy, () => copy(panel, story))}
      ${isOwn ? button(t.remove, () => remove(panel, story)) : nothing}
    </div>
    ${isOwn ? titleEditor(panel, story) : nothing}
    ${
      length === 0
        ? html`<p>${t.noScenes}</p>`
        : html`<ol class="stories-scenes">
            ${repeat(
              story.scenes,
              ({ id }) => id,
              (scene, at) => sceneRow(panel, story, scene, at),
            )}
          </ol>`
    }
    ${isOwn ? editTools(panel, story) : nothing}
    <p class="stories-said" role="status">${model.said.value}</p>`;
}

function sceneRow(panel: Panel, story: Story, scene: Scene, at: number): TemplateResult {
  const { stories } = panel;
  const isNow = stories.scene.value?.id === scene.id;
  const isOwn = stories.isOwn.value;
  return html`<li class=${isNow ? 'stories-now' : ''}>
    <div class="stories-row">
      <span class="stories-number" aria-hidden="true">${say(panel, at + 1)}</span>
      <button
        class="stories-scene"
        data-scene=${scene.id}
        aria-current=${isNow ? 'step' : 'false'}
        aria-keyshortcuts=${isOwn ? 'Alt+ArrowUp Alt+ArrowDown' : nothing}
        @click=${() => stories.toScene(at, { keepPanel: true })}
        @keydown=${isOwn ? (event: KeyboardEvent) => moveByKeys(panel, story, at, event) : nothing}
      >
        ${sceneTitle(panel, scene)}
      </button>
      ${isOwn && isNow ? sceneTools(panel, story, at) : nothing}
    </div>
    ${isNow ? unfolded(panel, story, scene, at) : nothing}
  </li>`;
}

/** What unfolds below the scene that is shown. */
function unfolded(panel: Panel, story: Story, scene: Scene, at: number): TemplateResult {
  const { state, stories, t } = panel;
  const dataset = datasetOf(story, scene);
  const isThere =
    state.dataset.value === dataset || [...catalogue, ...state.opened.value].some(({ id }) => id === dataset);
  const back = () => stories.toScene(at, { keepPanel: true });
  const own = stories.isOwn.value;
  const elsewhere = isThere && state.dataset.value !== dataset;
  return html`<div class="stories-present">
    ${isThere ? nothing : html`<p role="status">${t.otherDataset}</p>`}
    ${
      elsewhere
        ? html`<p role="status">
            ${t.showsOther(datasetTitle(panel, dataset))}
            <button class="panel-link" @click=${back}>${t.toDataset}</button>
          </p>`
        : nothing
    }
    ${own ? sceneEditor(panel, story, scene, at) : elsewhere ? nothing : sceneWords(panel, scene)}
    ${
      !own && isThere && !elsewhere && hasWandered(state, story, scene)
        ? html`<p><button class="panel-link" @click=${back}>${t.backToScene}</button></p>`
        : nothing
    }
  </div>`;
}

function titleEditor(panel: Panel, story: Story): TemplateResult {
  const { stories, t } = panel;
  const lang = editedIn(panel);
  return html`<section class="stories-title">
    ${languageChoice(panel)}
    <label
      >${t.fields.story}
      <input
        lang=${lang}
        .value=${story.title[lang]}
        @input=${(event: Event) => {
          const { value } = event.target as HTMLInputElement;
          stories.own.change(story.id, one => writeTitle(one, lang, value), `title ${lang}`);
        }}
    /></label>
  </section>`;
}

function editTools(panel: Panel, story: Story): TemplateResult {
  const { state, stories, t } = panel;
  const { own } = stories;
  const add = () => {
    const scene = newScene(story, formatSceneView(state.snapshot(), story.dataset));
    const at = stories.at.peek();
    own.change(story.id, one => addScene(one, scene, at < 0 ? one.scenes.length - 1 : at));
    state.set({ scene: scene.id });
    focusOn(panel, '.stories-editor input');
  };
  return html`<div class="stories-tools">
    ${button(t.add, add, { title: t.addWhy, id: 'add' })}
    ${button(t.undo, () => own.undo(story.id), { disabled: !own.canUndo(story.id) })}
    ${button(t.redo, () => own.redo(story.id), { disabled: !own.canRedo(story.id) })}
  </div>`;
}
