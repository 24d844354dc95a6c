// A story: scenes in their order. A scene is what is said and what is seen meanwhile. Stories are files
// (data/<dataset>/stories/*.json), or made by the reader.

import type { Localised } from '../records';

/** Raised when the meaning of a part changes. */
export const STORY_VERSION = 1;

/** Seconds that a scene stands when nobody leads on. */
export const SCENE_SECONDS = 12;

export interface Scene {
  /** Unique within the story. */
  readonly id: string;
  readonly title: Localised;
  /**
   * At most two lines on a stage. What stands in braces is computed when it is shown: `{inForce 1989}`, or with the forms
   * of the noun beside it `{inForce 1989|tie|ties}`; see analysis/stories/figures.
   */
  readonly caption: Localised;
  /** For the speaker alone; with the same braces. */
  readonly notes: Localised;
  /** What is seen, as the part of a link behind "#" without language and theme, which are the reader's. */
  readonly view: string;
  /** Ids in the dataset's `sources`, of what the texts state and no braces compute. */
  readonly sources: readonly string[];
  /** How long it stands when nobody leads on; null: `SCENE_SECONDS`. */
  readonly seconds: number | null;
}

export interface Story {
  readonly id: string;
  /** Id of the dataset that the scenes show. */
  readonly dataset: string;
  readonly title: Localised;
  readonly scenes: readonly Scene[];
}

/** A text in none of the languages is empty in all; one that is empty in some is shown in another, and marked so. */
export const NO_TEXT: Localised = { de: '', en: '', ru: '' };
