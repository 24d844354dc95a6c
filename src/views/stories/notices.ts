// What the reader has to know first: that nothing is kept, what was deleted, what an opened file was like.

import { html, nothing, type TemplateResult } from 'lit-html';
import type { StoryIssue } from '../../data/stories/readStory';
import { say, titleText, type Panel } from './panel';

export function noticesTemplate(panel: Panel): TemplateResult {
  const { stories, t } = panel;
  const trouble = stories.own.trouble.value;
  // Beside another story it would be in the way.
  const removed = stories.story.value ? null : stories.own.removed.value;
  return html`<div class="stories-notices" role="status">
    ${trouble ? html`<p class="stories-notice">${t.troubles[trouble]}</p>` : nothing}
    ${
      removed
        ? html`<p class="stories-notice">
            ${t.removed(titleText(panel, removed.title))}
            <button class="panel-link stories-bring" @click=${stories.own.bringBack}>${t.bringBack}</button>
          </p>`
        : nothing
    }
    ${openedTemplate(panel)}
  </div>`;
}

function openedTemplate(panel: Panel): TemplateResult | typeof nothing {
  const { stories, t } = panel;
  const opened = stories.opened.value;
  if (!opened) return nothing;
  const { name, taken, issues } = opened;
  return html`<div class="stories-notice">
    <p>
      ${taken ? t.read(name) : t.notRead(name)}
      <button class="panel-link" @click=${stories.dismissOpened}>${t.close}</button>
    </p>
    ${
      issues.length === 0
        ? nothing
        : html`<ul>
            ${issues.map(issue => html`<li>${issueText(panel, issue)}</li>`)}
          </ul>`
    }
  </div>`;
}

export function issueText(panel: Panel, { reason, scene, field, value }: StoryIssue): string {
  const text = panel.t.issues[reason](field, value);
  return scene === 0 ? text : panel.t.inScene(say(panel, scene), text);
}
