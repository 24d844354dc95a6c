// Stories: those that come with the app, and the reader's own, which are edited here. Told they are on the stage.

import { html, nothing, render, type TemplateResult } from 'lit-html';
import { storiesOf } from '../../state/stories/stories';
import { focusHeading, goOnReading } from '../goOnReading';
import { followTexts } from '../panelTexts';
import { panelWaiting } from '../panelWaiting';
import { whileOpen } from '../templateView';
import type { View } from '../view';
import { listPage } from './listPage';
import { createModel, type Panel } from './panel';
import { storyPage } from './storyPage';
import { LOADERS } from './texts';
import '../panelParts.css';
import './stories.css';

const TEXT = 'input:not([type=number], [type=file]), textarea';

export const storiesView: View = {
  id: 'stories',
  mount(host, state) {
    const texts = followTexts(state, 'stories', LOADERS);
    const stories = storiesOf(state);
    const model = createModel();
    const stop = whileOpen(state, 'stories', () => {
      goOnReading(host, () => focusHeading(host));
      const hadFocus = host.contains(document.activeElement) && document.activeElement !== host;
      const t = texts.texts.value;
      const panel = t && { host, state, stories, model, lang: state.lang.value, m: state.messages.value, t };
      render(panel ? template(panel) : panelWaiting(state.messages.value, texts), host);
      if (hadFocus && !host.contains(document.activeElement)) focusHeading(host);
    });
    // Here undo means the story that is edited; in a field that text is typed into, the text.
    const press = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
      const story = stories.isOwn.peek() ? stories.story.peek() : null;
      if (!story || !(ctrlKey || metaKey) || altKey) return;
      if (event.target instanceof Element && event.target.closest(TEXT)) return;
      const letter = key.toLowerCase();
      if (letter !== 'z' && !(letter === 'y' && ctrlKey)) return;
      event.preventDefault();
      if (letter === 'z' && !shiftKey) stories.own.undo(story.id);
      else stories.own.redo(story.id);
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
