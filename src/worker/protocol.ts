// What can be asked in the background, and what comes back. Questions and answers are plain data that
// can be cloned or transferred; a worker keeps nothing between two questions, so any worker may take any question.

import type { ClusterOptions, Communities, CommunitiesQuestion } from '../analysis/communities/communities';
import type { Sweep } from '../analysis/kernels/sweep/types';
import type { LayoutQuestion } from '../analysis/layout/arrange';
import type { Picture } from '../analysis/layout/picture';
import type { Statistics } from '../analysis/statistics/catalogue';
import type { Dataset } from '../data/records';
import type { DatasetSource } from '../data/loadDataset';
import type { Slice } from '../graph/slice';

export interface Questions {
  /** Fetch, parse and check a dataset. */
  readonly load: { readonly question: DatasetSource; readonly answer: Dataset };
  /** Measures by id over a slice. Asked through `askMeasures`, which brings the sweep where one is needed. */
  readonly measures: {
    readonly question: {
      readonly slice: Slice;
      readonly ids: readonly string[];
      readonly sweep?: Sweep | undefined;
      readonly clusters?: ClusterOptions | undefined;
    };
    readonly answer: Readonly<Record<string, Float64Array>>;
  };
  readonly communities: { readonly question: CommunitiesQuestion; readonly answer: Communities };
  /** Figures of a slice as a whole. */
  readonly statistics: {
    readonly question: { readonly slice: Slice; readonly sweep?: Sweep | undefined };
    readonly answer: Statistics;
  };
  /** Where the places stand in one of the layouts, and what is drawn behind them. */
  readonly layout: { readonly question: LayoutQuestion; readonly answer: Picture };
}

export type Topic = keyof Questions;
export type Question<T extends Topic> = Questions[T]['question'];
export type Answer<T extends Topic> = Questions[T]['answer'];

/** Share of the work done, 0 … 1. */
export type OnProgress = (share: number) => void;

export interface AskOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: OnProgress;
}

/** The one way to have something computed: a pool of workers in the app, the same code in place elsewhere. */
export interface Analyst {
  ask<T extends Topic>(topic: T, question: Question<T>, options?: AskOptions): Promise<Answer<T>>;
  close(): void;
}
