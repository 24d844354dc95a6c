// Ties gathered from the rows of tables, one by one: no place is its own partner, and none is taken twice.

import type { PairColumns } from './pairTable';
import type { PlaceRegister } from './pairTablePlaces';
import type { PartialDate, Status, TieKind } from './records';

/** What a row says of a tie. */
export interface Agreed {
  readonly kind: TieKind;
  readonly founded: PartialDate | null;
  /** The founding as it is written, where the date does not say it all; else empty. */
  readonly words: string;
  readonly status: Status | null;
  readonly since: PartialDate | null;
  readonly reference: string;
}

/** Without a word about it a tie is a partnership. */
export const USUAL_KIND: TieKind = 'partnership';

export type Taken = 'taken' | 'self-tie' | 'duplicate-tie';

export interface TieList {
  /** `id`: of the agreement; `line`: where it stands. Of two agreements of one pair kind or date must differ. */
  add(id: string, line: number, a: number, b: number, agreed: Agreed): Taken;
  /** What is known of a pair so far: numbers of the agreements, in their order. */
  between(a: number, b: number): readonly number[];
  /** Of such a number. */
  agreed(tie: number): Agreed;
  /** In its stead. */
  change(tie: number, agreed: Agreed): void;
  idOf(tie: number): string;
  /** The places, as the register numbers them: by the first tie that names them, then `further` ones. */
  places(further?: Iterable<number>): readonly number[];
  /** `order`: those places, as `places` has them. */
  columns(register: PlaceRegister, order?: readonly number[]): PairColumns;
}

export function createTieList(): TieList {
  const ids: string[] = [];
  const lines: number[] = [];
  const source: number[] = [];
  const target: number[] = [];
  const agreements: Agreed[] = [];
  const standing = new Map<string, number[]>();
  function placesInOrder(further: Iterable<number> = []): readonly number[] {
    const order = new Set<number>();
    for (const [tie, a] of source.entries()) order.add(a).add(target[tie]!);
    for (const place of further) order.add(place);
    return [...order];
  }

  const pairOf = (a: number, b: number) => (a < b ? `${a} ${b}` : `${b} ${a}`);

  return {
    add(id, line, a, b, agreed) {
      if (a === b) return 'self-tie';
      const pair = pairOf(a, b);
      const before = standing.get(pair);
      const again = ({ kind, founded, words }: Agreed) =>
        kind === agreed.kind &&
        ((agreed.founded === null && agreed.words === '') ||
          (agreed.founded === founded && (founded !== null || agreed.words === words)));
      if (before?.some(tie => again(agreements[tie]!))) return 'duplicate-tie';
      if (before) before.push(ids.length);
      else standing.set(pair, [ids.length]);
      ids.push(id);
      lines.push(line);
      source.push(a);
      target.push(b);
      agreements.push(agreed);
      return 'taken';
    },
    between: (a, b) => standing.get(pairOf(a, b)) ?? [],
    agreed: tie => agreements[tie]!,
    change(tie, agreed) {
      agreements[tie] = agreed;
    },
    idOf: tie => ids[tie]!,
    places: placesInOrder,
    columns(register, order = placesInOrder()) {
      const numbers = new Map(order.map((place, number) => [place, number]));
      return {
        places: register.columns(order),
        id: ids,
        source: Uint32Array.from(source, place => numbers.get(place)!),
        target: Uint32Array.from(target, place => numbers.get(place)!),
        line: Uint32Array.from(lines),
        kind: agreements.map(({ kind }) => kind),
        founded: agreements.map(({ founded }) => founded),
        words: agreements.map(({ words }) => words),
        status: agreements.map(({ status }) => status),
        since: agreements.map(({ since }) => since),
        reference: agreements.map(({ reference }) => reference),
      };
    },
  };
}
