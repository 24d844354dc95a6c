// Facts about which the sources disagree, subject by subject: several values, of which the tables follow one that
// another contradicts, or follow none. Pure.

import type { Claim, Dataset } from '../../data/records';
import { statedValues, type StatedValue } from '../../graph/claims';
import { compare } from '../../lib/compare';
import { groupBy } from '../../lib/groupBy';

export const SUBJECTS = ['dataset', 'tie', 'place', 'event', 'project', 'organisation'] as const;
export type SubjectKind = (typeof SUBJECTS)[number];

export interface Disagreement {
  readonly kind: SubjectKind;
  /** Id of the subject. */
  readonly subject: string;
  readonly fields: readonly { readonly field: string; readonly values: readonly StatedValue[] }[];
}

/** Where no date of publication is known. */
const LATEST = '9999';

/** Which tie was the first is told apart; a page about a subject states nothing. */
const TOLD_ELSEWHERE = new Set(['first_tie', 'see_also']);

/** In the order of the claims. */
export function disagreements({ info, tables }: Dataset): readonly Disagreement[] {
  const kindOf = subjectKinds(info.id, tables);
  const dates = new Map(tables.sources.map(({ id, date }) => [id, date]));
  const firstSaid = ({ claims }: StatedValue) =>
    claims.map(({ source }) => dates.get(source) ?? LATEST).reduce((x, y) => (x < y ? x : y));
  const claims = tables.claims.filter(({ field }) => !TOLD_ELSEWHERE.has(field));
  return [...groupBy(claims, ({ subject }) => subject)].flatMap(([subject, own]) => {
    const fields = disputedIn(own, subject, firstSaid);
    const kind = kindOf.get(subject);
    return kind === undefined || fields.length === 0 ? [] : [{ kind, subject, fields }];
  });
}

/** Where none is followed, the values stand in the order in which they were published. */
function disputedIn(
  own: readonly Claim[],
  subject: string,
  firstSaid: (value: StatedValue) => string,
): Disagreement['fields'] {
  return [...new Set(own.map(({ field }) => field))]
    .map(field => ({ field, values: statedValues(own, subject, field) }))
    .filter(({ values }) => values.length > 1)
    .flatMap(({ field, values }) => {
      if (values.some(v => v.contradicts)) return [{ field, values }];
      if (values.some(v => v.followed)) return [];
      return [{ field, values: [...values].sort((x, y) => compare(firstSaid(x), firstSaid(y))) }];
    });
}

function subjectKinds(dataset: string, tables: Dataset['tables']): ReadonlyMap<string, SubjectKind> {
  const of = (kind: SubjectKind, rows: readonly { readonly id: string }[]) =>
    rows.map(({ id }) => [id, kind] as const);
  return new Map([
    [dataset, 'dataset'],
    ...of('tie', tables.agreements),
    ...of('place', tables.places),
    ...of('event', tables.events),
    ...of('project', tables.projects),
    ...of('organisation', tables.organisations),
  ]);
}

/** Facts, not subjects: a tie of which both founding and status are disputed counts twice. */
export const countFacts = (list: readonly Disagreement[]): number =>
  list.reduce((sum, { fields }) => sum + fields.length, 0);
