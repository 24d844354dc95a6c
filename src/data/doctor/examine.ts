// Examines a dataset: every check over the same ground. Runs in the worker; the findings travel as texts of some hundred
// each, since the page unpacks what it gets in one go and tens of thousands of findings would hold it up.

import { loadGazetteer, type GazetteerSource } from '../gazetteer/loadGazetteer';
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { OneSided } from '../import/carryOut';
import type { Dataset } from '../records';
import type { Work } from '../../lib/steps';
import { checks } from './checks';
import type { Finding } from './finding';
import { groundOf } from './ground';
import type { Origin } from './locate';

export interface ExamineQuestion {
  readonly dataset: Dataset;
  /** Of opened lists of partners. */
  readonly oneSided?: readonly OneSided[] | undefined;
  readonly origin?: Origin | undefined;
}

export interface ExamineOptions {
  readonly signal?: AbortSignal | undefined;
  /** Share of the checks done, 0 … 1. */
  readonly onProgress?: ((share: number) => void) | undefined;
}

export interface Examined {
  /** JSON of a list of findings each. */
  readonly pages: readonly string[];
  readonly count: number;
  /** Without a gazetteer nobody knows where a city is: some checks have not been made. */
  readonly gazetteer: boolean;
}

/** Findings on a page. */
const PAGE = 200;

/** In the order of the checks. */
export function findingsIn(
  { dataset, oneSided, origin }: ExamineQuestion,
  gazetteer: Gazetteer | null,
  { signal, onProgress }: ExamineOptions = {},
): readonly Finding[] {
  const ground = groundOf(dataset, gazetteer, oneSided, origin);
  return checks.flatMap((check, done) => {
    signal?.throwIfAborted();
    onProgress?.((done + 1) / (checks.length + 1));
    return [...check(ground)];
  });
}

export async function examine(
  question: ExamineQuestion,
  source: GazetteerSource | null,
  options: ExamineOptions = {},
): Promise<Examined> {
  const gazetteer = source && (await loadGazetteer(source).catch(() => null));
  const found = findingsIn(question, gazetteer, options);
  const pages = Array.from({ length: Math.ceil(found.length / PAGE) }, (_, page) =>
    JSON.stringify(found.slice(page * PAGE, (page + 1) * PAGE)),
  );
  options.onProgress?.(1);
  return { pages, count: found.length, gazetteer: gazetteer !== null };
}

/** On the page, in short steps. */
export function* readingFindings({ pages }: Examined): Work<readonly Finding[]> {
  const all: (readonly Finding[])[] = [];
  for (const page of pages) {
    all.push(JSON.parse(page) as readonly Finding[]);
    yield;
  }
  return all.flat();
}
