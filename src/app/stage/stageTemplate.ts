// What stands on stage beside the picture and its words: the year, the buttons, and what is said for a moment.

import { html, nothing, type TemplateResult } from 'lit-html';
import { formatNumber } from '../../i18n/format';
import { combinationsOf, KEYS } from '../../views/help/keys';
import { endedYear } from '../../views/parts/words/yearEnd';
import type { State } from '../../state/state';
import { isApart } from './channel';
import { icon, type Icon } from './icons';
import type { Command } from './keys';
import type { StageModel } from './model';
import type { StageTexts } from './texts';

export function yearTemplate(state: State): TemplateResult | typeof nothing {
  const network = state.network.value;
  if (!network) return nothing;
  const { timeline } = state.messages.value;
  const mode = state.mode.value;
  /** The year that is not over yet has no end: the network is as it stands. */
  const told = mode === 'year' && endedYear(state, state.year.value) === null ? 'all' : mode;
  const moment = {
    all: String(network.today),
    year: String(state.year.value),
    period: [...new Set(state.period.value)].join('–'),
  };
  return html`<span>${timeline.moment[told]}</span> <strong>${moment[mode]}</strong>
    <span>${timeline.momentAfter[told]}</span>`;
}

export interface Buttons {
  readonly pointing: boolean;
}

export function controlsTemplate(model: StageModel, t: StageTexts, { pointing }: Buttons): TemplateResult {
  const { state, stories } = model;
  const lang = state.lang.value;
  const loop = state.stage.value === 'loop';
  const of = stories.story.value?.scenes.length ?? 0;
  const button = (command: Command, sign: Icon, name: string, pressed?: boolean) =>
    html`<button
      type="button"
      aria-label=${name}
      title=${name}
      aria-pressed=${pressed ?? nothing}
      @click=${() => model.do(command)}
    >
      ${icon(sign)}
    </button>`;
  const { controls } = t;
  return html`${button('previous', 'previous', controls.previous)}
    <span class="stage-number"
      >${formatNumber(lang, stories.at.value + 1)}&thinsp;/&thinsp;${formatNumber(lang, of)}</span
    >
    ${button('next', 'next', controls.next)}
    ${button('loop', loop ? 'pause' : 'play', loop ? controls.pause : controls.play)}
    ${button('black', 'black', controls.black, model.black.value)}
    ${button('pointer', 'pointer', controls.pointer, pointing)} ${button('live', 'live', controls.live)}
    ${button('speaker', 'speaker', controls.speaker)} ${button('full', 'full', controls.full)}
    <button
      type="button"
      aria-label=${controls.keys}
      title=${controls.keys}
      aria-haspopup="dialog"
      @click=${() => model.do('keys')}
    >
      <span aria-hidden="true">?</span>
    </button>
    ${button('leave', 'leave', controls.leave)}`;
}

/** For a finger: the sides of the picture lead on. Keys and buttons do the same. */
export function sidesTemplate(model: StageModel): TemplateResult {
  const side = (command: 'previous' | 'next') =>
    html`<button
      type="button"
      class="stage-side"
      tabindex="-1"
      aria-hidden="true"
      @click=${() => model.do(command)}
    ></button>`;
  return html`${side('previous')}${side('next')}`;
}

/** What is said for a moment. `address`: where the speaker's window may be opened by hand; empty: it need not be. */
export function noticeText(
  { stories, digits }: StageModel,
  t: StageTexts,
  address: string,
): string | typeof nothing {
  if (digits.value !== '') return `${t.goTo} ${digits.value}`;
  if (address !== '') return isApart() ? t.blockedApart : t.blocked(address);
  if (!stories.loading.value && stories.notHere.value) return t.unknownStory;
  return stories.story.value ? nothing : t.loading;
}

/** While somebody works in the page. */
export function awayTemplate(model: StageModel, t: StageTexts): TemplateResult {
  return html`<p>${t.away}</p>
    <button type="button" @click=${() => model.do('back')}>${t.controls.back} (R)</button>
    <button type="button" @click=${() => model.do('leave')}>${t.controls.leave}</button>`;
}

export function keysTemplate({ keys, everyKey }: StageTexts, close: () => void): TemplateResult {
  return html`<h2 id="stage-keys">${keys.title}</h2>
    <dl>
      ${KEYS.stage.map(
        ([action, combinations]) =>
          html`<div>
            <dt>${combinationsOf(everyKey, combinations)}</dt>
            <dd>${everyKey.does[action]}</dd>
          </div>`,
      )}
    </dl>
    <button type="button" @click=${close}>${keys.close}</button>`;
}
