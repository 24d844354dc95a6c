// A story from the data on the page; it becomes one of the reader's own. What it is made by is fetched when asked for.

import { newStoryId } from '../../state/stories/stories';
import { focusOn, type Panel } from './panel';

export async function make(panel: Panel): Promise<void> {
  const { state, stories, model } = panel;
  const [network, data, names] = [state.listed.network.peek(), state.data.peek(), state.names.peek()];
  if (!network || !data || model.making.peek() === 'now') return;
  model.making.value = 'now';
  try {
    const { madeStory } = await import('../../state/stories/madeStory');
    const story = await madeStory(state.analyst, { id: newStoryId(), network, tables: data.tables, names });
    model.making.value = story.scenes.length > 0 ? 'no' : 'none';
    if (story.scenes.length === 0) return;
    stories.own.add(story);
    // Whoever has gone elsewhere meanwhile finds it among their own.
    if (state.panel.peek() !== 'stories' || state.listed.network.peek() !== network) return;
    state.set({ story: story.id, scene: '' });
    focusOn(panel, 'h2');
  } catch (error) {
    console.error(error);
    model.making.value = 'failed';
  }
}
