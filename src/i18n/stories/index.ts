import type { Lang } from '../index';
import { de } from './de';
import { en } from './en';
import { ru } from './ru';
import type { StoryTexts } from './slots';

/** All at once, as a story is made in all languages. */
export const storyTexts: Readonly<Record<Lang, StoryTexts>> = { de, en, ru };
