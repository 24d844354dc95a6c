// The words of a scene as the audience reads them, with notes and sources; and why a text cannot be shown.

import { html, nothing, type TemplateResult } from 'lit-html';
import type { FigureProblem } from '../../analysis/stories/ask';
import type { Scene } from '../../data/stories/story';
import { formatDate } from '../../i18n/format';
import { datasetOf } from '../../state/stories/sceneView';
import type { ShownText } from '../../state/stories/shownText';
import { foreignText } from '../parts/words/foreignText';
import { outwardLink } from '../parts/panel/outwardLink';
import type { Panel } from './panel';

export function sceneWords(panel: Panel, scene: Scene): TemplateResult {
  const { lang, t } = panel;
  const { caption, notes, sources } = panel.stories.textsOf(scene);
  const isWritten = Object.values(scene.notes).some(text => text !== '');
  return html`<p class="stories-caption">${shownTemplate(panel, caption, t.noCaption)}</p>
    ${
      isWritten
        ? html`<h4>${t.notes}</h4>
            <p class="stories-text">${shownTemplate(panel, notes, '')}</p>`
        : nothing
    }
    ${
      sources.length === 0
        ? nothing
        : html`<h4>${t.sources}</h4>
            <ul class="stories-sources">
              ${sources.map(
                ({ url, publisher, date }) =>
                  html`<li>
                    ${url === '' ? publisher : outwardLink(url, publisher)}${
                      date === null ? nothing : html`, ${formatDate(lang, date)}`
                    }
                  </li>`,
              )}
            </ul>`
    }`;
}

/** `none`: where there is no text in any language. */
export function shownTemplate(panel: Panel, shown: ShownText | null, none: string): TemplateResult {
  if (!shown) return html`<span class="stories-none">${waitingText(panel)}</span>`;
  if (shown.problems.length > 0) return problemsTemplate(panel, shown.problems);
  if (shown.text === '') return html`<span class="stories-none">${none}</span>`;
  const parts = shown.parts.map(part =>
    part.lang ? foreignText(panel, { text: part.text, lang: part.lang }) : part.text,
  );
  return foreignText(panel, shown, parts);
}

/** Nothing where the page shows other data than the scene, or has none: then nobody is at work on them. */
export function waitingText({ state, stories, t }: Panel): string {
  const [story, scene] = [stories.story.value, stories.scene.value];
  const isComing =
    story && scene && state.dataset.value === datasetOf(story, scene) && state.failure.value?.what !== 'load';
  return isComing ? t.waiting : '';
}

export function problemsTemplate({ t }: Panel, problems: readonly FigureProblem[]): TemplateResult {
  return html`${problems.map(
    ({ what, source, value }) =>
      html`<span class="stories-problem">${t.problems[what](source, value)}</span> `,
  )}`;
}
