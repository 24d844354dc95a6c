// A scene of the reader's own: its words in three languages with what they compute to, and its view.

import { html, nothing, type TemplateResult } from 'lit-html';
import type { FigureWorld } from '../../analysis/stories/figure';
import { SCENE_SECONDS, type Scene, type Story } from '../../data/stories/story';
import { languages, type Lang } from '../../i18n';
import { changeScene, writeScene, type SceneText } from '../../state/stories/edits';
import { faultsOf } from '../../state/stories/sceneView';
import { unfold } from '../parts/panel/unfold';
import { problemsTemplate, waitingText } from './sceneWords';
import { button, type Panel } from './panel';
import { hasWandered, presentView } from './wandered';

/** The language whose texts are in the fields. */
export const editedIn = ({ model, lang }: Panel): Lang => model.editLang.value ?? lang;

export function languageChoice(panel: Panel): TemplateResult {
  const { model, stories, t } = panel;
  const now = editedIn(panel);
  const scene = stories.scene.value;
  const isMissing = (lang: Lang) =>
    scene !== null && (scene.title[lang] === '' || scene.caption[lang] === '');
  return html`<div class="segmented" role="group" aria-label=${t.language}>
    ${languages.map(
      ({ id, label }) =>
        html`<button
          type="button"
          lang=${id}
          aria-pressed=${id === now}
          @click=${() => (model.editLang.value = id)}
        >
          ${label}${isMissing(id) ? html` <span class="panel-note">${t.missingIn}</span>` : nothing}
        </button>`,
    )}
  </div>`;
}

export function sceneEditor(panel: Panel, story: Story, scene: Scene, at: number): TemplateResult {
  const { stories, t } = panel;
  const world = stories.worldOf(scene, editedIn(panel));
  const faults = world ? faultsOf(scene.view, world.network, world.tables) : [];
  return html`<div class="stories-editor">
    ${textField(panel, story, scene, at, 'title', world)}
    ${textField(panel, story, scene, at, 'caption', world)}
    ${textField(panel, story, scene, at, 'notes', world)}
    ${faults.map(({ what, value }) => html`<p class="stories-problem">${t.faults[what](value)}</p>`)}
    ${viewTools(panel, story, scene, at)} ${secondsField(panel, story, scene, at)}
    ${unfold(panel.model.unfolded, 'figures', t.figures, () => figureList(panel, world))}
  </div>`;
}

const ROWS: { readonly [F in SceneText]: number } = { title: 1, caption: 3, notes: 5 };

function textField(
  panel: Panel,
  story: Story,
  scene: Scene,
  at: number,
  field: SceneText,
  world: FigureWorld | null,
): TemplateResult {
  const { stories, t } = panel;
  const lang = editedIn(panel);
  const text = scene[field][lang];
  const id = `stories-${field}`;
  const write = (event: Event) => {
    const { value } = event.target as HTMLInputElement;
    stories.own.change(
      story.id,
      one => writeScene(one, at, field, lang, value),
      `${scene.id} ${field} ${lang}`,
    );
  };
  return html`<div class="stories-field">
    <label for=${id}>${t.fields[field]}</label>
    ${
      field === 'title'
        ? html`<input id=${id} lang=${lang} .value=${text} @input=${write} />`
        : html`<textarea id=${id} lang=${lang} rows=${ROWS[field]} .value=${text} @input=${write}></textarea>`
    }
    <div role="status">${computed(panel, text, lang, world)}</div>
  </div>`;
}

/** What a text with braces reads like; nothing where it has none. */
function computed(
  panel: Panel,
  text: string,
  lang: Lang,
  world: FigureWorld | null,
): TemplateResult | typeof nothing {
  if (!/[{}]/.test(text)) return nothing;
  const { t } = panel;
  const told = world && panel.stories.fill(text, world);
  if (!told) return html`<p class="panel-note">${waitingText(panel)}</p>`;
  const { text: filled, problems } = told;
  return problems.length > 0
    ? html`<p>${problemsTemplate(panel, problems)}</p>`
    : html`<p class="panel-note">${t.reads} <span class="stories-filled" lang=${lang}>${filled}</span></p>`;
}

function viewTools(panel: Panel, story: Story, scene: Scene, at: number): TemplateResult {
  const { state, stories, model, t } = panel;
  const wandered = hasWandered(state, story, scene);
  const retake = () => {
    const view = presentView(state.snapshot(), story, scene);
    stories.own.change(story.id, one => changeScene(one, at, { view }));
    model.said.value = t.retaken;
  };
  return html`<div class="stories-tools">
    ${button(t.retake, retake, { title: t.addWhy, disabled: !wandered })}
    ${button(t.backToScene, () => stories.toScene(at, { keepPanel: true }), { disabled: !wandered })}
  </div>`;
}

function secondsField(panel: Panel, story: Story, scene: Scene, at: number): TemplateResult {
  const { stories, t } = panel;
  const change = (event: Event) => {
    const { value } = event.target as HTMLInputElement;
    const seconds = Number(value);
    stories.own.change(
      story.id,
      one => changeScene(one, at, { seconds: value !== '' && seconds > 0 ? seconds : null }),
      `${scene.id} seconds`,
    );
  };
  return html`<label class="stories-seconds"
    ><input
      type="number"
      min="1"
      max="600"
      placeholder=${SCENE_SECONDS}
      .value=${scene.seconds === null ? '' : String(scene.seconds)}
      @change=${change}
    />
    ${t.fields.seconds}</label
  >`;
}

/** Examples with what they compute to here. */
function figureList(panel: Panel, world: FigureWorld | null): TemplateResult {
  const { t } = panel;
  return html`<p class="panel-note">${t.figuresWhy}</p>
    <dl class="stories-figures">
      ${Object.entries(t.examples).map(([example, meaning]) => {
        const told = world && panel.stories.fill(example, { ...world, lang: panel.lang });
        return html`<div>
          <dt><code>${example}</code></dt>
          <dd>${meaning}${told && told.text !== '' ? html`: <b>${told.text}</b>` : nothing}</dd>
        </div>`;
      })}
    </dl>`;
}
