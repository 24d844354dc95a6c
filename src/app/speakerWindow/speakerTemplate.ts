// What the speaker sees: this scene and the next, the notes, the time, and all scenes to jump to.

import { html, nothing, type TemplateResult } from 'lit-html';
import { formatNumber } from '../../i18n/format';
import { icon } from '../stage/icons';
import type { Report, SceneWords } from '../stage/channel';
import type { StageTexts } from '../stage/texts';
import { timesAt } from './clock';
import type { Connection } from './connection';

export interface SpeakerInput {
  readonly report: Report;
  readonly there: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly t: StageTexts;
  readonly wish: Connection['wish'];
  reopen(): void;
}

export function speakerTemplate(input: SpeakerInput): TemplateResult {
  const { report, t } = input;
  const { speaker } = t;
  return html`${clockBar(input)}
    <main class="speaker-main">
      <section class="speaker-now" aria-label=${speaker.now}>
        <h1>${report.now?.title ?? report.story}</h1>
        <p>${report.now?.caption}</p>
      </section>
      <section class="speaker-notes" aria-label=${speaker.notes} tabindex="0">
        ${paragraphs(report.now?.notes || speaker.noNotes)}
      </section>
      <p class="speaker-state" role="status">${stateOf(input)}</p>
    </main>
    <aside class="speaker-side">
      <section class="speaker-next">
        <h2>${speaker.after}</h2>
        ${report.next ? nextScene(report.next) : html`<p>${report.at < 0 ? nothing : speaker.end}</p>`}
      </section>
      <nav class="speaker-scenes" aria-label=${speaker.scenes}>${sceneList(input)}</nav>
    </aside>
    <div class="speaker-controls">${buttons(input)}</div>`;
}

const nextScene = ({ title, caption }: SceneWords) =>
  html`<h3>${title}</h3>
    <p>${caption}</p>`;

const paragraphs = (text: string) => text.split(/\n+/).map(part => html`<p>${part}</p>`);

function stateOf({ report, there, t, reopen }: SpeakerInput) {
  const { speaker } = t;
  if (!there) return html`${speaker.gone} <button type="button" @click=${reopen}>${speaker.reopen}</button>`;
  if (report.black) return speaker.isBlack;
  if (report.away) return speaker.isAway;
  return report.loop ? speaker.isLoop : nothing;
}

function clockBar({ report, now, t, wish }: SpeakerInput) {
  const { speaker } = t;
  const { clock, lang } = report;
  const { elapsed, left, over } = timesAt(clock, now);
  const time = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { timeStyle: 'short' }).format(now);
  const number = speaker.number(formatNumber(lang, report.at + 1), formatNumber(lang, report.titles.length));
  const setLength = (event: Event) => {
    const minutes = (event.target as HTMLInputElement).valueAsNumber;
    wish({ what: 'clock', clock: { ...clock, length: minutes > 0 ? minutes : null } });
  };
  return html`<header class="speaker-clock">
    <p>
      <span>${speaker.time}</span> <strong><time>${time}</time></strong>
    </p>
    <p><span>${speaker.elapsed}</span> <strong role="timer">${elapsed}</strong></p>
    ${
      left === null
        ? nothing
        : html`<p class=${over ? 'speaker-over' : ''}>
            <span>${over ? speaker.over : speaker.left}</span> <strong>${left}</strong>
          </p>`
    }
    <p class="speaker-number">${report.at < 0 ? nothing : number}</p>
    <label
      >${speaker.length}
      <input type="number" min="1" max="600" .value=${String(clock.length ?? '')} @change=${setLength}
    /></label>
    <button type="button" @click=${() => wish({ what: 'clock', clock: { ...clock, since: Date.now() } })}>
      ${speaker.restart}
    </button>
  </header>`;
}

function sceneList({ report, wish }: SpeakerInput) {
  return html`<ol>
    ${report.titles.map(
      (title, at) =>
        html`<li>
          <button
            type="button"
            aria-current=${at === report.at ? 'step' : nothing}
            @click=${() => wish({ what: 'scene', at })}
          >
            <span>${formatNumber(report.lang, at + 1)}</span> ${title}
          </button>
        </li>`,
    )}
  </ol>`;
}

function buttons({ report, t, wish }: SpeakerInput) {
  const { controls } = t;
  return html`<button type="button" @click=${() => wish({ what: 'previous' })}>
      ${icon('previous')} ${controls.previous}
    </button>
    <button type="button" class="speaker-go" @click=${() => wish({ what: 'next' })}>
      ${icon('next')} ${controls.next}
    </button>
    <button type="button" aria-pressed=${report.black} @click=${() => wish({ what: 'black' })}>
      ${icon('black')} ${controls.black}
    </button>
    <button type="button" @click=${() => wish({ what: 'back' })}>${icon('back')} ${controls.back}</button>
    <button type="button" @click=${() => wish({ what: 'loop' })}>
      ${icon(report.loop ? 'pause' : 'play')} ${report.loop ? controls.pause : controls.play}
    </button>`;
}
