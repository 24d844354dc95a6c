// What can be asked in the background, and what comes back. Questions and answers are plain data that
// can be cloned or transferred; a worker keeps nothing between two questions, so any worker may take any question.

import type { Dataset } from '../data/records';
import type { DatasetSource } from '../data/loadDataset';
import type { Slice } from '../graph/slice';

export interface Questions {
  /** Fetch, parse and check a dataset. */
  readonly load: { readonly question: DatasetSource; readonly answer: Dataset };
  /** Measures by id over a slice. */
  readonly measures: {
    readonly question: { readonly slice: Slice; readonly ids: readonly string[] };
    readonly answer: Readonly<Record<string, Float64Array>>;
  };
  /** Seeded force-directed positions: x and y of place i at 2i and 2i + 1. */
  readonly layout: {
    readonly question: { readonly slice: Slice; readonly iterations: number };
    readonly answer: Float64Array;
  };
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
