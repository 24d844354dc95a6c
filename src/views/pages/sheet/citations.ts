// Who says when the ties of a place were founded: the sources of the followed dates, numbered in the order in which the
// page cites them. Pure.

import type { Source } from '../../../data/records';
import type { Tie } from '../../../graph/network';
import { hostOf } from '../../../lib/hostOf';
import { publisherOf } from '../marks';
import { sourceIn, type World } from '../world';

export interface Cited {
  /** From 1. */
  readonly number: number;
  readonly source: Source;
}

export interface Citations {
  /** Per tie, in the order given: numbers of its sources. */
  readonly numbers: readonly (readonly number[])[];
  readonly sources: readonly Cited[];
}

export function citationsOf(world: World, ties: readonly Tie[]): Citations {
  const sources = new Map<string, Cited>();
  const numberOf = (id: string): readonly number[] => {
    const known = sources.get(id);
    if (known) return [known.number];
    const source = sourceIn(world, id);
    if (!source) return [];
    const number = sources.size + 1;
    sources.set(id, { number, source });
    return [number];
  };
  const numbers = ties.map(({ agreements }) => {
    const cited = agreements.flatMap(({ agreement }) => {
      const claims = world.dataset.tables.claims.filter(
        ({ subject, field, followed }) => followed && field === 'founded' && subject === agreement.id,
      );
      return claims.flatMap(({ source }) => numberOf(source));
    });
    return [...new Set(cited)].sort((x, y) => x - y);
  });
  return { numbers, sources: [...sources.values()] };
}

/** Longer addresses are cut in their middle; whoever needs it finds the link on the screen. */
const LONGEST = 44;
const LEAST_END = 12;

/** "suhl.de/partnerstaedte", "duisburg.de/…/portsmouth.php"; empty where there is none, or the publisher's name is the address already. */
export function shortAddress(source: Source): string {
  const { url } = source;
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return '';
  const { pathname } = new URL(url);
  const host = hostOf(url);
  const parts = decoded(pathname)
    .split('/')
    .filter(part => part !== '');
  const whole = [host, ...parts].join('/');
  if (whole === publisherOf(source)) return '';
  if (whole.length <= LONGEST) return whole;
  const [last = '', more] = [parts.at(-1), parts.length > 1 ? '/…/' : '/'];
  const room = Math.max(LEAST_END, LONGEST - host.length - more.length);
  return `${host}${more}${last.length > room ? `${last.slice(0, room - 1)}…` : last}`;
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
