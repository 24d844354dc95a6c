// Several statements about one agreement → the one that is followed, field by field, and the ones that disagree.
//
// The rule, in this order: what was mended by hand; the ledger made tie by tie for this pair of countries before lists
// of single cities; the higher confidence; the more precise date; the earlier ledger and row. A more precise date that
// agrees with the followed one refines it. For the status: a stated one before an unknown one, then the same ledger
// rule, then the later date; `active` without a date (a city's list names the tie) comes last.
import { CONFIDENCES, TIE_KINDS } from '../../src/data/records';
import type { Agreement, PartialDate, Status } from '../../src/data/records';
import { isDedicated, type Statement } from './ledgers';

export interface Disagreement {
  readonly field: 'founded' | 'kind' | 'status';
  readonly value: string;
  readonly said: Statement;
}

export interface Followed {
  readonly kind: Agreement['kind'];
  readonly founded: PartialDate | null;
  readonly confidence: Agreement['confidence'];
  /** The statements whose date is the followed one, the one it was taken from first. */
  readonly foundedBy: readonly Statement[];
  readonly lastConfirmed: PartialDate | null;
  readonly status: { readonly status: Status; readonly said: Statement } | null;
  readonly disagreements: readonly Disagreement[];
}

type Order = (p: Statement, q: Statement) => number;

const by =
  (...orders: readonly Order[]): Order =>
  (p, q) => {
    for (const order of orders) {
      const sign = order(p, q);
      if (sign !== 0) return sign;
    }
    return 0;
  };

const first =
  (test: (said: Statement) => boolean): Order =>
  (p, q) =>
    Number(test(q)) - Number(test(p));

const dedicated = first(said => isDedicated(said.ledger) || said.ledger === 'extra');
const confident: Order = (p, q) => CONFIDENCES.indexOf(p.confidence) - CONFIDENCES.indexOf(q.confidence);
const precise: Order = (p, q) => (q.founded?.length ?? 0) - (p.founded?.length ?? 0);
const mended = (field: string) => first(said => said.mended.has(field));

const forFounded = by(mended('founded'), dedicated, confident, precise);
const forKind = by(
  mended('kind'),
  dedicated,
  confident,
  (p, q) => TIE_KINDS.indexOf(p.kind) - TIE_KINDS.indexOf(q.kind),
);
const dateOfStatus = (said: Statement): string => said.since ?? said.lastConfirmed ?? '';
const forStatus = by(
  mended('status'),
  first(said => said.status !== 'active' || said.lastConfirmed !== null),
  dedicated,
  (p, q) => (dateOfStatus(p) < dateOfStatus(q) ? 1 : dateOfStatus(p) > dateOfStatus(q) ? -1 : 0),
  confident,
);

/** 1978 and 1978-01-23 agree: the longer only says more. */
const agree = (p: string, q: string): boolean => p.startsWith(q) || q.startsWith(p);

const latest = (dates: readonly (PartialDate | null)[]): PartialDate | null =>
  dates.reduce((max, date) => (date !== null && (max === null || date > max) ? date : max), null);

export function follow(statements: readonly Statement[]): Followed {
  const dated = statements.filter(s => s.founded !== null).sort(forFounded);
  const [leader] = dated;
  const wasMended = leader?.mended.has('founded') ?? false;
  const agreeing = leader ? dated.filter(s => agree(s.founded ?? '', leader.founded ?? '')) : [];
  // Refined by whoever agrees with the leader and knows more; a mended date stays as it was set.
  const source = wasMended ? leader : [...agreeing].sort(precise)[0];
  const founded = source?.founded ?? null;
  const foundedBy = source
    ? [source, ...agreeing.filter(s => s !== source && agree(s.founded ?? '', founded ?? ''))]
    : [];

  const kinds = [...statements].sort(forKind);
  const kind = kinds[0]?.kind ?? 'partnership';
  const stated = statements.filter(s => s.status !== null).sort(forStatus);
  const [current] = stated;
  const status = current?.status ?? null;

  const disagreements: Disagreement[] = [
    ...dated
      .filter(s => !foundedBy.includes(s))
      .map(said => ({ field: 'founded' as const, value: said.founded ?? '', said })),
    ...kinds.filter(s => s.kind !== kind).map(said => ({ field: 'kind' as const, value: said.kind, said })),
    // A list that merely names the tie does not contradict a dated suspension or end.
    ...stated
      .filter(s => s.status !== status && !(s.status === 'active' && s.lastConfirmed === null))
      .map(said => ({ field: 'status' as const, value: said.status ?? '', said })),
  ];
  return {
    kind,
    founded,
    confidence: (source ?? [...statements].sort(by(dedicated, confident))[0])?.confidence ?? 'low',
    foundedBy,
    // Confirmations before an end or a suspension stay true; only the later ones count.
    lastConfirmed: latest(statements.map(s => s.lastConfirmed)),
    status: current && status ? { status, said: current } : null,
    disagreements,
  };
}
