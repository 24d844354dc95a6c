// All stories: those that come with the app, the reader's own, and the ways to a new one.

import { html, nothing, type TemplateResult } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import type { Story } from '../../data/stories/story';
import { begin, open, present } from './actions';
import { make } from './make';
import { noticesTemplate } from './notices';
import { button, datasetText, say, titleTemplate, titleText, type Panel } from './panel';

export function listPage(panel: Panel): TemplateResult {
  const { state, stories, t } = panel;
  const bundled = stories.bundled.value;
  const own = stories.own.list.value;
  return html`<header>
      <h2 tabindex="-1">${t.title}</h2>
      <p>${t.intro}</p>
      ${noticesTemplate(panel)}
    </header>
    ${stories.loading.value ? html`<p class="panel-note" role="status">${t.loading}</p>` : nothing}
    ${
      stories.failed.value
        ? html`<p role="status">
            ${t.failed} <button class="panel-link" @click=${stories.again}>${panel.m.app.reload}</button>
          </p>`
        : nothing
    }
    ${stories.notHere.value ? html`<p role="status">${t.notHere}</p>` : nothing}
    ${bundled.length === 0 ? nothing : list(panel, t.bundled, bundled)}
    ${own.length === 0 ? html`<p class="panel-note">${t.noOwn}</p>` : list(panel, t.own, own)}
    <div class="stories-tools">
      ${button(t.begin, () => begin(panel), { disabled: state.network.value === null, id: 'begin' })}
      <label class="panel-button stories-file"
        >${t.open}<input
          type="file"
          accept=".json,application/json"
          @change=${(event: Event) => {
            const input = event.target as HTMLInputElement;
            const [file] = input.files ?? [];
            if (file) void open(panel, file);
            // The same file may be chosen again when it has changed.
            input.value = '';
          }}
      /></label>
      ${button(t.make, () => void make(panel), { title: t.makeWhy, disabled: panel.model.making.value === 'now' })}
    </div>
    <p role="status" class="stories-making">${makingText(panel)}</p>
    ${own.length === 0 ? nothing : html`<p class="panel-note">${t.kept}</p>`}`;
}

function list(panel: Panel, title: string, stories: readonly Story[]): TemplateResult {
  return html`<section>
    <h3>${title}</h3>
    <ul class="stories-list">
      ${repeat(
        stories,
        ({ id }) => id,
        story => row(panel, story),
      )}
    </ul>
  </section>`;
}

function row(panel: Panel, story: Story): TemplateResult {
  const { state, stories, t } = panel;
  const elsewhere = story.dataset !== state.dataset.value;
  const { length } = story.scenes;
  return html`<li>
    <div>
      <button class="panel-link" @click=${() => stories.open(story.id)}>
        ${titleTemplate(panel, story.title)}
      </button>
      <p class="panel-note">
        ${t.scenes(length, say(panel, length))}${elsewhere ? html`, ${datasetText(panel, story)}` : nothing}
      </p>
    </div>
    <button
      class="panel-button"
      aria-label="${t.present}: ${titleText(panel, story.title)}"
      ?disabled=${length === 0}
      @click=${() => present(panel, story)}
    >
      ${t.present}
    </button>
  </li>`;
}

function makingText({ model, t }: Panel): string {
  return { no: '', now: t.making, none: t.madeNone, failed: t.makeFailed }[model.making.value];
}
