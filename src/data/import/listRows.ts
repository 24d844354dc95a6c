// The rows of a table of cities with their partners in cells: each partner that is named becomes a tie. That both cities
// name each other confirms the tie; where they give different dates, both are kept.

import { countryCode } from '../columns/countries';
import { issueAt } from '../columns/rawTable';
import type { Issue, IssueReason } from '../issue';
import type { EndAsked, Founding } from '../pairTableRows';
import { USUAL_KIND, type Agreed, type TieList } from '../pairTies';
import { readItem, splitList, type ListItem, type ListSeparator } from './listCells';
import { tidy, type PlaceRow } from './placeRows';

/** A row, and the number of the place that it is about. */
export interface RowOfPlace {
  readonly place: number;
  readonly described: PlaceRow;
}

export interface ListRules {
  readonly ties: TieList;
  readonly separator: ListSeparator;
  /** Columns with partners. */
  readonly columns: readonly { readonly column: number; readonly title: string }[];
  readonly placeOf: (
    asked: EndAsked,
  ) => { readonly place: number; readonly warning?: IssueReason } | IssueReason;
  readonly readFounding: (text: string) => Founding;
  /** `item`: from 1, in its row. */
  readonly idOf: (line: number, item: number) => string;
}

/** A date that another statement about the same tie gives. */
export interface OtherDate {
  readonly agreement: string;
  readonly value: string;
}

export interface Count {
  readonly in: number;
  readonly loaded: number;
  readonly rejected: number;
}

export interface ListsRead {
  readonly issues: readonly Issue[];
  /** A row all of whose partners were left out is left out; one that names none is a city without a partner. */
  readonly rows: Pick<Count, 'loaded' | 'rejected'>;
  /** Lines of the rows that are left out. */
  readonly lost: ReadonlySet<number>;
  readonly items: Count;
  readonly otherDates: readonly OtherDate[];
  /** Ids of the agreements that only the first of two places names, though the other one names partners too. */
  readonly oneSided: readonly string[];
}

export function readListRows(file: string, rows: readonly RowOfPlace[], rules: ListRules): ListsRead {
  const issues: Issue[] = [];
  const otherDates: OtherDate[] = [];
  const lost = new Set<number>();
  const items = { in: 0, loaded: 0, rejected: 0 };
  const counted = { loaded: 0, rejected: 0 };
  /** Who has named a tie. */
  const namedBy = new Map<number, Set<number>>();
  /** The other place of each. */
  const partnerIn = new Map<number, number>();
  /** Places whose row names somebody. */
  const naming = new Set<number>();
  const seenCountries = new Set<string>();

  /** Whether the partner is taken. */
  function readPartner(own: RowOfPlace, item: ListItem, title: string, id: string): boolean {
    const { line } = own.described.row;
    const tell = (value: string, reason: IssueReason, severity: Issue['severity'] = 'error') =>
      issues.push(issueAt(file, line, title, value, reason, severity));
    const name = tidy(item.name);
    if (!/[\p{L}\p{N}]/u.test(name)) {
      tell(item.text, 'no-partner');
      return false;
    }
    if (item.country !== '' && !seenCountries.has(item.country)) {
      seenCountries.add(item.country);
      if (countryCode(item.country) === undefined) tell(item.country, 'unknown-country', 'warning');
    }
    const found = rules.placeOf({ name, country: item.country, lat: NaN, lon: NaN, line });
    if (typeof found === 'string') {
      tell(item.text, found);
      return false;
    }
    if (found.place === own.place) {
      tell(item.text, 'self-tie');
      return false;
    }
    const { founded, words, reason } =
      item.founded === '' ? { founded: null, words: '', reason: null } : rules.readFounding(item.founded);
    const agreed: Agreed = { kind: USUAL_KIND, founded, words, status: null, since: null, reference: '' };
    const [before] = rules.ties.between(own.place, found.place);
    if (before !== undefined && namedBy.get(before)?.has(own.place)) {
      tell(item.text, 'duplicate-tie');
      return false;
    }
    if (found.warning) tell(item.text, found.warning, 'warning');
    if (reason !== null) tell(item.text, reason, 'warning');
    if (before === undefined) {
      rules.ties.add(id, line, own.place, found.place, agreed);
      const [tie] = rules.ties.between(own.place, found.place);
      namedBy.set(tie!, new Set([own.place]));
      partnerIn.set(tie!, found.place);
    } else {
      namedBy.set(before, (namedBy.get(before) ?? new Set()).add(own.place));
      confirm(before, agreed, item.text, tell);
    }
    return true;
  }

  /** A second statement about a tie adds what the first leaves open, and stands beside it where they disagree. */
  function confirm(
    tie: number,
    second: Agreed,
    text: string,
    tell: (value: string, reason: IssueReason, severity: Issue['severity']) => void,
  ): void {
    const first = rules.ties.agreed(tie);
    const [one, other] = [first.founded ?? first.words, second.founded ?? second.words];
    const areDates = first.founded !== null && second.founded !== null;
    if (other === '' || other === one || (areDates && one.startsWith(other))) return;
    if (one === '') rules.ties.change(tie, { ...first, founded: second.founded, words: second.words });
    else if (areDates && other.startsWith(one)) rules.ties.change(tie, { ...first, founded: other });
    else {
      otherDates.push({ agreement: rules.ties.idOf(tie), value: other });
      tell(text, 'dates-disagree', 'warning');
    }
  }

  for (const own of rows) {
    const { row } = own.described;
    let named = 0;
    let taken = 0;
    for (const { column, title } of rules.columns)
      for (const text of splitList(row.cells[column] ?? '', rules.separator)) {
        named++;
        taken += Number(readPartner(own, readItem(text), title, rules.idOf(row.line, named)));
      }
    items.in += named;
    items.loaded += taken;
    items.rejected += named - taken;
    if (taken > 0) naming.add(own.place);
    if (named > 0 && taken === 0) {
      counted.rejected++;
      lost.add(row.line);
    } else counted.loaded++;
  }
  const oneSided = [...namedBy].flatMap(([tie, by]) =>
    by.size === 1 && naming.has(partnerIn.get(tie) ?? -1) ? [rules.ties.idOf(tie)] : [],
  );
  return { issues, rows: counted, lost, items, otherDates, oneSided };
}
