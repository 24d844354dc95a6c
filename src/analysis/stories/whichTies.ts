// Which ties were founded, or changed, in a span of years: by name, where they are few. The counts beside them are
// `founded` and `changed`.

import { foundedOn } from '../../graph/lifespan';
import { changeAt, STATUS_NAMES, tieStatusAt } from '../../graph/status';
import { compare } from '../../lib/compare';
import { yearOf } from '../../lib/dates';
import { figure } from './figure';
import { fewTies } from './named';

/** The first founded first. */
export const foundedTies = figure({ needs: ['years'] }, ({ years: [from, to], ...world }) => {
  const { founded, ties } = world.network;
  const dateOf = (tie: number) => foundedOn(ties[tie]!) ?? '';
  const found = [...ties.keys()].filter(tie => founded[tie]! >= from && founded[tie]! <= to);
  return fewTies(
    world,
    found.sort((x, y) => compare(dateOf(x), dateOf(y))),
  );
});

/** By dated changes, of ties whose status was another one at the end of the year before. */
export const changedTies = figure(
  { needs: ['change', 'years'] },
  ({ change, years: [from, to], ...world }) => {
    const { ties, today } = world.network;
    const code = STATUS_NAMES.indexOf(change);
    const isChanged = (index: number, year: number) => {
      const tie = ties[index]!;
      if (tieStatusAt(tie, year, today) !== code || tieStatusAt(tie, year - 1, today) === code) return false;
      const date = changeAt(tie, year, today)?.from ?? null;
      return date !== null && yearOf(date) === year;
    };
    const span = Array.from({ length: to - from + 1 }, (_, i) => from + i);
    return fewTies(
      world,
      [...ties.keys()].filter(tie => span.some(year => isChanged(tie, year))),
    );
  },
);
