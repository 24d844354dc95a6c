// Dates: between 1900 and the day the sources were read, and in the order in which things happen.
import type { Dataset, PartialDate } from '../../../src/data/records';

const FIRST = '1900';

interface Dated {
  readonly subject: string;
  readonly what: string;
  readonly date: PartialDate;
}

function allDates({ tables }: Dataset): readonly Dated[] {
  const dated = (subject: string, what: string, date: PartialDate | null): readonly Dated[] =>
    date === null ? [] : [{ subject, what, date }];
  return [
    ...tables.agreements.flatMap(a => [
      ...dated(a.id, 'founded', a.founded),
      ...dated(a.id, 'last confirmed', a.lastConfirmed),
    ]),
    ...tables.status_history.flatMap(s => dated(s.agreement, s.status, s.from)),
    ...tables.claims.filter(c => c.field === 'founded').flatMap(c => dated(c.subject, 'claim', c.value)),
    ...tables.events.flatMap(e => [...dated(e.id, 'start', e.start), ...dated(e.id, 'end', e.end)]),
    ...tables.projects.flatMap(p => dated(p.id, 'year', p.year)),
    ...tables.organisations.flatMap(o => dated(o.id, 'founded', o.founded)),
    ...tables.sources.flatMap(s => dated(s.id, 'date', s.date)),
  ];
}

/** Compared as far as both are known: 1997 does not come after 1997-05. */
const isBefore = (p: PartialDate, q: PartialDate): boolean => {
  const length = Math.min(p.length, q.length);
  return p.slice(0, length) < q.slice(0, length);
};

/** `excepted`: agreements whose earlier date is right. */
export function checkDates(dataset: Dataset, excepted: ReadonlySet<string>): readonly string[] {
  const { tables, info } = dataset;
  const errors = allDates(dataset)
    .filter(({ date }) => isBefore(date, FIRST) || isBefore(info.readOn, date))
    .filter(({ subject }) => !excepted.has(subject))
    .map(
      ({ subject, what, date }) => `${subject}: ${what} ${date} is not between ${FIRST} and ${info.readOn}`,
    );
  const founded = new Map(tables.agreements.map(a => [a.id, a.founded]));
  for (const { agreement, status, from } of tables.status_history) {
    const start = founded.get(agreement);
    if (start && from && isBefore(from, start))
      errors.push(`${agreement}: ${status} ${from} before its founding ${start}`);
  }
  for (const { id, founded: start, lastConfirmed } of tables.agreements)
    if (start && lastConfirmed && isBefore(lastConfirmed, start))
      errors.push(`${id}: confirmed ${lastConfirmed} before its founding ${start}`);
  for (const { id, start, end } of tables.events)
    if (start && end && isBefore(end, start)) errors.push(`${id}: ends ${end} before it starts ${start}`);
  return errors;
}
