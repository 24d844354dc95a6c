// Why a file is not read any further, thrown from wherever that shows and caught where files are opened.

import { issueAt } from '../columns/rawTable';
import type { Issue, IssueReason } from '../issue';

export class Refusal extends Error {
  constructor(readonly issue: Issue) {
    super(`${issue.table}: ${issue.reason}`);
  }
}

/** Larger than what is read of its kind; its size stands as the value. */
export const tooLarge = (file: string, bytes: number): Refusal =>
  refusal(file, 'too-large', `${Math.ceil(bytes / 1e6)} MB`);

/** `row`: where it shows, 0: in the whole file. `value`: what is wrong there, as far as it can be shown. */
export const refusal = (file: string, reason: IssueReason, value = '', row = 0): Refusal =>
  new Refusal(issueAt(file, row, '', value, reason));
