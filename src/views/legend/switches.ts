// How an entry of the legend hides and shows: it takes its values out of the filter or puts them in.
// The filter keeps what is chosen; choosing nothing lets all through, and so does choosing all.

/** `alone`: nothing else of its kind is shown. */
export type Showing = 'shown' | 'alone' | 'partly' | 'hidden';

export interface Switchboard {
  /** The values of all entries. */
  readonly all: readonly string[];
  /** As the filter has it; undefined: it asks for nothing. */
  readonly chosen: readonly string[] | undefined;
}

export function showingOf(values: readonly string[], { all, chosen = all }: Switchboard): Showing {
  const own = values.filter(value => chosen.includes(value)).length;
  if (own < values.length) return own === 0 ? 'hidden' : 'partly';
  return all.every(value => values.includes(value) || !chosen.includes(value)) ? 'alone' : 'shown';
}

/** What the filter has to choose after a click; empty: nothing, so all is shown. */
export function switched(values: readonly string[], board: Switchboard): readonly string[] {
  const { all, chosen = all } = board;
  const showing = showingOf(values, board);
  if (showing === 'alone') return [];
  const hide = showing === 'shown';
  const next = all.filter(value => (values.includes(value) ? !hide : chosen.includes(value)));
  return next.length === all.length ? [] : next;
}
