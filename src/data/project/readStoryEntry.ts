// A story in a project, as it stands in a file of its own.

import { readStory } from '../stories/readStory';
import type { Story } from '../stories/story';
import type { EntryReader } from './readEntries';
import { isRecord } from './report';

export const readStoryEntry: EntryReader<Story> = {
  // A story keeps by itself what this version does not know.
  known: null,
  of: () => '',
  called: ({ title, id }) => {
    const german = isRecord(title) ? title['de'] : '';
    const text = german || id;
    return typeof text === 'string' ? text : '';
  },
  key: ({ id }) => id,
  read(raw, tell) {
    const { story, issues } = readStory(raw);
    for (const { scene, field, value } of issues) {
      const way = [scene === 0 ? '' : `scenes.${scene - 1}`, field].filter(part => part !== '').join('.');
      tell(story ? 'story-part' : 'story', { field: way, value });
    }
    return story && { entry: story };
  },
};
