// Tables → Network: derives the ties from agreements and their parties.

import type { Agreement, AgreementParty, Dataset, StatusChange } from '../data/records';
import { compare } from '../lib/compare';
import { atOnce, eachOf, type Work } from '../lib/steps';
import { assemblingNetwork, NO_SIDE, type Network, type Tie, type TieAgreement } from './network';

export interface BuildOptions {
  /** Sponsorships (post-war Patenschaften) are no partnerships; they enter only on request. */
  readonly sponsorships?: boolean;
}

/** Agreements read in before a pause is offered. */
const PACE = 500;

export function buildNetwork(dataset: Dataset, options: BuildOptions = {}): Network {
  return atOnce(buildingNetwork(dataset, options));
}

/** The same in short steps. */
export function* buildingNetwork(
  dataset: Dataset,
  { sponsorships = false }: BuildOptions = {},
): Work<Network> {
  const { places, agreements, agreement_parties, status_history } = dataset.tables;
  const placeIndex = new Map(places.map((place, index) => [place.id, index]));
  yield;
  const partiesOf = yield* grouping(agreement_parties);
  const historyOf = yield* grouping(status_history);

  const side = new Uint8Array(places.length).fill(NO_SIDE);
  const pairs = new Map<number, { a: number; b: number; agreements: TieAgreement[] }>();
  const include = (agreement: Agreement) => {
    if (agreement.kind === 'sponsorship' && !sponsorships) return;
    const parties = partiesOf.get(agreement.id) ?? [];
    const history = historyOf.get(agreement.id)?.sort(byDate) ?? NO_HISTORY;
    for (const [partyA, partyB] of pairsOf(parties)) {
      const a = placeIndex.get(partyA.place)!;
      const b = placeIndex.get(partyB.place)!;
      if (dataset.info.sides) {
        side[a] = 0;
        side[b] = 1;
      }
      const key = Math.min(a, b) * places.length + Math.max(a, b);
      const pair = pairs.get(key) ?? { a, b, agreements: [] };
      const turned = pair.a !== a;
      pair.agreements.push({
        agreement,
        concludedByA: (turned ? partyB : partyA).concludedBy,
        concludedByB: (turned ? partyA : partyB).concludedBy,
        history,
      });
      pairs.set(key, pair);
    }
  };
  yield* eachOf(agreements, include, PACE);

  const ties: Tie[] = [];
  const tie = ({ a, b, agreements: ofPair }: { a: number; b: number; agreements: TieAgreement[] }) => {
    const ordered = ofPair.sort((x, y) => byFounding(x.agreement, y.agreement));
    const id = tieId(places[a]!.id, places[b]!.id);
    ties.push({ id, a, b, agreements: ordered, kind: ordered.at(-1)!.agreement.kind });
  };
  yield* eachOf(pairs.values(), tie, PACE);
  return yield* assemblingNetwork(dataset.info, places, ties, side);
}

const NO_HISTORY: readonly StatusChange[] = [];

function* grouping<R extends { readonly agreement: string }>(rows: readonly R[]): Work<Map<string, R[]>> {
  const groups = new Map<string, R[]>();
  const put = (row: R) => {
    const group = groups.get(row.agreement);
    if (group) group.push(row);
    else groups.set(row.agreement, [row]);
  };
  yield* eachOf(rows, put, 2 * PACE);
  return groups;
}

export function tieId(a: string, b: string): string {
  return `${a}--${b}`;
}

/** Every pair of parties on different sides, the earlier side first. */
function pairsOf(parties: readonly AgreementParty[]): [AgreementParty, AgreementParty][] {
  const ordered = [...parties].sort((x, y) => compare(x.side, y.side));
  return ordered.flatMap((first, i) =>
    ordered
      .slice(i + 1)
      .filter(second => second.side !== first.side && second.place !== first.place)
      .map((second): [AgreementParty, AgreementParty] => [first, second]),
  );
}

function byFounding(x: Agreement, y: Agreement): number {
  return compare(x.founded ?? '', y.founded ?? '');
}

function byDate(x: StatusChange, y: StatusChange): number {
  return compare(x.from ?? '9999', y.from ?? '9999');
}
