// Ledger rows → agreements: which rows speak of one agreement, and on which side of it each place stands.
import type { AgreementParty } from '../../src/data/records';
import { groupBy } from '../../src/lib/groupBy';
import type { LedgerRow, Statement } from './ledgers';

type Side = AgreementParty['side'];

export interface Party {
  readonly place: string;
  readonly side: Side;
  concludedBy: string;
}

export interface Group {
  readonly id: string;
  readonly parties: Party[];
  readonly statements: Statement[];
}

/** A row with its two places found. */
export interface PlacedRow {
  readonly row: LedgerRow;
  readonly a: string;
  readonly b: string;
}

export interface Dropped {
  readonly row: LedgerRow;
  readonly why: string;
}

const pairKey = (a: string, b: string, kind: string) =>
  // A sponsorship beside a partnership of the same pair is another agreement.
  [...[a, b].sort(), kind === 'sponsorship' ? 'sponsorship' : ''].join('\u0000');

const isFurther = (id: string) => /--\d+$/.test(id);

const other = (side: Side): Side => (side === 'a' ? 'b' : 'a');

function addParty(group: Group, place: string, side: Side, concludedBy: string) {
  const known = group.parties.find(p => p.place === place);
  if (!known) group.parties.push({ place, side, concludedBy });
  else known.concludedBy ||= concludedBy;
}

function addRow(group: Group, { row, a, b }: PlacedRow) {
  const sideOf = (place: string) => group.parties.find(p => p.place === place)?.side;
  // A row that names the pair the other way round is turned to the sides that stand.
  const fromB = sideOf(b);
  const sideA = sideOf(a) ?? (fromB ? other(fromB) : 'a');
  const { said } = row;
  addParty(group, a, sideA, said.concludedByA);
  addParty(group, b, sideOf(b) ?? other(sideA), said.concludedByB);
  group.statements.push(said);
}

/** Agreements by id, so that a new one moves no other. */
export interface Grouped {
  readonly groups: readonly Group[];
  readonly dropped: readonly Dropped[];
}

/**
 * Rows with one agreement id, or else of one pair of places, form one agreement. Agreements already in `given` (those
 * that no ledger holds as a row of its own) take up rows of their pair, unless they are a pair's further agreement.
 */
export function groupRows(rows: readonly PlacedRow[], given: readonly Group[] = []): Grouped {
  const groups = new Map<string, Group>(given.map(g => [g.id, g]));
  const ofPair = new Map<string, Group>();
  const dropped: Dropped[] = [];
  const kept = rows.filter(({ row, a, b }) => {
    const why = row.drop || (a === b ? 'both names are one place' : '');
    if (why) dropped.push({ row, why });
    return why === '';
  });
  const groupOf = (id: string) => {
    const group = groups.get(id) ?? { id, parties: [], statements: [] };
    groups.set(id, group);
    return group;
  };
  const remember = (group: Group, kind: string) => {
    if (isFurther(group.id)) return;
    for (const p of group.parties)
      for (const q of group.parties) if (p.side < q.side) ofPair.set(pairKey(p.place, q.place, kind), group);
  };

  for (const [id, own] of groupBy(
    kept.filter(r => r.row.agreement !== ''),
    r => r.row.agreement,
  )) {
    const group = groupOf(id);
    for (const placed of own) addRow(group, placed);
    remember(group, own[0]?.row.said.kind ?? '');
  }
  for (const group of given) remember(group, group.statements[0]?.kind ?? '');
  for (const placed of kept.filter(r => r.row.agreement === '')) {
    const { row, a, b } = placed;
    const key = pairKey(a, b, row.said.kind);
    let group = ofPair.get(key);
    if (!group) {
      const id = `${a}--${b}`;
      // The pair's partnership may hold the plain id already, from either side.
      group = groupOf(groups.has(id) || groups.has(`${b}--${a}`) ? `${id}--2` : id);
      ofPair.set(key, group);
    }
    addRow(group, placed);
  }
  const byId = [...groups.values()].sort((p, q) => (p.id < q.id ? -1 : 1));
  return { groups: byId, dropped };
}
