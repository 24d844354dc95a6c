// Stories: those that come with the app, and the reader's own, which are edited here. Told they are on the stage.

import { html, nothing, render, type TemplateResult } from 'lit-html';
import { storiesOf } from '../../state/stories/stories';
import { drawPanel } from '../parts/panel/drawPanel';
import { followTexts } from '../parts/panel/panelTexts';
import { panelWaiting } from '../parts/panel/panelWaiting';
import { whileOpen } from '../parts/panel/templateView';
import { undoOf } from '../parts/panel/undoOf';
import type { View } from '../view';
import { listPage } from './listPage';
import { createModel, type Panel } from './panel';
import { storyPage } from './storyPage';
import { LOADERS } from './texts';
import '../parts/panel/panelParts.css';
import './stories.css';

const TEXT = 'input:not([type=number], [type=file]), textarea';

export const storiesView: View = {
  id: 'stories',
  mount(host, state) {
    const texts = followTexts(state, 'stories', LOADERS);
    const stories = storiesOf(state);
    const model = createModel();
    const stop = whileOpen(state, 'stories', () => {
      const t = texts.texts.value;
      const panel = t && { host, state, stories, model, lang: state.lang.value, m: state.messages.value, t };
      drawPanel(host, panel ? template(panel) : panelWaiting(state.messages.value, texts));
    });
    // Here undo means the story that is edited; in a field that text is typed into, the text.
    const press = (event: KeyboardEvent) => {
      const story = stories.isOwn.peek() ? stories.story.peek() : null;
      const step = story && undoOf(event, TEXT);
      if (!step) return;
      event.preventDefault();
      stories.own[step](story.id);
    };
    host.addEventListener('keydown', press);
    return () => {
      host.removeEventListener('keydown', press);
      stop();
      texts.stop();
      render(null, host);
    };
  },
};

function template(panel: Panel): TemplateResult | typeof nothing {
  const story = panel.stories.story.value;
  return html`<article class="panel-page stories">
    ${story ? storyPage(panel, story) : listPage(panel)}
  </article>`;
}
