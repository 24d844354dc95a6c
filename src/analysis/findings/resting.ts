// How many of the ties in force are suspended or dormant at the moment shown, the year in which most of the suspended
// ones were suspended (by dated changes; the earliest where several are equal), and how many of the resting ones a
// source reports. Of those suspended in that year the ties of unknown founding are told: a timeline lacks them.
// Silent below ten ties in force, where none of them rests or all do, and where of more than half nobody knows.

import { changeAt, DORMANT, isInForce, SUSPENDED, UNKNOWN } from '../../graph/status';
import { yearOf } from '../../lib/dates';
import type { Finding } from './finding';
import { tally } from '../../lib/tally';

export const resting: Finding<'resting'> = {
  id: 'resting',
  find({ network, ties, status, year }) {
    const withStatus = (code: number) => ties.filter(tie => status[tie] === code);
    const inForce = ties.filter(tie => isInForce(status[tie]!)).length;
    const suspended = withStatus(SUSPENDED);
    const dormant = withStatus(DORMANT);
    const unknown = withStatus(UNKNOWN).length;
    const resting = suspended.length + dormant.length;
    if (inForce < 10 || unknown > inForce / 2 || resting === 0 || resting === inForce) return null;

    const changeOf = (tie: number) => changeAt(network.ties[tie]!, year, network.today);
    const placed = suspended.flatMap(tie => {
      const from = changeOf(tie)?.from;
      return from ? [{ tie, year: yearOf(from) }] : [];
    });
    const [most] = tally(placed.map(({ year }) => year).sort((x, y) => x - y));
    const undated = placed.filter(
      change => change.year === most?.[0] && Number.isNaN(network.founded[change.tie]),
    );
    return {
      suspended: suspended.length,
      dormant: dormant.length,
      inForce,
      unknown,
      most: most && most[1] > 1 ? { year: most[0], count: most[1], undated: undated.length } : null,
      sourced: [...suspended, ...dormant].filter(tie => changeOf(tie)?.source).length,
    };
  },
};
