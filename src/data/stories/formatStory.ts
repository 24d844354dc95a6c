// A story → the text of its file, which `readStory` reads again.

import { STORY_FORMAT } from './readStory';
import { STORY_VERSION, type Story } from './story';

export function formatStory(story: Story): string {
  return `${JSON.stringify({ format: STORY_FORMAT, version: STORY_VERSION, ...story }, null, 2)}\n`;
}
