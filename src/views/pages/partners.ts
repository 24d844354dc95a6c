// The partners of a place, each with the life of the tie. Pure.

import type { Agreement, PartialDate, TieKind } from '../../data/records';
import { foundedOn, lifespanOf, type Lifespan } from '../../graph/lifespan';
import type { ShownName } from '../../graph/names';
import { tiesOf } from '../../graph/neighbours';
import { ABSENT, changeAt, isUndated, tieStatusAt } from '../../graph/status';
import { compare } from '../../lib/compare';
import { yearOf } from '../../lib/dates';
import type { World } from './world';

export interface Partner {
  readonly tie: number;
  readonly place: number;
  readonly name: ShownName;
  readonly kind: TieKind;
  /** Kinds and foundings of all agreements, unknown foundings first, then the oldest. */
  readonly agreements: readonly Pick<Agreement, 'kind' | 'founded'>[];
  /** The earliest date of a founding; null where no source says it. */
  readonly founded: PartialDate | null;
  /** Status code of today, and since when. */
  readonly status: number;
  readonly since: PartialDate | null;
  /** A change is reported, but not when. */
  readonly undated: boolean;
  readonly lifespan: Lifespan;
  /** Part of what is shown now. */
  readonly shown: boolean;
}

export interface Partners {
  /** By founding, those of unknown founding last. */
  readonly list: readonly Partner[];
  /** First and last year of the bars, the last one included. */
  readonly span: readonly [first: number, last: number];
}

/** A page of young ties still spans so many years: a bar of three years should not look like a long life. */
export const SHORTEST_SPAN = 20;

export function partnersOf({ network, shown, nameOf }: World, place: number): Partners {
  const ties = tiesOf(network.neighbours, place);
  const { today } = network;
  const years = [...ties].flatMap(tie => {
    const founded = foundedOn(network.ties[tie]!);
    return founded === null ? [] : [yearOf(founded)];
  });
  const first = Math.min(today - SHORTEST_SPAN, ...years);
  const list = [...ties].map((index): Partner => {
    const tie = network.ties[index]!;
    const other = tie.a === place ? tie.b : tie.a;
    const change = changeAt(tie, null, today);
    return {
      tie: index,
      place: other,
      name: nameOf(other),
      kind: tie.kind,
      agreements: tie.agreements.map(({ agreement: { kind, founded } }) => ({ kind, founded })),
      founded: foundedOn(tie),
      status: tieStatusAt(tie, null, today),
      since: change?.from ?? null,
      undated: isUndated(change),
      lifespan: lifespanOf(tie, first, today),
      shown: shown.status[index] !== ABSENT,
    };
  });
  list.sort((x, y) => compare(x.founded ?? '9999', y.founded ?? '9999') || x.tie - y.tie);
  return { list, span: [first, today] };
}
