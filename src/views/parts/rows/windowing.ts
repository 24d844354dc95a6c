// Which rows of a long table are drawn: those in sight and some above and below, so that 2,000 rows cost no more
// than 40. All rows have one height. Pure.

export interface RowWindow {
  /** The rows from `first` up to, not including, `end`. */
  readonly first: number;
  readonly end: number;
}

/** Rows drawn beyond the edges, so that scrolling does not outrun the drawing. */
const BEYOND = 8;
/** Assumed while the table has no size yet. Pixels. */
const DEFAULT_HEIGHT = 600;

/** All lengths in pixels; `top` is how far the first row has scrolled up. */
export function windowOf(top: number, height: number, rowHeight: number, count: number): RowWindow {
  const seen = Math.ceil((height || DEFAULT_HEIGHT) / rowHeight);
  const first = Math.max(0, Math.min(Math.floor(top / rowHeight), count - seen) - BEYOND);
  return { first, end: Math.min(count, first + seen + 2 * BEYOND) };
}

/** How far to scroll so that a row is in sight; null: it is. */
export function scrollTo(row: number, top: number, height: number, rowHeight: number): number | null {
  const rowTop = row * rowHeight;
  if (rowTop < top) return rowTop;
  if (rowTop + rowHeight > top + height) return rowTop + rowHeight - height;
  return null;
}
