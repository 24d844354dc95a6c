// The project file `.twinline.json`: everything of a reader's own about a dataset in one file, to be opened elsewhere or
// later. JSON in UTF-8, always written in the same order and without the time of writing, so that what is opened and saved
// again is the same to the byte.
//
// {
//   "format": "twinline-project",
//   "version": 1,
//   "datasets": [
//     { "id": "file:liste.csv", "title": {"de","en","ru"}, "readOn": "2026-11-22", "encoding": null, "plan": {…},
//       "files": [{ "name": "liste.csv", "text": "…" }, { "name": "orte.xlsx", "base64": "…" }] },
//     { "id": "germany-russia", "version": "1.0.0" }
//   ],
//   "corrections": [{ "version": 1, "dataset": "file:liste.csv", "done": […], "undone": […] }],
//   "view": "v=1&d=file:liste.csv&m=year&y=1989",
//   "stories": [{ "format": "twinline-story", "version": 1, "id", "dataset", "title", "scenes" }]
// }
//
// The dataset that the project is about stands first, those that scenes of its stories show follow. Those of the page are
// named with their version only. A file has its `text` where its bytes are exactly that in UTF-8, else `base64`. Whatever
// else stands in the whole, in a dataset or in a log is kept where it stands, as it is written.

import type { Encoding } from '../columns/decode';
import type { CorrectionLog } from '../corrections/log';
import type { SourceFile } from '../import/opened';
import type { ImportPlan } from '../import/plan';
import type { Localised, PartialDate } from '../records';
import type { Story } from '../stories/story';

export const PROJECT_FORMAT = 'twinline-project';
/** Raised when the meaning of a part changes. */
export const PROJECT_VERSION = 1;
export const PROJECT_ENDING = 'twinline.json';

/** One that the reader has opened. */
export interface OwnDataset {
  readonly id: string;
  readonly title: Localised;
  /** The day on which it was opened, YYYY-MM-DD. */
  readonly readOn: PartialDate;
  /** Of texts; null: as the bytes look. */
  readonly encoding: Encoding | null;
  /** Null: none is needed, or what is proposed is taken. */
  readonly plan: ImportPlan | null;
  readonly files: readonly SourceFile[];
}

/** One that comes with the page. */
export interface PageDataset {
  readonly id: string;
  /** Empty: not known. */
  readonly version: string;
}

export type ProjectDataset = OwnDataset | PageDataset;

export const isOwn = (dataset: ProjectDataset): dataset is OwnDataset => 'files' in dataset;

export interface Project {
  readonly datasets: readonly ProjectDataset[];
  readonly corrections: readonly CorrectionLog[];
  /** As in a link, behind "#". */
  readonly view: string;
  readonly stories: readonly Story[];
  /** Null: all was known. */
  readonly kept: KeptParts | null;
}

/** A part of an object, in its order: one that is known by its name; another one with its value as it is written. */
export type Member = string | readonly [name: string, text: string];

export const LIST_SECTIONS = ['datasets', 'corrections', 'stories'] as const;
export type ListSection = (typeof LIST_SECTIONS)[number];

/** An entry with unknown parts; or, where `text` says it, one that could not be understood at all. */
export interface KeptEntry {
  readonly section: ListSection;
  /** Its place, from 0. */
  readonly at: number;
  /** Id of the dataset that it is or corrects; empty where it has none. */
  readonly of: string;
  readonly members: readonly Member[];
  readonly text: string | null;
}

/** What a project file says and this version does not know. Plain data. */
export interface KeptParts {
  /** Of the file. */
  readonly version: number;
  readonly members: readonly Member[];
  readonly entries: readonly KeptEntry[];
}

export type ProjectIssueReason =
  | 'too-large'
  | 'too-deep'
  | 'not-utf8'
  | 'not-json'
  | 'not-a-project'
  | 'newer-version'
  | 'no-version'
  | 'missing'
  | 'not-a-list'
  | 'too-many'
  | 'not-an-entry'
  | 'no-id'
  | 'twice'
  | 'title'
  | 'read-on'
  | 'encoding'
  | 'plan'
  | 'file'
  | 'no-files'
  | 'log'
  | 'log-of-none'
  | 'view'
  | 'view-part'
  | 'story'
  | 'story-part'
  /** The page does not have the dataset, or has it in another version. */
  | 'not-on-page'
  | 'other-version';

/** One thing wrong in a project file, and where. */
export interface ProjectIssue {
  readonly reason: ProjectIssueReason;
  /** Empty: the file as a whole. */
  readonly section: ListSection | 'view' | '';
  /** The first entry is 1; 0: the section as a whole. */
  readonly entry: number;
  /** What the entry is called, where it says so. */
  readonly called: string;
  /** The way to it inside the entry: "plan.sheets.0.use". */
  readonly field: string;
  readonly value: string;
}
