// The partners of a place, each with the life of the tie. Pure.

import type { Agreement, PartialDate, TieKind } from '../../data/records';
import { foundedOn, lifespanOf, yearsOf, type Lifespan } from '../../graph/lifespan';
import type { ShownName } from '../../graph/names';
import { tiesOf } from '../../graph/neighbours';
import { ABSENT, changeAt, isUndated, tieStatusAt } from '../../graph/status';
import { compare } from '../../lib/compare';
import { agreementsBy, type World } from './world';

export interface Partner {
  readonly tie: number;
  readonly place: number;
  readonly name: ShownName;
  /** Of today. */
  readonly kind: TieKind;
  /** Kinds and foundings of the agreements up to the shown year, unknown foundings first, then the oldest. */
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
  /** First and last year of the bars, the last one included; null where no year is known of any. */
  readonly span: readonly [first: number, last: number] | null;
}

export function partnersOf({ network, shown, nameOf }: World, place: number): Partners {
  const ties = [...tiesOf(network.neighbours, place)];
  const { today } = network;
  const list = ties.map((index): Partner => {
    const tie = network.ties[index]!;
    const other = tie.a === place ? tie.b : tie.a;
    const change = changeAt(tie, null, today);
    return {
      tie: index,
      place: other,
      name: nameOf(other),
      kind: tie.kind,
      agreements: agreementsBy(tie, shown.year),
      founded: foundedOn(tie),
      status: tieStatusAt(tie, null, today),
      since: change?.from ?? null,
      undated: isUndated(change),
      lifespan: lifespanOf(tie, today),
      shown: shown.status[index] !== ABSENT,
    };
  });
  list.sort((x, y) => compare(x.founded ?? '9999', y.founded ?? '9999') || x.tie - y.tie);
  const span = yearsOf(
    ties.map(tie => network.ties[tie]!),
    today,
  );
  return { list, span };
}
