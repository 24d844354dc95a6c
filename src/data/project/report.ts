// What is wrong in a project file, told while it is read.

import type { ProjectIssue, ProjectIssueReason } from './project';

export interface IssueAbout {
  readonly entry?: number;
  readonly called?: string;
  readonly field?: string;
  readonly value?: unknown;
}

export type Tell = (
  reason: ProjectIssueReason,
  section?: ProjectIssue['section'],
  about?: IssueAbout,
) => void;

/** Nobody reads more, and a hostile file could have a million. */
const MOST = 1_000;

export function createReport(): { readonly issues: ProjectIssue[]; readonly tell: Tell } {
  const issues: ProjectIssue[] = [];
  return {
    issues,
    tell(reason, section = '', { entry = 0, called = '', field = '', value = '' } = {}) {
      if (issues.length < MOST)
        issues.push({ reason, section, entry, called: excerpt(called), field, value: excerpt(value) });
    },
  };
}

export type Values = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Enough of a value to find it again. */
function excerpt(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
