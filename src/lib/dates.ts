// Dates as precise as their source: YYYY, YYYY-MM or YYYY-MM-DD. The length is the precision.

export type Precision = 'year' | 'month' | 'day';

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether the text is a date that exists, written as above. */
export function isPartialDate(text: string): boolean {
  const match = pattern.exec(text);
  if (!match) return false;
  const month = Number(match[2] ?? 1);
  const day = Number(match[3] ?? 1);
  const daysInMonth = new Date(Date.UTC(Number(match[1]), month, 0)).getUTCDate();
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth;
}

export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

export function precisionOf(date: string): Precision {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

/** Whether a date is before another one at the precision that both have: "1957" is neither before nor after "1957-05". */
export function isSurelyBefore(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) < other.slice(0, length);
}

/** The day where the reader is, YYYY-MM-DD. */
export function dayOf(date: Date): string {
  const padded = (part: number) => String(part).padStart(2, '0');
  return [date.getFullYear(), padded(date.getMonth() + 1), padded(date.getDate())].join('-');
}
