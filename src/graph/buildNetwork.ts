// Tables → Network: derives the ties from agreements and their parties.

import type { Agreement, AgreementParty, Dataset, StatusChange } from '../data/records';
import { compare } from '../lib/compare';
import { groupBy } from '../lib/groupBy';
import { assembleNetwork, NO_SIDE, type Network, type Tie, type TieAgreement } from './network';

export interface BuildOptions {
  /** Sponsorships (post-war Patenschaften) are no partnerships; they enter only on request. */
  readonly sponsorships?: boolean;
}

export function buildNetwork(dataset: Dataset, { sponsorships = false }: BuildOptions = {}): Network {
  const { places, agreements, agreement_parties, status_history } = dataset.tables;
  const placeIndex = new Map(places.map((place, index) => [place.id, index]));
  const partiesOf = groupBy(agreement_parties, party => party.agreement);
  const historyOf = groupBy(status_history, change => change.agreement);

  const side = new Uint8Array(places.length).fill(NO_SIDE);
  const pairs = new Map<string, { a: number; b: number; agreements: TieAgreement[] }>();
  for (const agreement of agreements) {
    if (agreement.kind === 'sponsorship' && !sponsorships) continue;
    const parties = partiesOf.get(agreement.id) ?? [];
    const history = [...(historyOf.get(agreement.id) ?? [])].sort(byDate);
    for (const [partyA, partyB] of pairsOf(parties)) {
      const a = placeIndex.get(partyA.place)!;
      const b = placeIndex.get(partyB.place)!;
      if (dataset.info.sides) {
        side[a] = 0;
        side[b] = 1;
      }
      const key = a < b ? `${a} ${b}` : `${b} ${a}`;
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
  }

  const ties = [...pairs.values()].map(({ a, b, agreements: ofPair }): Tie => {
    const ordered = ofPair.sort((x, y) => byFounding(x.agreement, y.agreement));
    return {
      id: tieId(places[a]!.id, places[b]!.id),
      a,
      b,
      agreements: ordered,
      kind: ordered.at(-1)!.agreement.kind,
    };
  });
  return assembleNetwork(dataset.info, places, ties, side);
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
