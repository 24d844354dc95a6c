// What every part of the panel is made from.

import { signal, type Signal } from '@preact/signals-core';
import { html, nothing, type TemplateResult } from 'lit-html';
import { catalogue } from '../../data/catalogue';
import type { Localised } from '../../data/records';
import type { Scene, Story } from '../../data/stories/story';
import type { Lang, Messages } from '../../i18n';
import { textIn } from '../../i18n/fallback';
import { formatNumber } from '../../i18n/format';
import { isOpened, fileStem } from '../../state/openedDatasets';
import type { State } from '../../state/state';
import type { Stories } from '../../state/stories/stories';
import { foreignText } from '../parts/words/foreignText';
import type { Unfolded } from '../parts/panel/unfold';
import type { StoriesTexts } from './texts';

/** What only this panel knows. */
export interface StoriesModel {
  /** The language of the texts that are edited; null: the page's. */
  readonly editLang: Signal<Lang | null>;
  readonly making: Signal<'no' | 'now' | 'none' | 'failed'>;
  /** What was done, for those who hear the page. */
  readonly said: Signal<string>;
  readonly unfolded: Unfolded;
}

export function createModel(): StoriesModel {
  return {
    editLang: signal<Lang | null>(null),
    making: signal<'no' | 'now' | 'none' | 'failed'>('no'),
    said: signal(''),
    unfolded: signal<ReadonlySet<string>>(new Set()),
  };
}

export interface Panel {
  readonly host: HTMLElement;
  readonly state: State;
  readonly stories: Stories;
  readonly model: StoriesModel;
  readonly lang: Lang;
  readonly m: Messages;
  readonly t: StoriesTexts;
}

export const say = ({ lang }: Panel, n: number): string => formatNumber(lang, n);

/** As plain text, for names of buttons and files. */
export const titleText = ({ lang, t }: Panel, title: Localised): string =>
  textIn(lang, title)?.text ?? t.noTitle;

/** A title in another language keeps it, with its mark. */
export function titleTemplate(panel: Panel, title: Localised): TemplateResult {
  const found = textIn(panel.lang, title);
  return found ? foreignText(panel, found) : html`<span class="stories-none">${panel.t.noTitle}</span>`;
}

/** The title of a scene, computed; where it cannot be, as it is written. */
export function sceneTitle(panel: Panel, scene: Scene): TemplateResult {
  const shown = panel.stories.textsOf(scene).title;
  return shown && shown.text !== '' ? foreignText(panel, shown) : titleTemplate(panel, scene.title);
}

export function sceneTitleText(panel: Panel, scene: Scene): string {
  return panel.stories.textsOf(scene).title?.text || titleText(panel, scene.title);
}

/** Said of a story that shows another dataset than the page. */
export function datasetText(panel: Panel, { dataset }: Story): string {
  const { t } = panel;
  return isOpened(dataset) ? t.tableOf(fileStem(dataset)) : t.ofDataset(datasetTitle(panel, dataset));
}

export const datasetTitle = ({ lang }: Panel, dataset: string): string =>
  catalogue.find(({ id }) => id === dataset)?.title[lang] ?? fileStem(dataset);

/** Once what was pressed is gone, or has moved, the keyboard goes on there. */
export function focusOn({ host }: Panel, selector: string): void {
  queueMicrotask(() => host.querySelector<HTMLElement>(selector)?.focus());
}

export function button(
  text: string,
  act: () => void,
  {
    title,
    disabled = false,
    id,
  }: { readonly title?: string; readonly disabled?: boolean; readonly id?: string } = {},
): TemplateResult {
  return html`<button
    type="button"
    class=${id ? `panel-button stories-${id}` : 'panel-button'}
    title=${title ?? nothing}
    ?disabled=${disabled}
    @click=${act}
  >
    ${text}
  </button>`;
}
